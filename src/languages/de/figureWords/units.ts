import type { UnitWords } from '../../figureWords.js';
import { figures as undetermined } from '../../und/figures.js';
import { phraseSet, wordSet } from '../../words.js';

const physical = phraseSet(
  'km / h, km/h, m / s, stundenkilometer, stundenkilometern, kilometer pro stunde, kilometern pro stunde, meter pro sekunde, knoten, meilen pro stunde',
  'l / min, u / min, cm ³, m ³, m ², km ², cm ², m, t, l, g,' +
    'kilometer, kilometern, km, meter, metern, zentimeter, zentimetern, cm, millimeter, millimetern, mm, meilen, meile, seemeilen, seemeile, fuß, zoll, lichtjahre, lichtjahren, höhenmeter, höhenmetern, nanometer, mikrometer',
  'quadratkilometer, quadratkilometern, quadratmeter, quadratmetern, qkm, qm, m², km², m2, km2, hektar, ha, ar, kubikmeter, kubikmetern, m³, kubikkilometer',
  'tonnen, tonne, kilogramm, kilo, kg, gramm, milligramm, mg, mikrogramm, zentner, pfund, unzen',
  'liter, litern, milliliter, ml, hektoliter, barrel, gallonen, fass',
  'grad, grad celsius, grad fahrenheit, ° c, °c, °, minusgrade, minusgraden, plusgrade',
  'megawatt, mw, gigawatt, gw, kilowatt, kw, watt, volt, kilowattstunden, kwh, megawattstunden, mwh, gigawattstunden, gwh, terawattstunden, twh, ps, hertz, khz, mhz, ghz, dezibel, db, mikrosievert, millisievert, becquerel',
  'byte, kilobyte, megabyte, mb, gigabyte, gb, terabyte, tb, petabyte, megapixel, mbit, gbit, mbit / s',
  'auf der richterskala, karat, kalorien, kilokalorien, kcal, promille, basispunkte, basispunkten, hektopascal, bar',
);

const DATIVE = /(?:ern|graden|jahren|punkten)$/u;

export const units: UnitWords = {
  ...undetermined.units,
  percent: phraseSet('%, prozent, prozentpunkte, prozentpunkten, prozentpunkt, v . h ., vh'),
  physical,
  // "auf 140 Metern"
  cases: new Map([
    ...[...physical].filter((unit) => DATIVE.test(unit)).map((unit) => [unit, unit.slice(0, -1)] as const),
    ['auf der richterskala', 'stärke'] as const,
  ]),
  before: wordSet('Stärke Windstärke Magnitude'),
  levels: wordSet('stärke magnitude'),
  levelLinks: wordSet('von etwa rund mindestens'),
  risky: new Set(),
  degrees: wordSet('C'),
  degreesAfter: wordSet('bei auf über unter von bis rund fast etwa knapp minus plus'),
  degreesLinks: new Set(),
  heat: new Set(),
  riskyAfter: new Set(),
  times: wordSet('mal'),
  timesAfter: wordSet('so mehr höher größer'),
};
