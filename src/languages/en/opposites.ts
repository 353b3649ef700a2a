import type { Opposites } from '../lineageWords.js';
import { wordSet } from '../words.js';

// one pair a line: "rejected the criticism", "accepted the criticism"
const STANCES = `
accept accepts accepted accepting admit admits admitted acknowledged conceded confirm confirms confirmed | reject rejects rejected rejecting deny denies denied dismiss dismisses dismissed refuse refuses refused dispute disputes disputed
support supports supported back backs backed endorse endorsed welcomed praised | oppose opposes opposed condemn condemns condemned criticised criticized blocked vetoed
guilty convicted | innocent acquitted cleared
true | false untrue
known | unknown
agree agrees agreed | disagree disagrees disagreed refused declined
`;
const EVENTS = `
rise rises rose risen rising increase increases increased grew grown climbed gained jumped soared up | fall falls fell fallen falling decrease decreases decreased dropped declined shrank shrunk plunged down
win wins won victory | lose loses lost defeat
legal lawful | illegal unlawful
open opened reopened | close closed shut
allow allows allowed permitted approved | ban bans banned prohibited barred forbidden rejected
safe | unsafe dangerous
alive survived | dead died killed
arrested detained jailed | released freed
began started begun | ended stopped finished
arrived entered | left departed
more | fewer less
`;

const rows = (what: Opposites['what'], lines: string): Opposites[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [one = '', other = ''] = line.split('|');
      return { what, sides: [wordSet(one), wordSet(other)] };
    });

/** English words that turn a sentence round. */
export const opposites: readonly Opposites[] = [...rows('certainty', STANCES), ...rows('opposite', EVENTS)];
