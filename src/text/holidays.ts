import type { Token } from './doc.js';
import { onceFor } from './onceFor.js';

/** Days of the calendar with a name: the words, as tokens joined by one space with straight apostrophes, and month and day. */
export type Holidays = ReadonlyMap<string, readonly [month: number, day: number]>;

const LONGEST = 4;

/** The words at which the name of such a day begins. */
export const firstWordsOf = onceFor(
  (holidays: Holidays): ReadonlySet<string> => new Set([...holidays.keys()].map((phrase) => phrase.split(' ', 1)[0]!)),
);

/** The day that is named at token `i` ("Christmas Day", "New Year's Eve") and its last token; null where none is. */
export function holidayAt(
  tokens: readonly Token[],
  i: number,
  holidays: Holidays,
): { month: number; day: number; last: number } | null {
  const first = tokens[i]!;
  if (!first.capital || !firstWordsOf(holidays).has(first.lower)) return null;
  let phrase = '';
  let found = null;
  for (let last = i; last < i + LONGEST && tokens[last]; last++) {
    phrase += (phrase && ' ') + tokens[last]!.lower.replace('’', "'");
    const named = holidays.get(phrase);
    if (named) found = { month: named[0], day: named[1], last };
  }
  return found;
}
