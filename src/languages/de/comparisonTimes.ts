import type { OtherTime } from '../comparisonWords.js';
import { entryList, wordSet } from '../words.js';

const PAST = `im vergangenen jahr; im letzten jahr; damals; seinerzeit; im vorjahr; voriges jahr; letztes jahr; vergangenes jahr; vor einem jahr;
  vor # jahren; vor jahren; vor jahrzehnten; vor # jahrzehnten; in der vergangenheit; in den vergangenen jahren; in den letzten jahren;
  in den vergangenen # jahren; in den letzten # jahren; im vergangenen winter; im vergangenen sommer; im letzten winter; im letzten sommer`;

const RECENT = `im vergangenen monat; im letzten monat; vor # wochen; vor # monaten; vor wochen; vor monaten`;

const THIS_YEAR = `in diesem jahr; dieses jahr; heuer; im laufenden jahr; seit jahresbeginn; seit anfang des jahres`;

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember';

const RATES = `pro jahr; jedes jahr; im jahr; pro tag; jeden tag; pro monat; pro woche; pro stunde; täglich; jährlich; im schnitt; im durchschnitt`;

const named = (kind: OtherTime['kind'], name: string, list: string): OtherTime[] =>
  entryList(list).map((phrase) => ({ words: phrase.split(' '), name, kind }));

export const otherTimes: readonly OtherTime[] = [
  ...named('past', 'past', PAST),
  ...named('recent', 'past', RECENT),
  ...named('running', 'dieses Jahr', THIS_YEAR),
  ...MONTHS.split(' ').flatMap((month) =>
    named('running', `seit ${month}`, `seit ${month.toLowerCase()}; seit anfang ${month.toLowerCase()}`),
  ),
  ...named('rate', 'rate', RATES),
];

export const timeShifts: ReadonlySet<string> = new Set();

export const superlatives = wordSet(
  'schwerste schwersten schlimmste schlimmsten größte größten höchste höchsten meisten tödlichste tödlichsten erste ersten zweite zweiten dritte dritten vierte vierten',
);

export const baselines = wordSet('als gegenüber zum zu mit wie');
