/** A physical unit: what it measures and how many base units it holds. */
export interface UnitScale {
  dimension: string;
  factor: number;
  /** What is added to make base units of it: degrees Fahrenheit begin elsewhere. */
  offset?: number;
}

const CURRENCY = /^[A-Z]{3}$/u;

/** True for the code of a currency (ISO 4217): "EUR". */
export const isCurrency = (unit: string): boolean => CURRENCY.test(unit);

/** A unit's name as the lists of units write it: "light-years" is "light years", "km / h" "km/h". */
export const unitName = (unit: string): string =>
  unit
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace(/\s*([/°])\s*/gu, '$1');

/** A value in the base units of its dimension: 1 km is 1,000 (metres). */
export const inBase = (value: number, { factor, offset = 0 }: UnitScale): number => value * factor + offset;

/** True where two values of one dimension, in base units, are one but for rounding: by `share`, degrees by less than one. */
export const isRounded = (a: number, b: number, { dimension }: UnitScale, share: number): boolean =>
  Math.abs(a - b) <= (dimension === 'temperature' ? DEGREES : share * Math.max(Math.abs(a), Math.abs(b)));

// 48.2 C are 118.8 F, papers write 119
const DEGREES = 0.7;
