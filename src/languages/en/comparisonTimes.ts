import type { OtherTime } from '../comparisonWords.js';
import { wordList, wordSet } from '../words.js';

/** Phrases with every choice of their slots: "(last|previous) (year|month)". */
function phrasesOf(list: string): string[][] {
  return list
    .trim()
    .split(/\s*;\s*/u)
    .flatMap((pattern) =>
      [...pattern.matchAll(/\(([^)]*)\)|([^\s()]+)/gu)].reduce<string[][]>(
        (made, [, slot, word]) =>
          made.flatMap((begun) => (slot ?? word!).split('|').map((choice) => [...begun, ...choice.split(' ')])),
        [[]],
      ),
    );
}

const SEASONS = 'winter|summer|spring|autumn|fall';
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan.|Feb.|Aug.|Sept.|Oct.|Nov.|Dec.';
const AGES = 'years|decades|centuries';
const WAR = 'war|conflict|fighting|invasion|insurgency|rebellion|uprising|revolution|coup|genocide';

// "last week" is mostly that of the event
const PAST = `(last|previous) (year|${SEASONS}|season|decade|century); the (year|season) before; (${AGES}|year|decade|century) ago;
  (${AGES}|year|decade) earlier; (earlier|previous|past) (attack|attacks|incident|incidents); in the past;
  (in|over|during|within|throughout) the (past|last) (year|decade|century); in recent (years|decades|times);
  (in|over|during|within|for) the (past|last) (#|few|several|couple of) (${AGES}|seasons|months);
  (in|over|during|within) (the past|past) (#|few|several) (${AGES}|months); (over|during) (#|several|many) (${AGES});
  over the (years|decades)`;

const RECENT = `last month; (weeks|months|month|fortnight) (ago|earlier); earlier this (month|year|season|${SEASONS}); in recent (weeks|months)`;

// "officials have |at the start of this month| issued estimates": when it was said
const OWN = '(start|beginning|end|middle) of this (month|year); (later|late|early) this (month|year)';

const RUNNING = ['year', 'month', 'season', ...SEASONS.split('|')];

// "40 barrels |a day|"
const RATES = `(per|each|every) (year|month|week|day|hour|night|decade|season); annually; daily; an hour; on average; an average`;

const named = (kind: OtherTime['kind'], name: string, list: string): OtherTime[] =>
  phrasesOf(list).map((words) => ({ words, name, kind }));

export const otherTimes: readonly OtherTime[] = [
  ...named('past', 'past', PAST),
  ...named('recent', 'past', RECENT),
  ...named('own', '', OWN),
  ...RUNNING.flatMap((unit) => named('running', `this ${unit}`, `this ${unit}; the current ${unit}`)),
  ...named(
    'running',
    'this year',
    'since the (start|beginning) of the year; so far in #; (in|through|during|over) the first # (months|weeks) of',
  ),
  ...MONTHS.split('|').flatMap((month) =>
    named('running', `since ${month}`, `since ${month.toLowerCase()}; since (early|late|mid) ${month.toLowerCase()}`),
  ),
  ...named(
    'running',
    'since it began',
    `since the (${WAR}) (began|started|broke|erupted|resumed); since the (start|beginning|outbreak) of the (${WAR})`,
  ),
  ...named('rate', 'rate', RATES),
  ...phrasesOf('a (year|month|week|day|night|decade)').map(
    (words): OtherTime => ({ words, name: 'rate', kind: 'rate', after: 'noun' }),
  ),
];

// "an hour ago", "a year later"
export const timeShifts: ReadonlySet<string> = new Set(wordList('ago later earlier before after since into to old'));

/** "the deadliest attack this year killed 58", "the third such fire this year". */
export const superlatives = wordSet(
  `worst deadliest biggest largest highest lowest most bloodiest heaviest strongest fewest greatest longest latest
  first second third fourth fifth sixth seventh eighth ninth tenth another`,
);

export const baselines = wordSet('than on to with as versus vs compared against above below from');
