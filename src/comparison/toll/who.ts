import type { Token } from '../../text/doc.js';
import type { Sex } from '../../text/names.js';
import type { Group } from './groups.js';
import { HYPHEN, SMALL, type TollText } from './tollText.js';

/** What the words for one person tell of them. */
export interface Who {
  sex: Sex;
  age: number | null;
  /** Child or grown up; null where the words leave it open ("teen", "victim"). */
  stage: 'child' | 'grown' | null;
  /** Words of the name. */
  name: readonly string[];
  /** Somebody told of before ("the man", "he"). */
  definite: boolean;
}

/** Younger are children, older are grown up; between them a "boy" may be called a "man". */
const CHILD_BELOW = 13;
const GROWN_FROM = 20;

/** What a group that is one person tells of them, by its words, its name and the age behind it. */
export function whoIs(text: TollText, { first, last }: Pick<Group, 'first' | 'last'>): Who {
  const { tokens, language, names } = text;
  const { toll } = language;
  const who: Who = { sex: null, age: null, stage: null, name: [], definite: toll.definite.has(tokens[first]!.lower) };
  for (let i = first; i <= last; i++) {
    const { lower, index } = tokens[i]!;
    who.sex = toll.sexes.get(lower) ?? who.sex;
    who.stage = toll.stages.get(lower) ?? who.stage;
    if (SMALL.test(lower)) who.age ??= isInfant(text, i) ? 0 : Number(lower);
    const name = names.get(index);
    if (!name || !isOwnName(tokens, i + name.last - index, last)) continue;
    who.name = tokens.slice(i, i + name.last - index + 1).map((token) => token.lower);
  }
  // "a man, 28, was shot", but not "Man, 11-Year-Old Daughter Dead"
  const [comma, age] = [tokens[last + 1], tokens[last + 2]];
  if (comma?.text === ',' && age && SMALL.test(age.text) && !HYPHEN.test(tokens[last + 3]?.text ?? ''))
    who.age ??= Number(age.text);
  if (who.age !== null) who.stage = who.age < CHILD_BELOW ? 'child' : who.age >= GROWN_FROM ? 'grown' : null;
  return who;
}

/** "Ana Berg, 18,": but "a | Mary Hill | high school student" is named after her school. */
function isOwnName(tokens: readonly Token[], end: number, last: number): boolean {
  return tokens.slice(end + 1, last + 1).every(({ pos }) => pos === 'PUNCT' || pos === 'NUM');
}

/** "10-month-old". */
function isInfant({ tokens, language }: TollText, i: number): boolean {
  return [i + 1, i + 2].some((k) => language.toll.infantAges.has(tokens[k]?.lower ?? ''));
}

/** Nothing that is told of one speaks against the other. */
export function canBeOne(a: Who, b: Who): boolean {
  if (a.sex && b.sex && a.sex !== b.sex) return false;
  if (a.age !== null && b.age !== null && a.age !== b.age) return false;
  if (a.stage && b.stage && a.stage !== b.stage) return false;
  return a.name.length === 0 || b.name.length === 0 || a.name.at(-1) === b.name.at(-1);
}

/** What is known of a person who is told of twice. */
export function joined(a: Who, b: Who): Who {
  return {
    sex: a.sex ?? b.sex,
    age: a.age ?? b.age,
    stage: a.stage ?? b.stage,
    name: a.name.length >= b.name.length ? a.name : b.name,
    definite: a.definite,
  };
}
