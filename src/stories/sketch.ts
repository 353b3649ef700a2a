import { blockTokens } from '../articles/blockTokens.js';
import type { Reading } from '../articles/reading.js';
import { analyse } from '../text/analyse.js';
import { dayNumber, findDates, resolveDate } from '../text/dates.js';
import type { Token } from '../text/doc.js';
import { compareStrings } from '../text/order.js';
import { withoutPossessive } from '../text/possessives.js';
import type { BlockKind } from '../types.js';
import { countTerms, type Terms } from './terms.js';

/** What an article tells, in the form in which articles are compared. */
export interface Sketch {
  id: string;
  /** Day of publication, counted from 1970; null where it is unknown. */
  day: number | null;
  /** Days that the beginning of the text names, as MM-DD. */
  dates: ReadonlySet<string>;
  /** True where one of them can be the day of the event: an album of last May is not. */
  namesItsDay: boolean;
  /** Days of the week that it names (0 is Monday): all that an article without a date can be told apart by. */
  weekdays: ReadonlySet<number>;
  /** Words of the first places that it says something happened in ("in |Luton|"), lower case. */
  places: ReadonlySet<string>;
  /** All words that it writes as names, lower case. */
  names: ReadonlySet<string>;
  /** The title's words in lower case, where it has enough of them to name one event. */
  headline: string | null;
  /** Language whose words are weighed; null where they are unknown, and names and numbers have to do. */
  words: string | null;
  /** Weight of each term, in the order of the terms; the squares of all sum to 1. */
  terms: ReadonlyMap<string, number>;
}

/** How much each view counts. Chosen on politics, world and half of the shootings, as are the other numbers of this room. */
export const VIEWS = { words: 0.36, names: 0.48, title: 0.16 } as const;
/** Tokens in which a report names the day of the event. */
const LEAD = 150;
/** Days from its publication within which a day that a report names can be the day of the event. */
const OF_EVENT = 60;
/** Words that a title needs to name one event. */
const HEADLINE_WORDS = 7;
/** Stands in for a title that is missing. */
const TITLE_LENGTH = 25;
/** Kinds of blocks that do not tell the event. */
const BESIDE: ReadonlySet<BlockKind> = new Set(['furniture', 'comment']);

/** An article's terms with their weights, its day, and the days that its beginning names. */
export function sketchArticle(reading: Reading): Sketch {
  const { article, language } = reading;
  const text = tellingTokens(reading);
  const title = article.title ? analyse(article.title, language.tagger, language.text).tokens : firstSentence(text);
  const parts = [
    { tokens: text, isTitle: false },
    { tokens: title, isTitle: true },
  ];
  const words = language.stories.stems.length > 0 ? language.code : null;
  return {
    id: article.id,
    day: dayNumber(article.published),
    ...leadDates(reading, text),
    places: firstPlaces(text, language),
    names: new Set([...text, ...title].filter(({ capital }) => capital).map(wordOf)),
    headline: wholeTitle(article.title),
    words,
    terms: weigh(countTerms(parts, language.stories), words),
  };
}

/** "Two ferries collide off Aldermouth in morning fog": but "Weather", "News in brief". */
function wholeTitle(title: string | null): string | null {
  const words = title?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= HEADLINE_WORDS ? words.join(' ') : null;
}

/** Tokens of the blocks that tell the event; all tokens where no block does. */
function tellingTokens(reading: Reading): readonly Token[] {
  const telling = [...blockTokens(reading, (kind) => !BESIDE.has(kind))];
  return telling.length > 0 ? telling : reading.doc.tokens;
}

function firstSentence(text: readonly Token[]): readonly Token[] {
  return text.slice(0, TITLE_LENGTH).filter(({ sentence }) => sentence === text[0]?.sentence);
}

/** Words of one language are never compared with those of another: their terms carry its code. */
function weigh({ words, names, title }: Terms, language: string | null): Map<string, number> {
  const views: [string, Terms['names'], number][] = [['names ', names, VIEWS.names]];
  if (language !== null) {
    views.push([`${language} words `, words, VIEWS.words], [`${language} title `, title, VIEWS.title]);
  }
  const weighed: [string, number][] = [];
  for (const [prefix, counts, share] of views) {
    // in the order of the terms, so that sums do not depend on the order of the words
    const view = [...counts]
      .sort(([a], [b]) => compareStrings(a, b))
      .map(([term, { times, weight }]) => [prefix + term, (1 + Math.log(times)) * weight] as const);
    const length = Math.sqrt(view.reduce((sum, [, weight]) => sum + weight * weight, 0));
    for (const [term, weight] of view) weighed.push([term, (weight / length) * Math.sqrt(share)]);
  }
  return new Map(weighed);
}

const wordOf = ({ lower }: Token): string => withoutPossessive(lower);

/** "stabbed outside a bar in |Luton|", "in |Port Ellis|": the first name after a word that leads to a place. */
function firstPlaces(text: readonly Token[], { comparison, names }: Reading['language']): Set<string> {
  const isName = (token: Token | undefined): token is Token =>
    token?.capital === true && token.pos === 'PROPN' && !comparison.timeNames.has(token.lower);
  for (let i = 1; i < Math.min(text.length, PLACED); i++) {
    if (!isName(text[i]) || !comparison.placeCues.has(text[i - 1]!.lower)) continue;
    let end = i;
    while (isName(text[end])) end++;
    const places = text.slice(i, end).map(wordOf);
    // "in Asian trading", "at University College"
    if (text[end]?.pos !== 'NOUN' && !places.some((word) => names.bodies.has(word))) return new Set(places);
  }
  return new Set();
}

// tokens in which a report says where it happened
const PLACED = 60;

function leadDates(
  { article, doc, language }: Reading,
  text: readonly Token[],
): Pick<Sketch, 'dates' | 'namesItsDay' | 'weekdays'> {
  const end = text[Math.min(LEAD, text.length) - 1]?.index ?? -1;
  const [dates, weekdays] = [new Set<string>(), new Set<number>()];
  const published = dayNumber(article.published);
  let namesItsDay = false;
  for (const mention of findDates({ ...doc, tokens: doc.tokens.slice(0, end + 1) }, language.text)) {
    // "today" is often the day of writing
    if (mention.offset !== undefined) continue;
    if (mention.weekday !== undefined) weekdays.add(mention.weekday);
    const date = resolveDate(mention, article.published)?.edtf;
    if (date?.length !== 'YYYY-MM-DD'.length) continue;
    dates.add(date.slice('YYYY-'.length));
    const day = dayNumber(date);
    namesItsDay ||= published === null || day === null || Math.abs(published - day) <= OF_EVENT;
  }
  return { dates, namesItsDay, weekdays };
}
