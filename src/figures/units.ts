import { isVerb } from '../text/doc.js';
import type { Amount } from './amount.js';
import type { Counted } from './counted.js';
import type { Measure } from './measures/measureContext.js';
import type { FigureRun } from './run.js';

/** "Children among 112 on ferry": those among whom somebody is. */
function isAmong({ pieces, figures }: FigureRun, { first, unitLast }: Amount): boolean {
  const before = pieces[first - 1];
  if (!before || pieces[unitLast + 1]?.pos === 'NOUN') return false;
  if (figures.counted.among.has(before.lower)) return true;
  // "a population of 2,000"
  if (figures.numbers.of.has(before.lower) && figures.measures.peopleNouns.has(pieces[first - 2]?.lower ?? ''))
    return true;
  // "the |population| of the town as 21,090"
  const near = pieces.slice(Math.max(0, first - POPULATION_WITHIN), first);
  return near.some(({ lower, sentence }) => sentence === before.sentence && figures.measures.populations.has(lower));
}

const POPULATION_WITHIN = 10;

/** "Thousands march": bare vague numbers that act are people. */
function isCrowd({ pieces, figures }: FigureRun, { quantity, first, unitLast }: Amount): boolean {
  // "Millions more watched"
  const more = figures.counted.fillersBare.has(pieces[unitLast + 1]?.lower ?? '');
  const next = pieces[unitLast + (more ? 2 : 1)];
  // "her campaign |inspired millions|"
  if (quantity.numeral.form === 'vague' && figures.measures.stirring.has(pieces[first - 1]?.lower ?? ''))
    return next === undefined || !/^(?:NOUN|PROPN|ADJ)$/u.test(next.pos);
  return quantity.numeral.form === 'vague' && next?.sentence === pieces[unitLast]!.sentence && isVerb(next);
}

/** Whether an amount counts people or things, else its own unit; null where nothing tells. */
export function unitOf(
  run: FigureRun,
  amount: Amount,
  counted: Counted | null,
  measure: Measure | null,
): string | null {
  const { quantity } = amount;
  if (quantity.kind !== 'plain') return quantity.unit;
  // "20 years in prison": the duration is the unit
  if (counted && run.figures.skips.durations.has(counted.head.toLowerCase())) return counted.head.toLowerCase();
  const { orBodies, cases, participles } = run.figures.measures;
  const head = counted?.head.toLowerCase() ?? '';
  // "14 bodies", "1,204 infections", "50 rescued"
  const people = measure?.listed === true && (orBodies.has(head) || cases.has(head) || participles.has(head));
  if (counted) return counted.person || people ? 'person' : 'thing';
  if (run.figures.measures.relatives.has(run.pieces[amount.unitLast + 1]?.lower ?? '')) return 'person';
  if (isCrowd(run, amount) || isAmong(run, amount)) return 'person';
  return measure?.listed ? 'person' : null;
}
