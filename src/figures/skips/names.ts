import { isPossessiveMark } from '../../text/possessives.js';
import { isPoll, isVote } from './scores.js';
import { digitsOf, has, isCapital, isPlainDigits, isTopping, type SkipContext } from './skipContext.js';

/** "12 Elm Street", "the 4200 block of", "Highway 61", "Room 302". */
export function isAddress(context: SkipContext): boolean {
  const { amount, after, before, skips, words, counted } = context;
  const { kind, numeral } = amount.quantity;
  // "a hotel on 8 |Mile|": a road
  const unit = context.pieces[amount.unitLast];
  if (kind === 'physical' && isCapital(unit) && has(skips.roadUnits, unit))
    return !context.titleCase() && !has(words.articles, before(1));
  // "the 5000 blocks of Elm"
  if (kind === 'physical' && skips.blocks.has(amount.quantity.unit) && numeral.value >= 100 && !numeral.grouped)
    return true;
  if (kind !== 'plain' || numeral.form === 'vague') return false;
  // "the 13700 |of| Warwick Boulevard": a block
  const of =
    numeral.form === 'digits' && amount.first === amount.core && numeral.value >= 100 && has(words.of, after(1))
      ? 1
      : 0;
  for (let k = 1 + of; k <= 4; k++) {
    const piece = after(k);
    // "395 East 48th Street"
    if (!piece || (!isCapital(piece) && !piece.digits && !has(words.ordinalEndings, piece))) break;
    // "|Eight| Federal Way police officers"
    const people = numeral.form !== 'digits' && counted?.person === true && counted.first === amount.last + 1;
    if (k > 1 && has(skips.addressAfter, piece)) return !people;
  }
  if (has(skips.blocks, after(1)) && numeral.form === 'digits') return true;
  if (isHouseNumber(context) || isAtStreet(context)) return true;
  return has(skips.addressBefore, before(1)) && numeral.form === 'digits' && amount.first === amount.core;
}

/** House numbers in which a street can stand without its "Street". */
const LEAST_HOUSE = 100;

/** "shot at |9780| Bissonnet about 6 a.m.": a name alone behind a number and "at"; not "at 500 Startups". */
function isAtStreet({ amount, before, after, skips, counted, figures }: SkipContext): boolean {
  const { numeral } = amount.quantity;
  const street = after(1);
  if (numeral.form !== 'digits' || numeral.grouped || amount.first !== amount.core || numeral.value < LEAST_HOUSE)
    return false;
  if (!has(skips.houseLinks, before(1)) || street?.pos !== 'PROPN' || street.glued || counted?.person) return false;
  return !figures.counted.isPlural(street.text) && after(2)?.pos !== 'NOUN' && !after(2)?.glued;
}

/** "Hafenstraße 12", "Am Alten Markt 3": a street's name ends before the number. */
function isHouseNumber({ amount, before, skips, counted }: SkipContext): boolean {
  const street = before(1);
  if (amount.quantity.numeral.form !== 'digits' || amount.first !== amount.core || counted?.person) return false;
  return isCapital(street) && skips.addressEndings.some((end) => street!.lower.endsWith(end));
}

/** "Flight 370", "Formula One", "Article 50": a word that is named by numbers. */
export function isNamedByWord(context: SkipContext): boolean {
  const { amount, before, after, skips, counted, figures } = context;
  if (isTopping(context)) return false;
  const { kind, numeral } = amount.quantity;
  if (kind !== 'plain' || numeral.form === 'vague' || amount.first !== amount.core) return false;
  // "update 5.50" is a name, "lap 1,200" is none
  if (numeral.grouped && (numeral.scale !== null || Number.isInteger(numeral.value))) return false;
  const name = before(1)?.text === '.' && before(1)!.glued ? before(2) : before(1);
  if (!has(skips.nameBefore, name)) return false;
  // "passed the |bill| 88-12"
  if (skips.scoreMarks.has(after(1)?.text ?? '') && after(2)?.digits && isVote(context)) return false;
  // "on lap 48 Ruiz crashed", "at turn three"; but "Section 3 people" and "the group seven people left" count
  const next = after(1);
  const counts = counted !== null && figures.counted.isPlural(counted.head) && counted.first === amount.last + 1;
  if (!counts || next?.pos === 'PROPN') return true;
  // "Terminal 1 People Duck For Cover"
  return isCapital(name) && numeral.form === 'digits' && (!counted!.person || context.titleCase());
}

/** "a cover of I Would Die |4| U": between words of a title, inside a sentence of small letters. */
function isInTitle(context: SkipContext): boolean {
  const { amount, before, after, titleCase } = context;
  if (!isPlainDigits(context) || amount.first !== amount.core) return false;
  const lead = before(1);
  return isCapital(lead) && lead!.pos === 'VERB' && before(2) !== undefined && isCapital(after(1)) && !titleCase();
}

/** "the 5.50 |update|", "|update| to 5.01": versions of programs. */
export function isVersion(context: SkipContext): boolean {
  const { before, after, skips } = context;
  // "the release of 2.5 million records"
  if (!isPlainDigits(context) || context.amount.quantity.numeral.scale !== null) return false;
  if (!/^\d+\.\d+$/u.test(digitsOf(context))) return false;
  if (has(skips.versions, after(1))) return true;
  // "you may update |to| 5.01"
  return has(skips.versions, before(1)) || (before(1)?.pos !== 'NOUN' && has(skips.versions, before(2)));
}

/** "Stay with |7 Action News|", "|10 On Your Side| spoke": a station is called after its channel. */
export function isStation(context: SkipContext): boolean {
  if (!isPlainDigits(context) || context.amount.first !== context.amount.core || context.titleCase()) return false;
  // "told |News 2| victim Lee was"
  const [name, next] = [context.before(1), context.after(1)];
  if (isCapital(name) && has(context.skips.newscasts, name) && next?.pos !== 'VERB') return true;
  for (let k = 1; k <= 3 && isCapital(context.after(k)); k++)
    if (has(context.skips.stations, context.after(k))) return true;
  return false;
}

/** "Falcon 9", "Fox 29 local news": digits behind a name, unless they count what follows. */
export function isNamed(context: SkipContext): boolean {
  if (isInTitle(context)) return true;
  const { amount, before, after, counted, measure, figures, skips, titleCase } = context;
  // "tops Hart 41-40 in the poll", "beating Hart 45 to 40 percent"
  const sides = skips.scoreMarks.has(after(1)?.text ?? '') || figures.bounds.rangeLinks.has(after(1)?.lower ?? '');
  if (sides && after(2)?.digits && isPoll(context)) return false;
  const { numeral } = amount.quantity;
  const name = before(1);
  if (!isPlainDigits(context) || numeral.grouped || numeral.scale !== null || amount.first !== amount.core)
    return false;
  // "the |Park| 51 project"
  const noun = name?.pos === 'NOUN' && before(2)?.pos === 'DET' && !figures.counted.isPerson(name.text);
  if (!isCapital(name) || !(name!.pos === 'PROPN' || noun) || figures.measures.verbs.has(name!.lower)) return false;
  // "CBS 2 reports", "NBC 6's Hank Lund reports"
  const owner = after(1) !== undefined && isPossessiveMark(after(1)!.text);
  if (/^\p{Lu}{2,}$/u.test(name!.text) && (owner || !counted?.person) && numeral.value < 100)
    return owner || !titleCase();
  if (measure?.listed === true && measure.first > amount.last) return false;
  if (context.isDateWord(name!.lower) || titleCase()) return false;
  const next = after(1);
  const counts =
    counted !== null && figures.counted.isPlural(counted.head) && next !== undefined && next.pos !== 'PROPN';
  return !counts;
}

/** How far from a distance a word may stand that makes it a race, when its article says that it is a certain one. */
const RACE_WITHIN = 12;

/** "a 200-meter champion", "the 100m final", "fourth in the 100 meters": races are called by their distance. */
export function isRace(context: SkipContext): boolean {
  const { amount, pieces, before, skips, figures } = context;
  const { kind, numeral, unit } = amount.quantity;
  const glued = kind === 'plain' && numeral.scale !== null && figures.skips.raceUnits.has(numeral.scale);
  if (!glued && !(kind === 'physical' && skips.raceUnits.has(unit ?? ''))) return false;
  if (has(skips.races, pieces[amount.unitLast + 1])) return true;
  if (glued && has(skips.races, pieces[amount.unitLast + 2])) return true;
  if (!has(skips.raceArticles, before(1))) return false;
  for (let k = 2; k <= RACE_WITHIN; k++)
    if (has(skips.races, before(k)) || has(skips.races, context.after(k))) return true;
  return false;
}
