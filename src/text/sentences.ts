import type { Span } from '../types.js';
import { isVerb, type Sentence, type Token } from './doc.js';
import { onceFor } from './onceFor.js';
import { trimmed } from './spans.js';
import type { TextWords } from './tagger.js';
import { asked } from './wordForms.js';

/** Marks that may follow the full stop and still belong to its sentence: `he said.”)`. */
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '``', "''"]);
/** Marks that open a quote, in all its styles. */
const OPENERS = new Set(['„', '“', '"', '»', '«', '‚', '‘']);
const STOPS = '…。！？';
const ENDS = /^[.!?…。！？]+$/u;

const LINE_BREAK = /[\n\r\u2028\u2029]/gu;

/** Lines of the text that hold something, without the white space around them. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  LINE_BREAK.lastIndex = 0;
  while (start < text.length) {
    const next = LINE_BREAK.test(text) ? LINE_BREAK.lastIndex : text.length;
    const inner = trimmed(text, start, next);
    if (inner.start < inner.end) paragraphs.push(inner);
    start = next;
  }
  return paragraphs;
}

/** Tokens after which a sentence is cut at its next mark, and those after which it is cut anywhere: a list or table; keeps every rule linear. */
const LONG = 800;
const LONGEST = 1_000;

/** True where a sentence of `length` tokens is too long to go on. */
function isOverlong({ text }: Token, length: number): boolean {
  return length >= LONGEST || (length >= LONG && /^[,;:|•–—]$/u.test(text));
}

/** True for the code of a mark that ends sentences; every token is asked. */
const isStop = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || (code > 127 && STOPS.includes(String.fromCharCode(code)));

function endsSentence(tokens: readonly Token[], i: number, words: TextWords): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return true;
  if (!isStop(token.text.charCodeAt(token.text.length - 1)) || isDecimalPoint(tokens, i)) return false;
  // "KSh3.2 billion": a number behind letters
  const glued = tokens[i - 1]?.end === token.start && next.start === token.end;
  if (token.text === '.' && glued && next.digits && /\p{L}\p{Nd}+$/u.test(tokens[i - 1]!.text)) return false;
  const startsNew = /^["“”'‘’«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(next.text) || !/[\p{L}\p{N}]/u.test(next.text);
  // "(R-S.D.)": the full stop of an initial
  const before = tokens[i - 1];
  if (
    token.text === '.' &&
    before &&
    before.end === token.start &&
    next.start === token.end &&
    /^\p{Lu}$/u.test(before.text)
  )
    return false;
  if (ENDS.test(token.text)) return startsNew && !isAbbreviation(tokens, i, words) && !goesOn(tokens, i + 1);
  if (endsWithUnit(tokens, i, words)) return true;
  // "in the U.S. The bank": a word with its own full stop ends a sentence only before a word that starts one
  return (
    token.text.endsWith('.') &&
    // "at 140km/|h.| It": a unit
    (token.text.length > 2 || tokens[i - 1]?.text === '/') &&
    !words.abbreviations.has(token.lower) &&
    isSentenceStarter(next)
  );
}

/** "lost $40m. Mr Varga", "fell 300ft. Rescuers", "at 9 p.m. Rescuers are": a unit or a clock with its own stop, and a new sentence. */
function endsWithUnit(tokens: readonly Token[], i: number, words: TextWords): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]!];
  const clock = words.clocks.has(token.lower.replace(/^[\d:.]+/u, ''));
  if (clock && (token.digits || before?.digits)) return opensBehindClock(tokens, i, words);
  if (before?.pos !== 'NUM' || !before.digits || !/^\p{Ll}{1,3}\.$/u.test(token.text)) return false;
  const quoted = OPENERS.has(next.text) && !next.glued ? tokens[i + 2] : next;
  return quoted?.capital === true && !namesTime(next, words);
}

/** How far behind a clock the verb of a new sentence may stand, in tokens. */
const VERB_WITHIN = 5;

/** "9 p.m. |Rescuers are|", "5 p.m.|Police|", "5 p.m. |Two| died"; but "5 p.m. |Monday|", "5 p.m. |London time|", "the 5 p.m. |News at Five| was". */
function opensBehindClock(tokens: readonly Token[], i: number, words: TextWords): boolean {
  const next = tokens[i + 1]!;
  if (!next.capital || namesTime(next, words)) return false;
  if (next.glued) return next.text.length > 2;
  if (next.pos === 'NUM' || isSentenceStarter(next, true)) return true;
  const lead = tokens[tokens[i]!.digits ? i - 1 : i - 2];
  if (lead?.pos === 'DET') return false;
  for (let k = i + 1; k < i + VERB_WITHIN; k++) {
    const pos = tokens[k]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return !words.zones.has(tokens[k - 1]!.lower);
    if (pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'ADJ') return false;
  }
  return false;
}

/** A day, a month or a zone in capitals: tells when still. */
function namesTime({ lower, text }: Token, { weekdays, months }: TextWords): boolean {
  const stem = lower.replace(/\.$/u, '');
  const known = [weekdays, months].some((rows) => rows.some((spellings) => spellings.includes(stem)));
  return known || /^\p{Lu}{2,4}$/u.test(text);
}

/** "a level of .08": the point of a number that is less than one. */
export function isDecimalPoint(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return (
    token.text === '.' &&
    tokens[i - 1]?.end !== token.start &&
    tokens[i + 1]?.digits === true &&
    tokens[i + 1]!.start === token.end
  );
}

/** "the Rev. Lee", "then-Sen. Lee": the tagger parts the stop from its word; "am 3. März", but "Es waren 3. Die Polizei". */
function isAbbreviation(tokens: readonly Token[], i: number, words: TextWords): boolean {
  const before = tokens[i - 1];
  if (tokens[i]!.text !== '.' || before?.end !== tokens[i]!.start) return false;
  if (/^\p{Nd}+$/u.test(before.text))
    return (
      words.ordinalStops &&
      before.text.length < 4 &&
      !isSentenceStarter(tokens[i + 1]!, true) &&
      !endsWithNumber(tokens, i, words)
    );
  return isShortened(words)(before);
}

/** "stieg auf mehr als |70|. „Es werden mehr“", "stieg auf |12|. Lund war entsetzt": a count and a new sentence; but "am 12. „Tag der Meere“", "bis 12. Mai wurde". */
function endsWithNumber(tokens: readonly Token[], i: number, { ordinalLeads, months }: TextWords): boolean {
  const [lead, next, after] = [tokens[i - 2], tokens[i + 1]!, tokens[i + 2]];
  if (!lead || ordinalLeads.has(lead.lower) || lead.pos === 'PUNCT') return false;
  if (OPENERS.has(next.text)) return !next.glued && after?.capital === true;
  const month = months.some((spellings) => spellings.includes(next.lower));
  return next.capital && !month && isVerb(after);
}

/** "Rev", "then-Sen": a word that is shortened where a full stop follows. */
const isShortened = onceFor(({ abbreviations }: TextWords) =>
  asked(({ lower }) => abbreviations.has(`${lower.split('-').at(-1)}.`)),
);

/** "(Lab.) said", "“Why?” he asked", "D-Mo., said", "(R-Ariz.), said": a comma, or after the closing marks a small letter, goes on. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (i < from + 3 && tokens[i] && closesHere(tokens, i)) i++;
  const next = tokens[i];
  if (next && /^[,;]$/u.test(next.text) && next.start === tokens[i - 1]!.end) return true;
  return i > from && /^\p{Ll}/u.test(next?.text ?? '');
}

function isSentenceStarter(token: Token, adverbs = false): boolean {
  return (
    token.capital &&
    ((adverbs && token.pos === 'ADV') ||
      token.pos === 'DET' ||
      token.pos === 'PRON' ||
      token.pos === 'ADP' ||
      token.pos === 'SCONJ' ||
      token.pos === 'CCONJ')
  );
}

/**
 * Cuts the tokens into sentences: at line breaks, and after closing punctuation unless an abbreviation made it; none is longer than a thousand tokens.
 * Sets `sentence` of every token.
 */
export function splitSentences(tokens: Token[], paragraphs: readonly Span[], words: TextWords): Sentence[] {
  const sentences: Sentence[] = [];
  let i = 0;
  for (const [paragraph, span] of paragraphs.entries()) {
    let first = i;
    while (i < tokens.length && tokens[i]!.start < span.end) {
      const last = tokens[i + 1] === undefined || tokens[i + 1]!.start >= span.end;
      let ends = last || isOverlong(tokens[i]!, i - first + 1) || endsSentence(tokens, i, words);
      if (ends && !last) {
        while (tokens[i + 1] && tokens[i + 1]!.start < span.end && closesHere(tokens, i + 1)) i++;
        ends = true;
      }
      if (ends && i >= first) {
        const index = sentences.length;
        sentences.push({ index, first, last: i, start: tokens[first]!.start, end: tokens[i]!.end, paragraph });
        for (let k = first; k <= i; k++) tokens[k]!.sentence = index;
        first = i + 1;
      }
      i++;
    }
  }
  return sentences;
}

function closesHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return CLOSERS.has(token.text) && token.start === tokens[i - 1]!.end && !opensGlued(tokens, i);
}

/** How far back marks are counted, in tokens. */
const MARKS_WITHIN = 400;

/** `police said.|"|I heard it,"`: a straight mark without a space before it, where all marks of the sentence before are closed. */
function opensGlued(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  if (token.text !== '"' || !next?.glued || !next.capital) return false;
  let marks = 0;
  for (let k = i - 1; k >= 0 && k > i - MARKS_WITHIN; k--) if (tokens[k]!.text === '"') marks++;
  return marks % 2 === 0;
}
