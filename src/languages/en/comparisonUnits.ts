import type { UnitScale } from '../../text/unitScales.js';

// dimension, base units in one, names; "15 kilometres (nine miles)"
const ROWS: [string, number, string, number?][] = [
  ['temperature', 1, '°c ℃ c degrees-celsius degree-celsius degrees-c degrees-centigrade celsius'],
  // the scale begins at 32
  ['temperature', 5 / 9, '°f ℉ f degrees-fahrenheit degree-fahrenheit degrees-f fahrenheit', -160 / 9],
  ['length', 1000, 'km kilometre kilometer kilometres kilometers kms'],
  ['length', 1, 'm metre meter metres meters'],
  ['length', 0.01, 'cm centimetre centimeter centimetres centimeters'],
  ['length', 0.001, 'mm millimetre millimeter millimetres millimeters'],
  ['length', 1609.344, 'mi mile miles'],
  ['length', 1852, 'nautical-mile nautical-miles'],
  ['length', 0.3048, 'ft foot feet'],
  ['length', 0.9144, 'yd yard yards'],
  ['length', 9.4607e15, 'light-year light-years'],
  ['length', 0.0254, 'in inch inches'],
  ['speed', 1, 'km/h kph kmh kilometres-per-hour kilometers-per-hour'],
  ['speed', 1.609344, 'mph miles-per-hour'],
  ['speed', 1.852, 'knot knots kn'],
  ['speed', 3.6, 'm/s metres-per-second meters-per-second'],
  ['mass', 1, 'kg kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['mass', 0.001, 'g gram grams gramme grammes'],
  ['mass', 1000, 't tonne tonnes metric-ton metric-tons'],
  ['mass', 907.185, 'ton tons'],
  ['mass', 0.453592, 'lb lbs pound pounds'],
  ['mass', 0.0283495, 'oz ounce ounces'],
  ['area', 1, 'm2 m² square-metre square-metres square-meter square-meters sqm'],
  ['area', 1e6, 'km2 km² square-kilometre square-kilometres square-kilometer square-kilometers'],
  ['area', 10000, 'ha hectare hectares'],
  ['area', 4046.86, 'acre acres'],
  ['area', 2589988, 'square-mile square-miles'],
  ['area', 0.092903, 'square-foot square-feet sqft'],
  ['volume', 1, 'l litre liter litres liters'],
  ['volume', 3.78541, 'gallon gallons'],
  ['volume', 158.987, 'barrel barrels'],
  ['time', 1 / 24, 'hour hours'],
  ['time', 1, 'day days'],
  ['time', 7, 'week weeks'],
  ['time', 365.25 / 12, 'month months'],
  ['time', 365.25, 'year years'],
  ['distance in blocks', 1, 'block blocks'],
  ['points', 1, 'point points'],
  ['data', 1, 'mb megabyte megabytes'],
  ['data', 1000, 'gb gigabyte gigabytes'],
  ['data', 1e6, 'tb terabyte terabytes'],
  ['power', 1, 'mw megawatt megawatts'],
  ['power', 1000, 'gw gigawatt gigawatts'],
];

export const units: ReadonlyMap<string, UnitScale> = new Map(
  ROWS.flatMap(([dimension, factor, names, offset]) =>
    names
      .split(' ')
      .map((name): [string, UnitScale] => [
        name.replaceAll('-', ' '),
        offset ? { dimension, factor, offset } : { dimension, factor },
      ]),
  ),
);
