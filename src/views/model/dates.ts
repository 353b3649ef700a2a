import type { Story } from '../../types.js';
import { LABELS } from '../labels.js';
import { clean } from './plainText.js';

/** An ISO or EDTF date in words: "8 April 2022", "25 March" (year unknown), "September 2016"; what is neither stays as it is. */
export function dateText(date: string | null): string {
  if (!date) return LABELS.noDate;
  const parts = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?(?:T|$)/u.exec(date);
  if (!parts) return clean(date);
  const [, year, month, day] = parts;
  const name = month && LABELS.months[Number(month) - 1];
  return [day && name ? String(Number(day)) : '', name ?? '', year === 'XXXX' ? '' : year].filter(Boolean).join(' ');
}

/** A period in words, as short as it stays clear: "8 April 2022", "7–8 April 2022", "30 March – 2 April 2022". */
export function periodText(first: string | null, last: string | null): string {
  const from = dateText(first);
  const to = dateText(last);
  if (from === to || !last) return from;
  if (!first) return to;
  if (first.slice(0, 7) === last.slice(0, 7) && /^\d+ /u.test(from)) return `${from.split(' ')[0]}–${to}`;
  if (first.slice(0, 4) === last.slice(0, 4)) return `${from.replace(/ \d{4}$/u, '')} – ${to}`;
  return `${from} – ${to}`;
}

/** When a story was told; where its articles are not dated, the days for which they give figures. */
export function whenText({ first, last, questions }: Pick<Story, 'first' | 'last' | 'questions'>): string {
  if (first || last) return periodText(first, last);
  const days = questions
    .filter(({ status }) => status !== 'single')
    .flatMap(({ answers }) => answers.flatMap(({ asOf }) => asOf ?? []))
    .sort();
  if (days.length === 0) return LABELS.noDates;
  return `${LABELS.noDates}; ${LABELS.figuresAsOf(periodText(days[0]!, days.at(-1)!))}`;
}

/** A place on the time axis in days, for charts; null where the year is unknown. */
export function dayOf(date: string | null): number | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(date ?? '');
  if (!parts) return null;
  return Date.UTC(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)) / 86_400_000;
}
