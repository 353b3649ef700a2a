import type { NumberWords } from '../../figureWords.js';
import { figures as undetermined } from '../../und/figures.js';
import { wordSet } from '../../words.js';

const SINGLE = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** "eins" to "neunundneunzig", with "dreissig" as the Swiss write it. */
function belowHundred(): [string, number][] {
  const rows: [string, number][] = SINGLE.map((word, i) => [word, i + 1]);
  rows.push(...TEENS.map((word, i): [string, number] => [word, i + 10]));
  for (const [i, ten] of TENS.entries()) {
    const value = (i + 2) * 10;
    rows.push([ten, value], ...SINGLE.map((one, k): [string, number] => [`${one}und${ten}`, value + k + 1]));
  }
  return [
    ...rows,
    ...rows
      .filter(([word]) => word.includes('ß'))
      .map(([word, value]): [string, number] => [word.replace('ß', 'ss'), value]),
  ];
}

/** Numbers as German writes them, in one word: up to 999, and thousands with hundreds ("zweitausendfünfhundert"). */
function numerals(): Map<string, number> {
  const small = belowHundred();
  const below: [string, number][] = [...small];
  for (const [start, hundreds] of [
    ['hundert', 1] as const,
    ...SINGLE.map((word, i) => [`${word}hundert`, i + 1] as const),
  ]) {
    below.push([start, hundreds * 100]);
    for (const [word, value] of small) below.push([`${start}${word}`, hundreds * 100 + value]);
  }
  const all = new Map(below);
  for (const [word, value] of below) {
    all.set(`${word}tausend`, value * 1000);
    if (value < 100)
      for (const [i, one] of SINGLE.entries()) all.set(`${word}tausend${one}hundert`, value * 1000 + (i + 1) * 100);
  }
  // "hundert" and "tausend" are scales: "vier tausend", "mehrere hundert"
  for (const word of ['ein', 'hundert']) all.delete(word);
  return all;
}

const halves: [string, number][] = [
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ...SINGLE.slice(1).map((word, i): [string, number] => [`${word}einhalb`, i + 2.5]),
];
/** Forms of "one": articles that the tagger marks as numbers where they count. */
const ONE = 'ein eine einen einem einer eines'.split(' ');
const ones = new Map<string, number>([
  ['null', 0],
  ['zwo', 2],
  ['zweier', 2],
  ['dreier', 3],
  ...numerals(),
  ...halves,
  ...ONE.map((word): [string, number] => [word, 1]),
]);
const scales = new Map([
  ['dutzend', 12],
  ['hundert', 100],
  ['tausend', 1e3],
  ['million', 1e6],
  ['millionen', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['billion', 1e12],
  ['billionen', 1e12],
  ['viertelmillion', 25e4],
  ['dreiviertelmillion', 75e4],
]);
const vague = new Map<string, number>(
  (
    [
      ['dutzende', 24],
      ['hunderte', 200],
      ['aberhunderte', 200],
      ['tausende', 2e3],
      ['abertausende', 2e3],
      ['zehntausende', 2e4],
      ['hunderttausende', 2e5],
      ['millionen', 2e6],
      ['milliarden', 2e9],
    ] as const
  ).flatMap(([word, value]) =>
    word.endsWith('n')
      ? [[word, value]]
      : [
          [word, value],
          [`${word}n`, value],
          [`${word}r`, value],
        ],
  ),
);
const several = { factor: 3, bound: 'vague' as const };
const vagueFactors = new Map(
  'mehrere mehrerer mehreren einige einiger einigen etliche etlicher etlichen paar viele vielen'
    .split(' ')
    .map((word) => [word, several] as const),
);
const parts = 'drittel viertel fünftel sechstel siebtel achtel neuntel zehntel hundertstel tausendstel'.split(' ');
const PART_VALUES = [3, 4, 5, 6, 7, 8, 9, 10, 100, 1000];
const fractions = new Map<string, number>([
  ['hälfte', 1 / 2],
  ['halbe', 1 / 2],
  ['halben', 1 / 2],
  ['halbes', 1 / 2],
  ...parts.map((word, i): [string, number] => [word, 1 / PART_VALUES[i]!]),
]);
const counts = new Map([
  ['zweimal', 2],
  ['dreimal', 3],
  ['viermal', 4],
  ['fünfmal', 5],
  ['zehnmal', 10],
  ['doppelt', 2],
  ['duo', 2],
  ['trio', 3],
  ['quartett', 4],
]);
const NTH =
  'zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft zwanzigst fünfzigst hundertst tausendst'.split(
    ' ',
  );
const NTH_VALUES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 50, 100, 1000];
const ENDS = ['e', 'en', 'er', 'es', 'em'];
const inflected = (stems: readonly string[]) => stems.flatMap((stem) => ENDS.map((end) => `${stem}${end}`));

/** "hat sich |verdoppelt|". */
const multiples = new Map([
  ['verdoppelt', 2],
  ['verdoppelte', 2],
  ['verdoppelten', 2],
  ['verdreifacht', 3],
  ['verdreifachte', 3],
  ['verdreifachten', 3],
  ['vervierfacht', 4],
  ['vervierfachte', 4],
  ['vervierfachten', 4],
]);

export const numbers: NumberWords = {
  ...undetermined.numbers,
  decimalMark: ',',
  starts: new Set([ones, scales, vague, vagueFactors, fractions, counts, multiples].flatMap((map) => [...map.keys()])),
  ones,
  tens: new Map(),
  scales,
  shortScales: new Map([
    ['mio', 1e6],
    ['mio.', 1e6],
    ['mill.', 1e6],
    ['mrd', 1e9],
    ['mrd.', 1e9],
    ['tsd', 1e3],
    ['tsd.', 1e3],
  ]),
  riskyScales: new Set(),
  vague,
  vagueOrVerb: new Set(),
  vagueTens: new Map(),
  vagueFactors,
  fractions,
  fractionPlurals: new Set(parts),
  fractionSingulars: new Set(parts.filter((word) => word !== 'viertel')),
  bareFractions: wordSet('hälfte halbe halben halbes'),
  minus: wordSet('minus'),
  afterHalf: wordSet('der des von aller ihrer seiner davon unserer'),
  beforeHalf: wordSet('andere zweite knapp fast gut etwa rund'),
  differences: wordSet('weniger mehr niedriger höher kleiner größer'),
  likeness: wordSet('so'),
  beforeShare: wordSet('um fast rund etwa knapp'),
  counts,
  multiples,
  timesCounts: wordSet('zweimal dreimal viermal fünfmal zehnmal doppelt'),
  pairs: wordSet('duo trio quartett'),
  ordinals: new Set([
    ...inflected([
      'erst',
      ...NTH,
      'dreizehnt',
      'vierzehnt',
      'fünfzehnt',
      'sechzehnt',
      'achtzehnt',
      'neunzehnt',
      'dreißigst',
      'millionst',
    ]),
    ...'zweitens drittens viertens'.split(' '),
  ]),
  ordinalEndings: new Set(['.', 'te', 'ten', 'ter', 'tes', 'ste', 'sten']),
  nth: new Map(NTH.flatMap((stem, i) => inflected([stem]).map((word) => [word, NTH_VALUES[i]!] as const))),
  each: wordSet('jeder jede jedes jeden jedem'),
  articles: wordSet('ein eine einen einem einer eines'),
  and: wordSet('und sowie'),
  of: wordSet('von der des'),
  shareLinks: ['von', 'von jeweils'],
  afterShare: wordSet('der'),
  plural: /s$/u,
  notAfterShare: wordSet('minuten stunden tagen wochen monaten jahren sekunden'),
  single: new Set(ONE),
};
