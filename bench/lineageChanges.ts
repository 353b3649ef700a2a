import type { Reading } from '../src/articles/reading.js';
import { contains, overlaps } from '../src/text/spans.js';
import type { Span } from '../src/types.js';
import type { Chance } from './chance.js';

/** A source and a copy that differ in one fact. */
export interface Changed {
  source: string;
  copy: string;
  /** Where, in the source. */
  at: Span;
  /** What the copy says there. */
  now: string;
  /** The kind of drift. */
  what: string;
}

type Change = (reading: Reading, chance: Chance) => Changed | undefined;

/** One fact changed, by kind; undefined where the article has nothing of the kind. */
export const CHANGES: Record<string, Change> = { number, bound, name, claimant, certainty, date, quote };

const NAMES = ['Marlow', 'Okafor', 'Lindqvist', 'Berisha', 'Castellano', 'Thornbury'];
const CLAIMANTS = ['witnesses', 'a lawyer', 'neighbours', 'two former employees', 'a rival'];
const WORDS = ['small', 'quiet', 'yellow', 'cheap', 'northern', 'sleepy'];
const SURE: [RegExp, string][] = [
  [/\b(?:allegedly|reportedly|apparently) /u, ''],
  [/\bnot\b/u, 'never'],
  [/\b(?:may|might|could)\b/u, 'will'],
  [/\bwill\b/u, 'may'],
  [/\bsaid\b/u, 'claimed'],
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function put(reading: Reading, at: Span, now: string, what: string): Changed {
  const { text } = reading.article;
  return { source: text, copy: text.slice(0, at.start) + now + text.slice(at.end), at, now, what };
}

/** Stretches of body text, in order: only there is a copy compared. */
function inBody({ article }: Reading, span: Span): boolean {
  return article.blocks.some((block) => block.kind === 'body' && contains(block, span));
}

function number(reading: Reading, chance: Chance): Changed | undefined {
  const { article } = reading;
  const figures = article.figures.filter(
    (figure) => inBody(reading, figure) && /^\d[\d,]*$/u.test(article.text.slice(figure.start, figure.end)),
  );
  if (figures.length === 0) return undefined;
  const figure = chance.pick(figures);
  const now = article.text.slice(figure.start, figure.end).replace(/\d/u, (digit) => String((Number(digit) % 9) + 1));
  return put(reading, figure, now, 'figure');
}

function bound(reading: Reading, chance: Chance): Changed | undefined {
  const { article } = reading;
  const figures = article.figures.filter(
    (figure) => inBody(reading, figure) && figure.bound === 'exact' && figure.low !== 0,
  );
  if (figures.length === 0) return undefined;
  const figure = chance.pick(figures);
  const words = article.text.slice(figure.start, figure.end);
  const limit = chance.pick(['at least', 'more than', 'about']);
  const opens = opensSentence(reading, figure);
  // "$US500" keeps its capitals
  const small = words[0]!.toLowerCase() + words.slice(1);
  return put(reading, figure, `${opens ? limit[0]!.toUpperCase() + limit.slice(1) : limit} ${small}`, 'bound');
}

function name(reading: Reading, chance: Chance): Changed | undefined {
  const mentions = reading.names.entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ mentions: all }) => all)
    .filter((mention) => inBody(reading, mention) && mention.first === mention.last);
  return mentions.length > 0 ? put(reading, chance.pick(mentions), chance.pick(NAMES), 'name') : undefined;
}

function claimant(reading: Reading, chance: Chance): Changed | undefined {
  const { article } = reading;
  const sources = article.attributions
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
    .flatMap(({ source }) => source)
    .filter((source) => inBody(reading, source) && source.how !== 'pronoun' && source.end - source.start < 40)
    .filter((source) => !/^(?:he|she|it|they|we|i|who|which)$/iu.test(article.text.slice(source.start, source.end)));
  if (sources.length === 0) return undefined;
  const [source, now] = [chance.pick(sources), chance.pick(CLAIMANTS)];
  return put(reading, source, opensSentence(reading, source) ? now[0]!.toUpperCase() + now.slice(1) : now, 'claimant');
}

const opensSentence = ({ doc }: Reading, { start }: Span): boolean =>
  doc.sentences.some((sentence) => sentence.start === start);

function certainty(reading: Reading): Changed | undefined {
  const { article } = reading;
  for (const [pattern, now] of SURE) {
    const match = pattern.exec(article.text);
    const at = match && { start: match.index, end: match.index + match[0].length };
    if (at && inBody(reading, at)) return put(reading, at, now, 'certainty');
  }
  return undefined;
}

function date(reading: Reading, chance: Chance): Changed | undefined {
  const found = [...reading.article.text.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, day: match[0] }))
    .filter((span) => inBody(reading, span));
  if (found.length === 0) return undefined;
  const at = chance.pick(found);
  return put(reading, at, WEEKDAYS[(WEEKDAYS.indexOf(at.day) + 2) % 7]!, 'date');
}

function quote(reading: Reading, chance: Chance): Changed | undefined {
  const { article, doc } = reading;
  const words = doc.tokens.filter(
    (token) =>
      (token.pos === 'ADJ' || token.pos === 'NOUN') &&
      token.text.length > 3 &&
      inBody(reading, token) &&
      article.quotes.some((span) => contains(span, token) && span.end - span.start > 40) &&
      !article.figures.some((figure) => overlaps(figure, token)),
  );
  return words.length > 0 ? put(reading, chance.pick(words), chance.pick(WORDS), 'quote') : undefined;
}
