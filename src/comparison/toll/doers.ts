import type { Language } from '../../languages/language.js';
import type { Token } from '../../text/doc.js';
import type { Harm, Suffered } from './harm.js';
import type { TollText } from './tollText.js';
import { worstOf } from './wounds.js';

/** How far behind a deed "himself" may stand. */
const TO_SELF = 30;
/** How far before a deed those may stand who did it, and behind it. */
const TO_BODY = 3;
const BEHIND_DEED = 5;

/** "shot his wife and himself", "before taking his own life": the doer is harmed too. */
export function selfHarm(text: TollText, k: number): Suffered | null {
  const { tokens, language } = text;
  const { toll } = language;
  for (let i = k + 1; i <= k + TO_SELF && i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    const before = tokens.slice(Math.max(k, i - 4), i).map((token) => token.lower);
    if (
      toll.ownLife.some(([own, life]) => own === lower && tokens[i + 1]?.lower === life) &&
      before.some((word) => toll.taking.has(word))
    )
      return { harm: 'killed', self: true };
    if (!toll.self.has(lower)) continue;
    if (before.some((word) => toll.turning.has(word))) return { harm: 'killed', self: true };
    const verb = before.findLast((word) => toll.doing.has(word)) ?? tokens[k]!.lower;
    // "fatally | shoots himself"
    const deadly = [tokens[k - 1]?.lower ?? '', ...before].some((word) => toll.deadly.has(word));
    const harm = deadly ? 'killed' : toll.harm.get(verb);
    // who shoots others and then himself does not mean to live
    if (harm && isBeside(tokens.slice(k + 1, i), language))
      return { harm: harm === 'shot' ? asBefore(text, k) : harm, self: true };
    if (harm) return { harm, self: false };
  }
  return isFelled(text, k) ? { harm: 'killed', self: true } : null;
}

/** "fatally shot his wife and then himself": as the deed before. */
function asBefore(text: TollText, k: number): Harm {
  const harm = text.language.toll.harm.get(text.tokens[k]!.lower) ?? 'shot';
  return harm === 'shot' ? worstOf(text, k) : harm;
}

/** Somebody else stands between the deed and "himself". */
function isBeside(between: readonly Token[], { toll }: Language): boolean {
  return between.some(
    ({ lower, pos }) => pos === 'NUM' || pos === 'PROPN' || toll.person.has(lower) || toll.people.has(lower),
  );
}

/** "killed two men | before police shot him dead", "until he was killed by officers": the doer dies by the hand of others. */
function isFelled(text: TollText, k: number): boolean {
  const { tokens, language } = text;
  const { toll } = language;
  let apart = false;
  for (let i = k + 1; i <= k + TO_SELF && i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (lower === ';') return false;
    apart ||= toll.clause.has(lower);
    if (!apart) continue;
    if (toll.objects.has(lower) && isFelledBefore(text, i)) return true;
    if (toll.pronouns.has(lower) && isFelledBehind(text, i)) return true;
  }
  return false;
}

/** "police | fatally shot | him". */
function isFelledBefore(text: TollText, i: number): boolean {
  const { tokens, language } = text;
  const { toll } = language;
  const verb = i - 1;
  if (!toll.doing.has(tokens[verb]!.lower) || !isDeadlyDeed(text, verb)) return false;
  return tokens.slice(Math.max(0, verb - TO_BODY), verb).some(({ lower }) => toll.bodies.has(lower));
}

/** "he | was shot and killed | by police". */
function isFelledBehind(text: TollText, i: number): boolean {
  const { tokens, language } = text;
  const { toll } = language;
  if (!toll.suffered.has(tokens[i + 1]?.lower ?? '')) return false;
  const behind = tokens.slice(i + 2, i + 2 + BEHIND_DEED);
  const verb = behind.findIndex(({ lower }) => toll.doing.has(lower));
  const by = behind.findIndex(({ lower }) => toll.agent.has(lower));
  return verb >= 0 && by > verb && isDeadlyDeed(text, i + 2 + verb);
}

/** "killed", "fatally shot", "shot him | dead". */
function isDeadlyDeed(text: TollText, verb: number): boolean {
  return text.language.toll.harm.get(text.tokens[verb]!.lower) === 'killed' || worstOf(text, verb) === 'killed';
}
