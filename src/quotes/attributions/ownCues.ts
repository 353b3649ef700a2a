import type { Token } from '../../text/doc.js';
import { type Ground, within } from './ground.js';
import { putsAt, startsNumber } from './occasions.js';

/** ", officials said": a short subject and a cue verb. */
export function hasOwnCue(ground: Ground, from: number): boolean {
  const { tokens, words } = ground;
  const sentence = tokens[from]?.sentence ?? -1;
  // "and |74 percent| said it sank": a share of those whom the survey asked
  if (tokens[from]?.pos === 'NUM' && isShare(ground, from)) return false;
  for (let i = from; i < from + 12; i++) {
    const token = within(ground, i, sentence);
    // "the boy, who fell, |is expected| to live": no subject of its own
    if (!token || token.pos === 'PUNCT' || (i === from && token.pos === 'AUX')) return false;
    if (words.relatives.has(token.lower) || words.comparatives.has(token.lower)) return false;
    const cue = words.verbs.get(token.lower);
    // "the opposition |claims| 40": a verb that the tagger takes for a noun
    if (i > from && token.pos === 'NOUN' && cue?.forms.has('third') && tokens[i + 1]?.pos === 'NUM') return true;
    if (token.pos !== 'VERB') continue;
    if (!cue || i === from || words.infinitiveMarks.has(tokens[i - 1]!.lower)) return false;
    // "while residents |put| the number at 25"
    if (putsAt(ground, i + 1, cue)) return true;
    // "while organisers |spoke of 1,200|"
    if (cue.prepositions.has(tokens[i + 1]?.lower ?? '') && startsNumber(ground, i + 2)) return true;
    return (
      cue.frames.has('clause') &&
      (cue.forms.has('past') || (words.reporting.has(cue.stance) && !words.gerund.test(token.lower)))
    );
  }
  return false;
}

/** "74 percent", "74%", "thirty-one percent". */
function isShare({ tokens, scene }: Ground, i: number): boolean {
  const { percent } = scene.reading.language.figures.units;
  return percent.has(tokens[pastNumber(tokens, i)]?.lower ?? '');
}

/** Index of the token behind the number at `i`, behind all of "thirty-one". */
export function pastNumber(tokens: readonly Token[], i: number): number {
  let next = i + 1;
  while (tokens[next]?.glued && (tokens[next]!.text === '-' || tokens[next]!.pos === 'NUM')) next++;
  return next;
}

/** ", wie |die Polizei| mitteilte": begins a clause that says who says it; "wie viele" does not. */
export function saysAs({ tokens, words }: Ground, i: number): boolean {
  if (!words.asSaid.has(tokens[i]!.lower)) return false;
  const pos = tokens[i + 1]?.pos;
  return pos === 'DET' || pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON';
}

/** "and |warned| that", "but |warning| that": a cue verb without a subject of its own. */
export function isCueVerbNext(ground: Ground, from: number): boolean {
  const { tokens, words } = ground;
  let i = from;
  while (
    i < from + 4 &&
    tokens[i] &&
    (tokens[i]!.pos === 'ADV' || words.have.has(tokens[i]!.lower) || tokens[i]!.pos === 'AUX')
  )
    i++;
  const verb = tokens[i];
  // "but |warning| that", which the tagger takes for a noun
  const noun =
    verb?.pos === 'NOUN' &&
    i === from &&
    words.gerund.test(verb.lower) &&
    words.complementizers.has(tokens[i + 1]?.lower ?? '');
  if (verb?.pos !== 'VERB' && !noun) return false;
  const cue = words.measuring.has(verb.lower) ? undefined : words.verbs.get(verb.lower);
  // "and then |shot| three men": it says something only with its particle ("shot back")
  if (cue?.frames.size === 0 && !cue.prepositions.has(tokens[i + 1]?.lower ?? '')) return false;
  // "officers were sent to the club |and found two people| inside": what happened, told on
  if (cue?.frames.has('scene') && opensThing(ground, i + 1)) return false;
  return cue !== undefined && (cue.forms.has('past') || cue.forms.has('third') || cue.forms.has('gerund'));
}

/** "found |two people|", "saw |the boat|": no "that", no question. */
function opensThing({ tokens, words, quoteOf }: Ground, i: number): boolean {
  const token = tokens[i];
  if (!token || quoteOf[i]! >= 0 || words.complementizers.has(token.lower) || words.questionWords.has(token.lower))
    return false;
  return /^(?:DET|NUM|NOUN|PROPN|ADJ|PRON)$/u.test(token.pos);
}
