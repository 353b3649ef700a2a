import type { Language } from '../../languages/language.js';
import type { Token } from '../../text/doc.js';
import { HYPHEN, SMALL, type TollText } from './tollText.js';

/** How far behind their ages people may stand ("14- and 15-year-old high school boys"). */
const TO_PEOPLE = 4;

/** An age that stands for a person ("a 16-year-old"). */
export function isAged({ tokens, language }: TollText, i: number): boolean {
  if (language.toll.aged.has(tokens[i]!.lower)) return true;
  if (!SMALL.test(tokens[i]!.text) && !language.figures.numbers.ones.has(tokens[i]!.lower)) return false;
  const later = tokens.slice(i + 1, i + 5).map(({ lower }) => lower);
  // "six grandchildren ages 3 months to | 10 years old"
  if (isAgeOfSeveral(tokens, i, language)) return false;
  return language.toll.agedAfter.some((words) => words.every((word, k) => later[k] === word));
}

/** "children | ages 3 months to 10 years old", "boys aged 4 years old": the age of those told of before. */
function isAgeOfSeveral(tokens: readonly Token[], i: number, { toll }: Language): boolean {
  const [before, earlier] = [tokens[i - 1]?.lower ?? '', tokens[i - 2]?.lower ?? ''];
  return toll.ages.has(before) || (toll.upTo.has(before) && toll.infantAges.has(earlier));
}

/** People who are counted by their ages: "12- and 10-year-old sons", "sons, 10 and 12", "men aged 19, 21 and 22". */
export function agedPeople(text: TollText, i: number): { count: number; last: number } | null {
  const { tokens, language } = text;
  const { people, ages } = language.toll;
  if (!people.has(tokens[i]!.lower)) return beforePeople(text, i);
  let from = i + 1;
  if (tokens[from]?.text === ',') from++;
  if (ages.has(tokens[from]?.lower ?? '')) from++;
  const listed = from > i + 1 ? listAt(text, from) : null;
  return listed && listed.count > 1 ? listed : null;
}

/** "12- and 10-year-old | sons". */
function beforePeople(text: TollText, i: number): { count: number; last: number } | null {
  const { tokens, language } = text;
  const listed = listAt(text, i);
  if (!listed || listed.count < 2 || !isAged(text, listed.last)) return null;
  for (let k = listed.last + 1; k <= listed.last + TO_PEOPLE + TO_PEOPLE && k < tokens.length; k++) {
    if (language.toll.people.has(tokens[k]!.lower)) return { count: listed.count, last: k };
    if (tokens[k]!.pos === 'PUNCT' && !HYPHEN.test(tokens[k]!.text)) return null;
  }
  return null;
}

/** "10 and 12", "19, 21 and 22", "12- and 10": how many numbers, and the last of them. */
function listAt({ tokens, language }: TollText, from: number): { count: number; last: number } | null {
  const { and } = language.toll;
  let count = 0;
  let last = from;
  for (let k = from; k < tokens.length; ) {
    if (!SMALL.test(tokens[k]!.text)) break;
    [count, last] = [count + 1, k];
    k++;
    if (HYPHEN.test(tokens[k]?.text ?? '') && and.has(tokens[k + 1]?.lower ?? '')) k++;
    const joint = k;
    while (k < tokens.length && k < joint + 2 && and.has(tokens[k]!.lower)) k++;
    if (k === joint) break;
  }
  return count > 0 ? { count, last } : null;
}
