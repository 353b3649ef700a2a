import type { Group } from './groups.js';
import type { Harm, Suffered } from './harm.js';
import type { TollText } from './tollText.js';

/** How far a wound stands behind the verb of receiving it, and a hope or a harm from the word of surviving. */
const TO_WOUND = 6;
const TO_HOPE = 3;
const TO_HURT = 8;

/** Harm that a verb and what stands behind it tell together: "suffered a gunshot | wound", "is fighting for her | life". */
export function woundAt(text: TollText, k: number): Harm | null {
  const { toll } = text.language;
  const { lower } = text.tokens[k]!;
  if (toll.receiving.has(lower)) return received(text, k);
  if (toll.clinging.has(lower)) {
    const behind = text.tokens.slice(k + 1, k + 1 + TO_HOPE);
    return behind.some((token) => toll.life.has(token.lower)) ? 'injured' : null;
  }
  return toll.surviving.has(lower) && isHurtSurvivor(text, k) ? 'injured' : null;
}

/** "sustained a | wound", "received a fatal gunshot | wound"; a gunshot leaves open whether they live. */
function received({ tokens, language }: TollText, k: number): Harm | null {
  const { toll } = language;
  let shot = false;
  for (let i = k + 1; i <= k + TO_WOUND && i < tokens.length; i++) {
    const { lower, text } = tokens[i]!;
    if (text === ',' || text === '.' || text === ';') return null;
    if (toll.deadly.has(lower)) return 'killed';
    shot ||= toll.openWounds.has(lower);
    if (toll.wounds.has(lower)) return shot ? 'shot' : 'injured';
  }
  return null;
}

/** "is | expected | to survive", "survived but were also | hit": whoever just survives may be unhurt. */
function isHurtSurvivor({ tokens, language }: TollText, k: number): boolean {
  const { toll } = language;
  for (let i = Math.max(0, k - TO_HOPE); i < k; i++)
    if (toll.hoped.has(tokens[i]!.lower)) return !toll.not.has(tokens[i - 1]?.lower ?? '');
  for (let i = k + 1; i <= k + TO_HURT && i < tokens.length; i++) {
    if (!toll.suffered.has(tokens[i]!.lower)) continue;
    const said = tokens.slice(i + 1, i + 4);
    return said.some(({ lower }) => toll.harm.has(lower)) && !said.some(({ lower }) => toll.not.has(lower));
  }
  return false;
}

/** "shot and killed", "fatally shot", "shot to death": deadly words beside a shot. */
export function worstOf({ tokens, language }: TollText, k: number): Harm {
  const { toll } = language;
  if (toll.deadly.has(tokens[k - 1]?.lower ?? '')) return 'killed';
  for (let i = k; i <= k + 3 && i < tokens.length; i++) {
    const { lower, text } = tokens[i]!;
    // "shot, | killed outside a bar"
    if (text === ',' && i === k + 1 && toll.deadly.has(tokens[i + 1]?.lower ?? '')) return 'killed';
    if (text === ',' || text === '.') break;
    if (toll.deadly.has(lower)) return 'killed';
    if (i > k && toll.harm.get(lower) === 'injured') {
      // "found with | gunshot | wounds": the dead have them too
      if (toll.openWounds.has(tokens[k]!.lower) && i === k + 1) continue;
      return 'injured';
    }
  }
  return 'shot';
}

/** "a man | whose car hit a cyclist | has died": what is said behind the clause. */
export function whoseDeath({ tokens, language }: TollText, { last, single }: Group): Suffered | null {
  const { possessive, having, dying } = language.toll;
  if (!single || !possessive.has(tokens[last + 1]?.lower ?? '')) return null;
  const died = tokens.findIndex(({ lower }, i) => i > last && dying.has(lower) && having.has(tokens[i - 1]!.lower));
  return died < 0 ? null : { harm: 'killed', self: false };
}
