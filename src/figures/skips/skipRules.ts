import {
  isAgeAt,
  isAgeBelieved,
  isAged,
  isAgeInCommas,
  isAgeIs,
  isAgeLimit,
  isAgeOf,
  isSecondAge,
  isYearsOld,
} from './ages.js';
import {
  hasLetters,
  isBigCode,
  isCounter,
  isLink,
  isListMark,
  isNumberSign,
  isPhone,
  isReference,
  isRow,
  lettersBehind,
  phoneEnd,
} from './codes.js';
import {
  isBackReference,
  isCoupleOfThings,
  isFrequency,
  isIdiom,
  isIdiomOfCount,
  isKind,
  isOfTwoSides,
  isOneOfTwoParts,
  isPartOfDate,
  isRank,
  isWholly,
} from './idioms.js';
import { isAddress, isNamed, isNamedByWord, isRace, isStation, isVersion } from './names.js';
import { isScore, isTally } from './scores.js';
import { isSingle } from './singles.js';
import type { SkipRule } from './skipContext.js';
import {
  clockEnd,
  isClock,
  isClockWord,
  isDayOfDate,
  isDecade,
  isDottedClock,
  isDuration,
  isHalfBeyond,
  isHour,
  isOrdinal,
  isPastHour,
  isRateBase,
  isRestOfDuration,
  isYear,
} from './times.js';
import { isInQuotedTitle } from './titles.js';

/** The rules in the order in which they are asked; the first that holds gives the reason. */
export const SKIP_RULES: readonly SkipRule[] = [
  { reason: 'reference', rule: 'link', holds: isLink }, // "https://example.org/p/123"
  { reason: 'name', rule: 'letters-before', holds: hasLetters }, // "the A320"
  { reason: 'ordinal', rule: 'ordinal-digits', holds: isOrdinal }, // "his 129th"
  { reason: 'date', rule: 'decade', holds: isDecade }, // "the 1990s", "in his 20s"
  { reason: 'name', rule: 'letters-behind', holds: lettersBehind }, // "a 3D printer"
  { reason: 'name', rule: 'title', holds: isInQuotedTitle }, // 'the film "Nine Lives"'
  { reason: 'age', rule: 'age-old', holds: isYearsOld }, // "a 16-year-old boy"
  { reason: 'age', rule: 'age-word', holds: isAged }, // "aged 6 and 7"
  { reason: 'age', rule: 'age-comma', holds: isAgeInCommas }, // "Ana Ruiz, 30, from Leeds"
  { reason: 'age', rule: 'age-second', holds: isSecondAge }, // "two men, 19 and 21, were held"
  { reason: 'age', rule: 'age-of', holds: isAgeOf }, // "a girl of 13"
  { reason: 'age', rule: 'age-is', holds: isAgeIs }, // "Ana Ruiz, who is 61, saw it"
  { reason: 'age', rule: 'age-at', holds: isAgeAt }, // "who at 69 is the oldest"
  { reason: 'age', rule: 'age-believed', holds: isAgeBelieved }, // "her friend, believed to be 19, left"
  { reason: 'age', rule: 'age-limit', holds: isAgeLimit }, // "18 or older"
  { reason: 'time', rule: 'clock-digits', holds: isClock, through: clockEnd }, // "at 10:30"
  { reason: 'time', rule: 'clock-dotted', holds: isDottedClock }, // "called at 6.13"
  { reason: 'time', rule: 'clock-word', holds: isClockWord }, // "10 a.m."
  { reason: 'time', rule: 'hour', holds: isHour }, // "at 11 on Sunday"
  { reason: 'time', rule: 'past-hour', holds: isPastHour }, // "at half past seven"
  { reason: 'phone', rule: 'phone', holds: isPhone, through: phoneEnd }, // "call 911"
  { reason: 'date', rule: 'day-of-date', holds: isDayOfDate }, // "January 1 and 2"
  { reason: 'date', rule: 'date-part', holds: isPartOfDate }, // "9/11"
  { reason: 'address', rule: 'address', holds: isAddress }, // "12 Elm Street"
  { reason: 'date', rule: 'year', holds: isYear }, // "in 2016"
  { reason: 'name', rule: 'number-sign', holds: isNumberSign }, // "No. 10"
  { reason: 'reference', rule: 'list-mark', holds: isListMark }, // "1. Open the door"
  { reason: 'reference', rule: 'row', holds: isRow }, // "Gate plan: 6 3 5 4"
  { reason: 'reference', rule: 'counter', holds: isCounter }, // "Photo 3 of 12"
  { reason: 'reference', rule: 'reference-word', holds: isReference }, // "page 5"
  { reason: 'reference', rule: 'code', holds: isBigCode }, // "0108263"
  { reason: 'score', rule: 'score', holds: isScore }, // "won 3-2"
  { reason: 'score', rule: 'tally', holds: isTally }, // "won 12 of its last 15 games"
  { reason: 'duration', rule: 'duration', holds: isDuration }, // "for three hours"
  { reason: 'duration', rule: 'duration-rest', holds: isRestOfDuration }, // "six years and nine months"
  { reason: 'duration', rule: 'duration-half', holds: isHalfBeyond }, // "an hour and a half"
  { reason: 'unit', rule: 'rate-base', holds: isRateBase }, // "40 cases per 100,000 people"
  { reason: 'duration', rule: 'frequency', holds: isFrequency }, // "twice a week"
  { reason: 'name', rule: 'version', holds: isVersion }, // "the 5.50 update"
  { reason: 'name', rule: 'race', holds: isRace }, // "the 100m final"
  { reason: 'name', rule: 'station', holds: isStation }, // "7 Action News"
  { reason: 'name', rule: 'name-word', holds: isNamedByWord }, // "Flight 370"
  { reason: 'name', rule: 'name', holds: isNamed }, // "Falcon 9"
  { reason: 'ordinal', rule: 'rank', holds: isRank }, // "the top 10 currencies"
  { reason: 'name', rule: 'kind', holds: isKind }, // "a two-step plan"
  { reason: 'idiom', rule: 'one', holds: isSingle }, // "one of the", "one man said"
  { reason: 'idiom', rule: 'idiom', holds: isIdiom }, // "folded in two"
  { reason: 'idiom', rule: 'wholly', holds: isWholly }, // "I 100 percent support it"
  { reason: 'idiom', rule: 'part', holds: isOneOfTwoParts }, // "the lower half of the tower"
  { reason: 'idiom', rule: 'couple', holds: isCoupleOfThings }, // "a couple of things"
  { reason: 'idiom', rule: 'count-word', holds: isIdiomOfCount }, // "a lone wolf"
  { reason: 'back-reference', rule: 'two-sides', holds: isOfTwoSides }, // "the two sides met"
  { reason: 'back-reference', rule: 'back-reference', holds: isBackReference }, // "the three talked"
];
