import { type Ground, isNominal, within } from './ground.js';
import type { VerbGroup } from './verbGroups.js';

/** How far back a finite verb is looked for, in tokens: keeps hostile input linear. */
const REACH = 40;

/** Last token of the phrase from `first` to `end` where the verb begins whose subject holds the cue: "remarks on |the losses| come"; -1 where none does. */
export function endBeforeVerb(ground: Ground, first: number, end: number): number {
  const { tokens, words, quoteOf } = ground;
  for (let i = first + 1; tokens[i] && tokens[i]!.start < end; i++) {
    const token = tokens[i]!;
    if (words.relatives.has(token.lower) || words.questionWords.has(token.lower) || token.pos === 'SCONJ') return -1;
    if (quoteOf[i]! >= 0) return -1;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    if (words.gerund.test(token.lower) || !isNominal(tokens[i - 1]!)) return -1;
    if (token.pos === 'VERB' && words.participle.test(token.lower) && !hasObject(ground, i)) return -1;
    return i - 1;
  }
  return -1;
}

/** Last token of the clause from `first` to `end` where a second verb follows its own: "that |the dam could fail| was ignored"; -1 where none does. */
export function endBeforeSecondVerb({ tokens, quoteOf, words }: Ground, first: number, end: number): number {
  let done = false;
  for (let i = first + 1; tokens[i] && tokens[i]!.start < end; i++) {
    const { pos, lower } = tokens[i]!;
    if (quoteOf[i]! >= 0 || words.relatives.has(lower) || words.conjunctions.has(lower)) return -1;
    // "that it had killed 40 rebels |was| denied"; not "that he knew the men |were| dead"
    if (done && pos === 'AUX' && isNominal(tokens[i - 1]!) && tokens[i - 1]!.pos !== 'PRON') return i - 1;
    if (pos === 'VERB') done = !words.verbs.get(lower)?.frames.has('clause') && !words.gerund.test(lower);
    if (pos === 'SCONJ') done = false;
    if (i < first + 2) continue;
    if (tokens[i - 1]!.pos !== 'VERB' && tokens[i - 1]!.pos !== 'ADV') continue;
    const verbal = tokens[i - 1]!.pos === 'VERB' || tokens[i - 2]!.pos === 'VERB';
    if (!verbal || words.gerund.test(lower)) continue;
    const next = tokens[i + 1]?.pos ?? '';
    // "had been repaired |drew| laughter"
    const after = /^(?:DET|PRON|PROPN|ADV|NOUN|ADJ)$/u.test(next) || (next === 'ADP' && !words.participle.test(lower));
    // "who did not want to be named |said| 40 boats sank"
    const says = next === 'NUM' && words.verbs.get(lower)?.frames.has('clause') === true;
    const finite = pos === 'AUX' || (pos === 'VERB' && (after || says));
    if (finite && !words.bareAuxiliaries.has(lower)) return i - 1;
  }
  return -1;
}

/** True where no finite verb stands before token `at` in its sentence: it is, or is in, the subject. */
export function leadsSentence({ doc, tokens, words }: Ground, at: number): boolean {
  const start = Math.max(doc.sentences[tokens[at]!.sentence]!.first, at - REACH);
  for (let i = at - 1; i >= start; i--) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'AUX' || (pos === 'VERB' && !words.gerund.test(lower))) return false;
  }
  return true;
}

/** "helped | the council": an object, so that the verb is no participle of the noun before it. */
function hasObject(ground: Ground, verb: number): boolean {
  const next = within(ground, verb + 1, ground.tokens[verb]!.sentence);
  return next?.pos === 'DET' || next?.pos === 'PRON';
}

/** "|Complaining about| the storm is not enough", "those who |opposed| the plan left": the cue stands in the subject of a verb to come. */
export function isInSubject(ground: Ground, { first, form }: VerbGroup): boolean {
  const { tokens, words } = ground;
  const relative = words.relatives.has(tokens[first - 1]?.lower ?? '');
  if (form !== 'gerund' && !relative) return false;
  return leadsSentence(ground, first);
}
