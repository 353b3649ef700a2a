import type { ComparisonWords } from '../languages/comparisonWords.js';
import { inBase, isCurrency, isRounded, type UnitScale, unitName } from '../text/unitScales.js';
import type { Figure } from '../types.js';

/** What a figure measures, in base units, so that "15 kilometres" and "nine miles" can be compared. */
export interface Quantity {
  /** count, percent, times, money:USD, length, speed, ... or the unit as written. */
  dimension: string;
  /** The number that the text names, in base units; null where it names none. */
  core: number | null;
  low: number;
  high: number;
  /** True where the words leave the number open ("dozens"). */
  vague: boolean;
  about: boolean;
  /** True for two numbers ("8 to 15.5 percent"). */
  range: boolean;
  unit: string;
}

/** How two values stand to each other: one number, both can be true, or not both. */
export type Relation = 'equal' | 'fits' | 'contradicts';

// "about 60" fits 58 and 66: a tenth to either side, the width at which papers round; set by hand
const ROUNDING = 0.1;
// 15 km are 9.3 miles, papers write nine: conversions are rounded to whole units
const CONVERSION = 0.06;
// 500 feet are 152 metres, papers write 150
const EXACTLY = 0.02;

function dimensionOf(unit: string, words: ComparisonWords): UnitScale {
  if (unit === 'person' || unit === 'thing') return { dimension: 'count', factor: 1 };
  if (isCurrency(unit)) return { dimension: 'money', factor: 1 };
  // "3.8 billion light-years", "3.8 billion light years"
  const name = unitName(unit);
  return words.units.get(name) ?? { dimension: name, factor: 1 };
}

/** A figure's value in base units. */
export function quantityOf(figure: Figure, words: ComparisonWords): Quantity {
  const scale = dimensionOf(figure.unit, words);
  const { dimension } = scale;
  const core = figure.low ?? figure.high;
  return {
    dimension,
    unit: figure.unit,
    core: core === null ? null : inBase(core, scale),
    low: figure.low === null ? Number.NEGATIVE_INFINITY : inBase(figure.low, scale),
    high: figure.high === null ? Number.POSITIVE_INFINITY : inBase(figure.high, scale),
    vague: figure.bound === 'vague',
    about: figure.bound === 'about' || figure.bound === 'range',
    range: figure.bound === 'range',
  };
}

const close = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));

/** True where one number is the other in another unit of the same kind (330 feet, 101 metres). */
export function converts(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit || a.dimension !== b.dimension || a.core === null || b.core === null) return false;
  if (a.dimension === 'money' || a.dimension === 'count') return false;
  return isRounded(a.core, b.core, { dimension: a.dimension, factor: 1 }, CONVERSION);
}

/** True where one converts to the other so exactly that it is hardly chance (280 km/h, 174 mph). */
export function convertsExactly(a: Quantity, b: Quantity): boolean {
  return converts(a, b) && close(a.core!, b.core!, EXACTLY);
}

// 5,234 rounds to 5,200 and 5,000; 4.28 million to 4.3 million
function rounds(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b) || a <= 0 || b <= 0) return a === b;
  const [fine, rough] = Number(trailing(a)) < Number(trailing(b)) ? [a, b] : [b, a];
  return rough >= 100 && Math.abs(fine - rough) <= trailing(rough) / 2 && close(fine, rough, ROUNDING / 2);
}

/** The size of a number's last digit that is not zero (4300: 100). */
export function trailing(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1;
  let size = 1;
  while (value % (size * 10) === 0) size *= 10;
  return size;
}

/** Whether two values are one number, can both be true, or cannot. */
export function relationOf(a: Quantity, b: Quantity): Relation {
  // no rate is known: "€3.9bn" and "$4.2 billion" may be one sum
  if (a.dimension === 'money' && a.unit !== b.unit) return 'fits';
  const spread = a.range === b.range && (!a.range || a.high === b.high);
  if (a.core !== null && a.core === b.core && !a.vague === !b.vague && spread) return 'equal';
  if (converts(a, b)) return 'equal';
  if (a.dimension === 'percent' && spread && !a.vague && !b.vague && isFractionOf(a, b)) return 'equal';
  const [aLow, aHigh] = widened(a);
  const [bLow, bHigh] = widened(b);
  if (aLow <= bHigh && bLow <= aHigh) return 'fits';
  if (a.core !== null && b.core !== null && rounds(a.core, b.core)) return 'fits';
  return 'contradicts';
}

/** "two-thirds" is 67 percent. */
function isFractionOf(a: Quantity, b: Quantity): boolean {
  if (a.core === null || b.core === null || Number.isInteger(a.core) === Number.isInteger(b.core)) return false;
  return Math.round(a.core) === Math.round(b.core);
}

function widened(q: Quantity): [number, number] {
  if (!q.about) return [q.low, q.high];
  return [q.low - widthOf(q.low, q), q.high + widthOf(q.high, q)];
}

// "about $450"
const FIVE = 5;

/** A tenth; of "an estimated $1.9 billion", whose digits tell more, one of the last digit. */
function widthOf(value: number, { dimension }: Quantity): number {
  const size = Math.abs(value);
  if (dimension !== 'money') return size * ROUNDING;
  const digit = trailing(size);
  return Math.min(size * ROUNDING, size % (digit * FIVE) === 0 ? digit * FIVE : digit);
}

/** Rival claims lie within a factor of this, set by hand. */
export const RIVAL_RATIO = 10;

/** How many times one value holds the other, from 1 on. */
export function ratioOf(a: Quantity, b: Quantity): number {
  const [x, y] = [Math.abs(a.core ?? 0), Math.abs(b.core ?? 0)];
  return Math.max(x, y) / Math.max(1, Math.min(x, y));
}

// below, two counts of victims by two voices of one article are parts or updates rather than a dispute
const FEW = 10;
const LARGE = 100;

/** True for two counts of which one is so small that they are rather parts of each other than rival claims. */
export function areSmall(a: Quantity, b: Quantity): boolean {
  const [x, y] = [Math.abs(a.core ?? 0), Math.abs(b.core ?? 0)];
  return a.dimension === 'count' && Math.min(x, y) < FEW && Math.max(x, y) < LARGE;
}
