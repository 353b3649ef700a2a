import type { Reading } from '../articles/reading.js';
import type { Language } from '../languages/language.js';
import { type Doc, type Pos, sentenceAt, type Token, tokenAt } from '../text/doc.js';
import { contains } from '../text/spans.js';
import type { Span } from '../types.js';
import type { Facet } from './facets.js';

/** Most characters of an excerpt, before its number, and at least behind it. */
const ROOM = { all: 56, before: 38, behind: 18 };
/** Words of two letters and more that an excerpt has at least: "… mph" names nothing. */
const ENOUGH = 2;
/** A mark between two clauses; a hyphen and an apostrophe within a word are none. */
const MARK = /^[.;:!?“”"„«»(),‘[\]…|—–―-]+$/u;

/** What says nothing at the beginning of an excerpt: "|at the| bridge …"; "not" does. */
const NO_BEGINNING: ReadonlySet<Pos> = new Set(['PUNCT', 'DET', 'CCONJ', 'SCONJ', 'ADP', 'ADV', 'PART', 'PRON']);
/** What leaves an excerpt open at its end: "… men were taken |to the|", "bring back |$|". */
const NO_END: ReadonlySet<Pos> = new Set([...NO_BEGINNING, 'AUX', 'SYM']);
const NOMINAL: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/**
 * The clause around a figure as the article says it, the number left open: "judge extended her remand for … days". It stays within what one
 * source says where that says enough, and within `room` times its usual length; null where the clause says too little.
 */
export function excerptOf(facet: Facet, reading: Reading, room = 1): string | null {
  const { figure } = facet;
  const { doc, article } = reading;
  const sentence = sentenceAt(doc, figure.start);
  const attribution = article.attributions.find(({ content }) => content.some((span) => contains(span, figure)));
  const said = attribution?.content.find((span) => contains(span, figure));
  for (const bounds of [said, sentence]) {
    const words = bounds && wordsAround(facet, reading, { bounds, room });
    if (words && (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= ENOUGH) return words;
    // "… members", "lost …": one word does where it is what is counted or says what happened, "… mph" does not
    if (
      words &&
      [figure.countedAt, figure.measureAt].some((at) => at && words.includes(doc.text.slice(at.start, at.end)))
    )
      return words;
  }
  return null;
}

function wordsAround({ figure, quantity, words }: Facet, { doc, language }: Reading, { bounds, room }: Limits): string {
  const before = beforeOf(doc, figure.start, {
    least: Math.max(bounds.start, figure.start - ROOM.before * room),
    language,
  });
  const most = Math.min(bounds.end, figure.end + Math.max(ROOM.all * room - before.length, ROOM.behind));
  const excerpt = `${before}…${behindOf(doc, figure.end, most)}`.replace(/\s+/gu, ' ').trim();
  const [open, link, ...rest] = excerpt.split(' ');
  // "… of soldiers have flooded" says no more than "soldiers have flooded"
  const linked = quantity.vague && open === '…' && words.stop.has(link ?? '') && rest.length > 1;
  return linked ? rest.join(' ') : excerpt;
}

interface Limits {
  bounds: Span;
  room: number;
}

function beforeOf(doc: Doc, start: number, { least, language }: { least: number; language: Language }): string {
  const { tokens, text } = doc;
  const { relatives, pronouns } = language.quotes;
  const { be, have, negations } = language.cues;
  const at = tokenAt(doc, start);
  let from = at;
  while (from > 0 && tokens[from - 1]!.start >= least && !endsClause(doc, from - 1, relatives)) {
    from--;
    // "in a filing |it| could book a … charge"
    if (pronouns.has(tokens[from]!.lower) && NOMINAL.has(tokens[from - 1]?.pos ?? 'X')) break;
  }
  while (from < at && isCut(doc, from)) from++;
  // "there |is| a limit of …mph", "|was| surrounded by … men"; but "could book a … charge"
  const dull = ({ pos, lower }: Token): boolean =>
    (NO_BEGINNING.has(pos) && !negations.has(lower)) || (pos === 'AUX' && (be.has(lower) || have.has(lower)));
  while (from < at && dull(tokens[from]!)) from++;
  const told = tokens.slice(from, at).some((token) => token.pos !== 'AUX' && !dull(token));
  return told ? text.slice(tokens[from]!.start, start) : '';
}

function behindOf(doc: Doc, end: number, most: number): string {
  const { tokens, text } = doc;
  const at = tokenAt(doc, end);
  let to = at;
  while (to < tokens.length && tokens[to]!.end <= most && !endsClause(doc, to)) to++;
  while (to > at && to < tokens.length && isCut(doc, to)) to--;
  while (to > at + 1 && NO_END.has(tokens[to - 1]!.pos)) to--;
  return to > at && !(to === at + 1 && NO_BEGINNING.has(tokens[at]!.pos)) ? text.slice(end, tokens[to - 1]!.end) : '';
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** True where a clause ends at a token: a mark, a link, a new line. */
function endsClause({ tokens, text }: Doc, at: number, links: ReadonlySet<string> = NO_WORDS): boolean {
  const token = tokens[at]!;
  if (MARK.test(token.text) && !(token.glued && tokens[at + 1]?.glued)) return true;
  if (token.pos === 'SCONJ' || links.has(token.lower)) return true;
  if (token.pos === 'CCONJ')
    return !NOMINAL.has(tokens[at - 1]?.pos ?? 'X') || !NOMINAL.has(tokens[at + 1]?.pos ?? 'X');
  return text.slice(tokens[at - 1]?.end ?? 0, token.start).includes('\n');
}

/** True where a cut before a token would part a noun phrase, or a word: "life|-threatening". */
function isCut({ tokens }: Doc, at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (!last || !next) return false;
  return (next.glued && !MARK_ALONE.test(next.text)) || (NOMINAL.has(next.pos) && NOMINAL.has(last.pos));
}

// a comma stands close to its word and belongs to none
const MARK_ALONE = /^[.;:!?”"),…]+$/u;
