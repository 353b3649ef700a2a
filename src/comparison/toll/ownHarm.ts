import type { Group } from './groups.js';
import type { Harm } from './harm.js';
import type { TollText } from './tollText.js';

/** How far behind "victim of" the event may stand. */
const TO_EVENT = 8;
/** How far behind people the part of the body may stand that was hit. */
const TO_PART = 4;

/** What the words for people say by themselves: "shooting victim", "victims of a double homicide", "a man's body". */
export function ownHarm(text: TollText, { first, last, single }: Group): Harm | null {
  const { tokens, language } = text;
  const { toll } = language;
  if (toll.corpse.has(tokens[last]!.lower)) return 'killed';
  if (!toll.victims.has(tokens[last]!.lower)) return null;
  // "a shooting victim" may be anybody told of before
  const counts = !single || tokens.slice(first, last).some(({ lower }) => toll.ordinals.has(lower));
  for (let k = first; counts && k < last; k++)
    if (toll.done.has(tokens[k]!.lower) || toll.openWounds.has(tokens[k]!.lower)) return harmOfEvent(text, k);
  // "a fourth victim came to a hospital"
  const behind = tokens.slice(last + 1, last + 1 + TO_EVENT);
  if (single && counts && behind.some(({ lower }) => toll.places.has(lower))) return 'shot';
  if (!toll.of.has(tokens[last + 1]?.lower ?? '')) return null;
  for (let k = last + 2; k <= last + TO_EVENT && k < tokens.length; k++) {
    if (toll.done.has(tokens[k]!.lower)) return harmOfEvent(text, k);
    if (tokens[k]!.pos === 'PUNCT' || tokens[k]!.pos === 'AUX') return null;
  }
  return null;
}

/** "fatal | shooting", "homicide", "shooting". */
function harmOfEvent({ tokens, language }: TollText, k: number): Harm {
  const { toll } = language;
  return toll.harm.get(tokens[k]!.lower) === 'killed' || toll.deadly.has(tokens[k - 1]?.lower ?? '')
    ? 'killed'
    : 'shot';
}

/** "one was shot in the chest and | the other | in the back": the verb is told once. */
export function isGapped({ tokens, language }: TollText, { first, last }: Group, next: Group | undefined): boolean {
  const { and, bodyParts } = language.toll;
  if (!and.has(tokens[first - 1]?.lower ?? '') || tokens[last + 1]?.pos !== 'ADP') return false;
  const behind = tokens.slice(last + 2, Math.min(last + 2 + TO_PART, next?.first ?? tokens.length));
  return behind.some(({ lower }) => bodyParts.has(lower)) && behind.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
}
