import { findDates } from '../text/dates.js';
import { onceFor } from '../text/onceFor.js';
import type { Reading } from './reading.js';

/** The dates of an article's text in order, found once. */
export const datesOf = onceFor(({ doc, language }: Reading) => findDates(doc, language.text));
