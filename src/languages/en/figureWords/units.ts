import type { UnitWords } from '../../figureWords.js';
import { phraseSet, wordSet } from '../../words.js';

export const units: UnitWords = {
  percent: phraseSet('%, percent, per cent, pct, percentage points, percentage point, pc, per cents'),
  physical: phraseSet(
    'mph, kph, kmh, kmph, kmp / h, km / h, km / hr, mi / h, m / s, km / h., km / hr., mi / h., m / s., km / hour, on the richter scale, miles per hour, miles an hour, mile per hour, mile an hour, kilometers per hour, kilometres per hour, ' +
      'kilometers an hour, kilometres an hour, knots',
    'miles, mile, km, kms, kilometers, kilometres, kilometer, kilometre, meters, metres, meter, metre, centimeters, centimetres, centimeter, centimetre, ' +
      'cm, millimeters, millimetres, millimeter, millimetre, mm, feet, foot, ft, inches, inch, yards, yard, nautical miles, nautical mile, light years, light-years, light - years, light year, light - year, blocks, block',
    'square miles, square mile, square kilometers, square kilometres, square kilometer, square kilometre, square meters, square metres, square feet, square foot, ' +
      'square meter, square metre, square yards, sq ft, sq m, sq km, sq miles, sq. ft., acres, acre, hectares, hectare',
    'tons, ton, tonnes, tonne, metric tons, metric ton, kilograms, kilogram, kilos, kilo, kg, kgs, grams, gram, milligrams, mg, micrograms, lbs, lb, pounds, pound, ounces, ounce, oz, kilotons, megatons',
    'us gallons, imperial gallons, u.s. gallons, us tons, liters, litres, liter, litre, gallons, gallon, barrels, barrel, pints, cubic meters, cubic metres, cubic feet, milliliters, millilitres, ml, bushels',
    'degrees, degree, degrees celsius, degrees fahrenheit, ° c, ° f, °c, °f, °, celsius, fahrenheit',
    'megawatts, megawatt, mw, gigawatts, gigawatt, gw, kilowatts, kilowatt, kw, watts, watt, volts, volt, kilowatt hours, kwh, mwh, gwh, twh, horsepower, hp, hertz, hz, khz, mhz, ghz, decibels, db',
    'bytes, kb, mb, gb, tb, megabytes, megabyte, gigabytes, gigabyte, terabytes, terabyte, petabytes, kilobytes, megapixels, megapixel, mbps, gbps, megabits',
    'caliber, calibre, gauge, carats, carat, calories, magnitude',
    'basis points, basis point',
  ),
  cases: new Map([
    ['c', '° c'],
    ['f', '° f'],
    ['km / h.', 'km / h'],
    ['km / hr.', 'km / hr'],
    ['mi / h.', 'mi / h'],
    ['m / s.', 'm / s'],
    ['on the richter scale', 'magnitude'],
  ]),
  before: wordSet('magnitude force'),
  levels: wordSet('magnitude'),
  levelLinks: wordSet(
    'of is was at as : put measured recorded estimated registered given about around nearly least approximately',
  ),
  risky: wordSet('m g l in c f'),
  degrees: wordSet('C F'),
  degreesAfter: wordSet(
    'reached reach reaches hit hits top tops topped exceeded exceeding above below around about over nearly almost high highs low lows minus plus',
  ),
  degreesLinks: wordSet('to at of was is were by from between and than a'),
  heat: wordSet(
    'temperature temperatures warming warmer heat heatwave hot hotter hottest cold colder coldest cool cooler mercury thermometer thermometers degrees high highs low lows climate weather rose rise rises rising fell fall dropped drop soared climbed freezing oven',
  ),
  riskyAfter: wordSet('tall high long wide deep away thick above below apart'),
  times: wordSet('times time'),
  timesAfter: wordSet(
    'as more higher the larger greater bigger faster its that what less lower likelier their his her worse better',
  ),
};
