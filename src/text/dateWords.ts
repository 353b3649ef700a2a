import { onceFor } from './onceFor.js';
import type { TextWords } from './tagger.js';

/** The names of months, in all spellings, lower case. */
export const monthsOf = onceFor(({ months }: TextWords): ReadonlySet<string> => new Set(months.flat()));

/** The names of months and weekdays, in all spellings, lower case. */
export const dateWordsOf = onceFor(
  ({ months, weekdays }: TextWords): ReadonlySet<string> => new Set([...months, ...weekdays].flat()),
);
