import type { VerbCue } from '../../languages/cueWords.js';
import { countsNext } from '../../text/nounPhrases.js';
import { type Ground, within } from './ground.js';
import { isTimeAt } from './phraseBounds.js';

/** First token after the occasion that begins at `i`; `i` where none does. */
export function occasionEnd(ground: Ground, i: number): number {
  const { tokens, words } = ground;
  const sentence = tokens[i]?.sentence ?? -1;
  let at = i;
  if (words.occasionMarks.has(tokens[i]?.lower ?? '')) at++;
  else if (!words.days.has(tokens[i]?.lower ?? '')) return i;
  for (let k = at; k < at + 7; k++) {
    const token = within(ground, k, sentence);
    if (!token || ground.quoteOf[k]! >= 0 || token.pos === 'VERB' || token.pos === 'PUNCT' || token.pos === 'AUX')
      return i;
    if (k > at && token.pos === 'ADP') return i;
    if (!words.occasions.has(token.lower)) continue;
    let end = k + 1;
    while (
      within(ground, end, sentence) &&
      // "meldete am Dienstag |31 Tote|", "said Thursday morning |two people| died"
      !((words.verbSecond || isTimeAt(ground, end - 1)) && countsNext(tokens, end)) &&
      (tokens[end]!.pos === 'NUM' || tokens[end]!.pos === 'NOUN' || tokens[end]!.pos === 'PROPN')
    )
      end++;
    // "said in a report |last week|"
    while (
      within(ground, end, sentence)?.pos === 'ADJ' &&
      words.times.has(within(ground, end + 1, sentence)?.lower ?? '')
    )
      end += 2;
    // "said |Sunday's| fire was set"
    return words.possessiveMarks.has(tokens[end]?.lower ?? '') && within(ground, end, sentence) ? i : end;
  }
  return i;
}

/** "as many as 40", "about $3 billion", "1,351": a number, after words that bound it. */
export function startsNumber({ tokens, words, scene }: Ground, from: number): boolean {
  const { fractions } = scene.reading.language.figures.numbers;
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]!.sentence) return false;
    // "said about |half| of it was lost"
    if (token.pos === 'NUM' || /^\p{N}/u.test(token.text) || (i > from && fractions.has(token.lower))) return true;
    const bounds = words.quantifiers.has(token.lower) || words.comparatives.has(token.lower);
    if (token.pos !== 'SYM' && !bounds && !/^\p{Sc}$/u.test(token.text)) return false;
  }
  return false;
}

/** How far from the verb of an estimate its number may stand. */
const ESTIMATE = 12;

/** "put |the number of injured at 12|": a preposition of the verb, and the number behind it. */
export function putsAt(ground: Ground, at: number, cue: VerbCue): boolean {
  const { tokens, words, quoteOf } = ground;
  const start = tokens[at];
  if (!start) return false;
  for (let i = at + 1; i < at + ESTIMATE && tokens[i]?.sentence === start.sentence; i++) {
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'AUX' || quoteOf[i]! >= 0) return false;
    // "gave Norland access to |as much as| $100 billion": they limit the number
    const limits = [i - 2, i + 2].some((k) => words.asWords.has(tokens[k]?.lower ?? ''));
    if (cue.prepositions.has(tokens[i]!.lower) && !limits && startsNumber(ground, i + 1)) return true;
  }
  return false;
}
