import type { VerbCue } from '../../languages/cueWords.js';
import { isDash } from '../../text/dashes.js';
import { type Ground, isGerund, quoteAt, within } from './ground.js';
import { occasionEnd } from './occasions.js';

/** "said | in a statement on Tuesday | that": the first token after an aside before a content mark; `from` where none stands. */
export function pastAside(ground: Ground, from: number, sentence: number, cue: VerbCue): number {
  const { words } = ground;
  const start = within(ground, from, sentence);
  if (start?.text === ',') return pastInsertion(ground, from, sentence);
  if (start && isDash(ground.tokens, from)) return pastDashes(ground, from, sentence);
  const clause = words.subordinators.has(start?.lower ?? '') ? pastClause(ground, from, sentence, cue) : from;
  if (clause > from) return clause;
  // "said |late on Thursday| that"
  const late = start?.pos === 'ADJ' && occasionEnd(ground, from + 1) > from + 1;
  const noted = late || start?.pos === 'ADP' || start?.pos === 'ADV' || words.occasions.has(start?.lower ?? '');
  if (!noted) return from;
  for (let i = from; i < from + 16; i++) {
    const token = within(ground, i, sentence);
    if (!token) return from;
    if (ground.quoteOf[i]! >= 0) return Math.max(i, from);
    if (token.text === ':' || (i > from && opensClause(ground, i, cue))) return i;
    if (token.text === ',' && quoteAt(ground, i) >= 0) return i;
    if (token.text === ',' && goesOnDate(ground, i + 1)) continue;
    // "reported on Monday|, based on a count, |that"
    if (token.text === ',' && pastInsertion(ground, i, sentence) > i) return pastInsertion(ground, i, sentence);
    // "spoke on |condition of| anonymity"
    // "decided in her favour despite the |fact| that"
    if (words.terms.has(token.lower) || words.facts.has(token.lower)) return from;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',' || token.text === ';') return from;
    if (i > from && cue.frames.size === 0 && cue.prepositions.has(token.lower) && !words.occasionMarks.has(token.lower))
      return i;
  }
  return from;
}

/** "said |after the storm had passed| that": the mark behind a clause of time; `from` where its verb takes the mark ("after he learned that"). */
function pastClause(ground: Ground, from: number, sentence: number, cue: VerbCue): number {
  const { words, quoteOf } = ground;
  let last = '';
  for (let i = from + 1; i < from + 16; i++) {
    const token = within(ground, i, sentence);
    if (!token || token.pos === 'PUNCT' || quoteOf[i]! >= 0) return from;
    if (words.complementizers.has(token.lower) && opensClause(ground, i, cue))
      return words.verbs.get(last)?.frames.has('clause') ? from : i;
    if (token.pos === 'VERB' || token.pos === 'AUX') last = token.lower;
  }
  return from;
}

/** "said Friday|, Dec. 29|, 2017|, that": commas of a date and before the content mark. */
function goesOnDate({ tokens, words }: Ground, i: number): boolean {
  const next = tokens[i];
  return (
    next !== undefined &&
    (next.pos === 'NUM' ||
      words.occasions.has(next.lower) ||
      words.months.has(next.lower.replace('.', '')) ||
      words.complementizers.has(next.lower))
  );
}

/** "that" before a clause, "to" before a verb where the cue takes one. */
function opensClause({ tokens, words }: Ground, i: number, cue: VerbCue): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (words.infinitiveMarks.has(lower)) return cue.frames.has('infinitive') && next?.pos === 'VERB';
  return cue.frames.has('clause') && words.complementizers.has(lower) && next?.pos !== 'VERB' && next?.pos !== 'AUX';
}

/** "said | — on the radio, as it happens — | that": the content mark behind an aside between dashes; `from` where none follows. */
function pastDashes(ground: Ground, from: number, sentence: number): number {
  const { tokens, words, quoteOf } = ground;
  for (let i = from + 1; i < from + ASIDE; i++) {
    if (!within(ground, i, sentence) || quoteOf[i]! >= 0) return from;
    if (isDash(tokens, i)) return words.complementizers.has(tokens[i + 1]?.lower ?? '') ? i + 1 : from;
  }
  return from;
}

/** How long an aside between dashes may be, in tokens. */
const ASIDE = 14;

/** "believes|, for example, |that": the first token after an insertion between commas; `from` where no content mark follows. */
function pastInsertion(ground: Ground, from: number, sentence: number): number {
  const { tokens, words } = ground;
  const { lower } = tokens[from + 1] ?? { lower: '' };
  const cites = words.citing.has(lower);
  // "She said|, adding, “...”|": a cue of its own; "said, speaking in Ostport, |that|" is none
  const own = !cites && isGerund(ground, tokens[from + 1]) && words.verbs.has(lower);
  for (let i = from + 1; i < from + 12; i++) {
    const token = within(ground, i, sentence);
    if (!token || ground.quoteOf[i]! >= 0 || (own && words.complementizers.has(token.lower))) return from;
    // ", quoting him as |saying| “...”"
    if (cites && i > from + 1 && isGerund(ground, token) && words.verbs.has(token.lower)) return from;
    if (token.text !== ',') continue;
    // "said, |citing a pilot|, 40 had fled"
    const marked = words.complementizers.has(tokens[i + 1]?.lower ?? '') || (!own && quoteAt(ground, i) >= 0);
    return cites || marked ? i + 1 : from;
  }
  return from;
}
