import type { Language } from '../../languages/language.js';
import type { Token } from '../../text/doc.js';
import type { Group } from './groups.js';
import type { TollText } from './tollText.js';
import { canBeOne, whoIs } from './who.js';

/**
 * "Nine | of the 20 passengers | were killed", "none of the 118": what is said behind the whole is said of the part, or of nobody.
 * True where the group is such a whole; the part before it then reaches to its end.
 */
export function isWholeOfPart({ tokens, language }: TollText, before: Group | undefined, whole: Group): boolean {
  const { of, definite, not, harm } = language.toll;
  const link = whole.first - (definite.has(tokens[whole.first - 1]?.lower ?? '') ? 2 : 1);
  if (whole.single || !of.has(tokens[link]?.lower ?? '')) return false;
  if (not.has(tokens[link - 1]?.lower ?? '')) return true;
  if (!before?.part || before.last !== link - 1) return false;
  // "two of the five people | injured | in the blast have died"
  const hurt = [whole.last, whole.last + 1].find((k) => harm.get(tokens[k]?.lower ?? '') === 'injured');
  before.last = hurt ?? whole.last;
  before.hurt = hurt === undefined ? 0 : whole.count;
  return true;
}

/** "the victim, Ana Berg", "Ana Berg, a 23-year-old woman": one person told twice. */
export function isSame(text: TollText, before: Group, group: Group): boolean {
  const { tokens, language } = text;
  const { first, last, single, named } = group;
  // "a woman, 20-year-old Ana Berg,"
  const aged = tokens[first]!.pos === 'NUM';
  if (!before.single || !single) return false;
  // "the boy, | an Oakport student, | was shot"
  if (before.named === named && !aged && !isAside(tokens, language, first, last)) return false;
  const between = tokens.slice(before.last + 1, first);
  if (between.length === 0 || !between.every((token) => token.text === ',')) return false;
  // "Man, | 11-Year-Old Daughter Dead"
  return canBeOne(whoIs(text, before), whoIs(text, group));
}

/** A person in commas behind another: the same told once more. */
function isAside(tokens: readonly Token[], { toll }: Language, first: number, last: number): boolean {
  return toll.indefinite.has(tokens[first]!.lower) && tokens[last + 1]?.text === ',';
}

/** "a mother | of two": only "of" between. */
export function isOwned({ tokens, language }: TollText, before: Group, { first }: Group): boolean {
  return before.single && first === before.last + 2 && language.toll.of.has(tokens[first - 1]!.lower);
}
