import { wordList } from '../words.js';

const sets = (rows: string): ReadonlySet<string>[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => new Set(wordList(row)));

/** Words by which a company and its union, police and organisers tell one thing. */
export const rivalry = {
  verbs: sets(`
present join joined strike part participate attend march demonstrate protest rally walk turn turnout gather support take fail strikers
cut lose loss go axe ax shed slash scrap eliminate redundant lay cost risk disappear affected threaten threatened dismiss
run running operate operating service
cost loss lose damage
leak spill
estimate value worth price
hear fire shoot ring
grow growth expand expansion rise increase
detained arrest hold held round
abducted take kidnap seize missing hold
killed die lose
damage destroy burn burned ruin flatten
win gain take
owe owed debt
`),
  nouns: sets(`
job post position role worker employee people
shot time round
train service bus flight ferry
shop store business
house home building
`),
};

export const ownPronouns: ReadonlySet<string> = new Set(wordList('it its they their we our he his she her'));

export const ownPossessives: ReadonlySet<string> = new Set(wordList('its their our his her'));

export const lossNouns: ReadonlySet<string> = new Set(
  wordList('losses casualties dead ranks side fatalities deaths toll'),
);

export const losing: ReadonlySet<string> = new Set(['lose']);

export const enemies: ReadonlySet<string> = new Set(['enemy']);

export const statistics: ReadonlySet<string> = new Set(['statistics']);
