import type { CueWords } from '../../languages/cueWords.js';
import type { Doc, Sentence, Token } from '../../text/doc.js';
import { asked } from '../../text/wordForms.js';
import type { Span } from '../../types.js';
import type { MarkedSpan } from '../quoteMarks.js';
import type { Range, Scene } from '../scene.js';

export { spanOf, within } from '../scene.js';
export type { Range };

/** An attribution while it is being read; tokens for source and cue, offsets for content. */
export interface Draft {
  rule: string;
  stance: string;
  /** Null where nobody is named. */
  source: Range | null;
  cue: Range;
  content: Span[];
  /** The attribution whose content holds this one. */
  outer?: Draft;
  /** "|Reuters| quoted a doctor as saying": who hands it on. */
  via?: Range;
  /** "citing |the ministry|": whom the source rests on. */
  cites?: Range;
}

/** What the rules read: the analysed text, the words of its language, and where its quotes stand. */
export interface Ground {
  scene: Scene;
  doc: Doc;
  tokens: readonly Token[];
  words: CueWords;
  quotes: readonly MarkedSpan[];
  /** For each token the index of the quote that holds it, marks included; -1 outside. */
  quoteOf: Int32Array;
  /** For each token 1 where a content holds it. */
  covered: Uint8Array;
  /** For each sentence 2 where it is a headline in capitals, 1 where it is none, 0 where nobody has asked. */
  headlines: Uint8Array;
}

/** Lays the ground for the rules. */
export function layGround(scene: Scene): Ground {
  const { doc, tokens, reading, marks, quoteOf } = scene;
  const { cues } = reading.language;
  return {
    scene,
    doc,
    tokens,
    words: cues,
    quotes: marks,
    quoteOf,
    covered: new Uint8Array(tokens.length),
    headlines: new Uint8Array(doc.sentences.length),
  };
}

/** True where the tokens `i` and `j` stand in one sentence. */
export function together({ tokens }: Ground, i: number, j: number): boolean {
  return i >= 0 && j >= 0 && i < tokens.length && j < tokens.length && tokens[i]!.sentence === tokens[j]!.sentence;
}

/** True where the quote of token `i` begins at it. */
export function opensQuote(ground: Ground, i: number): boolean {
  const q = ground.quoteOf[i];
  return q !== undefined && q >= 0 && ground.quoteOf[i - 1] !== q;
}

/** Where a quote begins at or right after token `i` (a comma may stand between); -1 where none does. */
export function quoteAt(ground: Ground, i: number): number {
  if (opensQuote(ground, i)) return i;
  const token = ground.tokens[i];
  return (token?.text === ',' || token?.text === ':') && opensQuote(ground, i + 1) ? i + 1 : -1;
}

/** True for a verb in its present participle: "criticising". */
export function isGerund({ words }: Ground, token: Token | undefined): boolean {
  return token?.pos === 'VERB' && words.gerund.test(token.lower);
}

/** The last character of quote `q` before its closing marks: "“'I can win,'”" ends with a comma. */
export function lastMark({ doc, quotes }: Ground, q: number): string {
  let end = quotes[q]!.end;
  while (end > quotes[q]!.start && /["”'’»›]/u.test(doc.text[end - 1]!)) end--;
  return doc.text[end - 1] ?? '';
}

/** Index of the last token of the quote that holds token `i`. */
export function lastOfQuote({ quoteOf }: Ground, i: number): number {
  let last = i;
  while (quoteOf[last + 1] === quoteOf[i]) last++;
  return last;
}

/** True for the last word of a noun phrase: noun, name, pronoun or number. */
export function isNominal({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || pos === 'SYM';
}

/** True for a word that stands inside a noun phrase. */
export function isPhraseWord(ground: Ground, token: Token): boolean {
  const { words } = ground;
  const { pos } = token;
  if ((isNominal(token) && pos !== 'PRON') || pos === 'ADJ' || pos === 'DET') return true;
  if (words.possessives.has(token.lower) || words.possessiveMarks.has(token.lower)) return true;
  return pos === 'VERB' && (isNamePart(ground, token.index) || isCompound(ground, token.index));
}

/** "the state-|run| paper", "a |title|-deciding race": a word of a compound before a noun; not "co-wrote", "re-elected". */
export function isCompound({ tokens }: Ground, i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (after?.text === '-' && after.start === token.end && tokens[i + 2]?.start === after.end) return true;
  const first = tokens[i - 2];
  const joined = before?.text === '-' && before.end === token.start && first?.end === before.start;
  if (!joined || first!.end - first!.start < 4) return false;
  return after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ';
}

/** "the Associated Press", "the United Workers": a capital letter inside a sentence that is no headline. */
export function isNamePart(ground: Ground, i: number): boolean {
  const { doc, tokens } = ground;
  const token = tokens[i]!;
  const sentence = doc.sentences[token.sentence]!;
  if (i === sentence.first || !token.capital) return false;
  const next = tokens[i + 1];
  const before = tokens[i - 1]!;
  // "according to Harbour Rights |Watch|,"
  const ends = before.pos === 'PROPN' && ground.scene.names.mentionByToken.get(i)?.last === i;
  const beside =
    ends || before.pos === 'DET' || before.pos === 'ADP' || next?.capital === true || goesOnName(ground, i);
  return beside && !isHeadline(ground, sentence);
}

/** "in the Ostport |Herald| as": a later word of a name. */
function goesOnName({ scene: { names }, tokens }: Ground, i: number): boolean {
  const mention = names.mentionByToken.get(i);
  return mention !== undefined && mention.first < i && tokens[i - 1]!.capital;
}

/** "Mayor Lee Says Dam Is Safe": most words begin with a capital. */
function isHeadline({ tokens, headlines }: Ground, sentence: Sentence): boolean {
  const known = headlines[sentence.index]!;
  if (known === 0) headlines[sentence.index] = hasCapitals(tokens, sentence) ? 2 : 1;
  return headlines[sentence.index] === 2;
}

const isLong = asked(({ text }) => /^\p{L}{4}/u.test(text));

function hasCapitals(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i <= last && i < first + 30; i++) {
    if (!isLong(tokens[i]!)) continue;
    words++;
    if (tokens[i]!.capital) capitals++;
  }
  return words > 2 && capitals > words * 0.75;
}

/** Takes a draft's content for covered. */
export function cover({ tokens, covered }: Ground, content: readonly Span[], from: number): void {
  for (const { start, end } of content) {
    let i = from;
    while (i > 0 && tokens[i]!.start > start) i--;
    for (; i < tokens.length && tokens[i]!.start < end; i++) if (tokens[i]!.start >= start) covered[i] = 1;
  }
}

/** Takes the tokens from `first` to `last` for covered. */
export function tokensIn({ covered }: Ground, first: number, last: number): void {
  for (let i = first; i <= last; i++) covered[i] = 1;
}

/** True where a verb stands before token `i` in its sentence. */
export function verbBefore({ doc, tokens }: Ground, i: number): boolean {
  const { first } = doc.sentences[tokens[i]!.sentence]!;
  for (let k = i - 1; k >= first && k > i - 40; k--)
    if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX') return true;
  return false;
}
