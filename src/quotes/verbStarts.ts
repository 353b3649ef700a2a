import { phraseAt, type Scene, within } from './scene.js';

/** Past auxiliaries, adverbs and negations: "had also not |said|". */
export function skipBack(scene: Scene, from: number, sentence: number): number {
  const { negations, reflexives } = scene.reading.language.cues;
  let i = from;
  while (i > from - 8) {
    const token = within(scene, i, sentence);
    if (!token) break;
    // "Lee on Tuesday |said|", "the Herald on July 20, 2031, |wrote|"
    const date = beforeDate(scene, i, sentence);
    if (date < i) {
      i = date;
      continue;
    }
    const skipped =
      // "the mayor herself |said|"
      reflexives.has(token.lower) ||
      token.pos === 'AUX' ||
      token.pos === 'ADV' ||
      token.pos === 'PART' ||
      negations.has(token.lower);
    // a possessive mark is a particle too: "the mayor's said" does not occur, "the mayors' said" does not either
    if (!skipped || (token.pos === 'ADV' && phraseAt(scene, i))) break;
    i--;
  }
  return i;
}

/** How many tokens a date may have. */
const DATE = 6;

/** The last token before the date that ends at `i`, its preposition left out; `i` where no date ends there. */
function beforeDate({ tokens, dates, names, reading }: Scene, i: number, sentence: number): number {
  // "Lee |at the time| said"
  const times = reading.language.cues.times.has(tokens[i]!.lower) && tokens[i]!.pos === 'NOUN';
  if (times && tokens[i - 1]?.pos === 'DET' && tokens[i - 2]?.pos === 'ADP' && tokens[i - 2]!.sentence === sentence)
    return i - 3;
  // "Lee in |2016| spoke"
  if (/^(?:19|20)\d\d$/u.test(tokens[i]!.text) && tokens[i - 1]?.pos === 'ADP' && tokens[i - 1]!.sentence === sentence)
    return i - 2;
  let dated = false;
  let commas = 0;
  let at = i;
  for (; at > 0 && at > i - DATE && tokens[at]!.sentence === sentence; at--) {
    const { lower, pos, text } = tokens[at]!;
    if (text === ',') commas++;
    // "|May| said", of Theresa May
    if (dates.has(lower) && !names.byToken.has(at)) dated = true;
    else if (pos !== 'NUM' && !(text === ',' && tokens[at - 1]?.pos === 'NUM')) break;
  }
  // "Ann Lee, a candidate in the vote on |June 3|, said": the comma closes more than the date
  if (!dated || at < 0 || (tokens[i]!.text === ',' && commas < 2)) return i;
  // "jailed |since| July"
  return /^(?:ADP|SCONJ)$/u.test(tokens[at]!.pos) && tokens[at]!.sentence === sentence ? at - 1 : at;
}
