import { expect, test } from 'vitest';
import { read } from '../../src/compare.js';
import { articleToll } from '../../src/comparison/toll/articleToll.js';

/** Killed and injured, title, text: who belongs to a deed, and whose age, name or hospital a word is. */
const ROWS: readonly (readonly [string, string, string])[] = [
  // "shot, killed | older brother": the girl did it
  ['1/0', 'Girl, 12, accidentally shot, killed older brother', 'It happened at a home on Tanner Street on Monday.'],
  ['1/0', '16-year-old girl accidentally shot, killed another teen', 'A girl has been charged in Larkfield.'],
  ['1/0', 'Man shot, killed Tuesday', 'The police were called to Tanner Street.'],
  ['2/0', 'Two men shot, killed outside Larkfield bar', 'The police were called to Tanner Street.'],
  // the age of those told of before is nobody on their own
  ['8/0', '', 'A grandfather, his daughter and six grandchildren ages 3 months to 10 years old died on Thursday.'],
  ['1/0', '', 'A boy who was 10 years old died on Thursday.'],
  // a list of names
  ['3/0', '', 'Tom P. Oak, 35; Shona N. Lind, 34; and Ana B. Berg, 26, died in the shooting.'],
  ['1/0', '', 'The suspect is Tom Oak; Ana Berg, 26, died in the shooting.'],
  // whose they are stands between the deed and those it was done to
  ['3/0', '', "A man shot and killed his ex-girlfriend's two teenage daughters, then turned the gun on himself."],
  ['2/0', '', "A man killed his neighbor's two sons, police said."],
  // what the doer does next is not done to those before
  ['1/3', '', 'A man shot two women and a young girl before fatally turning the gun on himself.'],
  ['1/2', '', 'Shots left one man fatally wounded and two others with serious injuries.'],
  ['0/1', '', 'A man was wounded. He was treated and released, police said.'],
  // a school, a street or an office is no person
  [
    '1/0',
    'Community mourns teen',
    'Oakport, Larkfield County\n\nHundreds remembered a Mary Hill high school student who died a week ago.\n\n15-year-old Tom Oak died on Sunday.',
  ],
  ['1/0', 'Man dies', 'A man died on Monday. The medical examiner named him as Tom Oak.'],
  // an accusation counts deeds
  ['0/1', '', 'The suspect was booked on 8 counts of attempted murder after a woman was wounded on Tanner Street.'],
  ['1/1', '', 'A woman was killed. A man was sent to Larkfield Medical Center, where he is in serious condition.'],
  // a shot and a wound are no people
  ['0/1', '', 'They found a teen with a single gunshot wound to her face. The man fired one shot at her.'],
  ['0/1', '', 'The police found one shot victim on Tanner Street.'],
  // what the event left of another is not said of the one before
  [
    '1/1',
    'Girl, 6, shot in attack that left Tom Oak, 22, dead',
    'A 6-year-old girl was grazed by a bullet and a 22-year-old relative was shot dead.',
  ],
  ['1/0', 'Girl, 6, shot in attack later dies', 'It happened on Tanner Street on Monday.'],
  ['0/1', 'Bullet grazes teen after dispute', 'It happened on Tanner Street on Monday.'],
  ['0/1', '', 'A stray bullet grazed a woman on Tanner Street.'],
  // wounds that a verb and its object tell, and hopes
  ['1/1', '', 'A man died. A woman suffered a graze wound.'],
  ['1/0', '', 'A man suffered a fatal gunshot wound on Tanner Street.'],
  ['1/0', '', 'A man suffered a gunshot wound to the head and died at the scene.'],
  ['0/1', '', 'A man was wounded. He suffered a setback, and the wound was cleaned again.'],
  ['1/1', '', 'A man was killed. Another victim is fighting for his life.'],
  ['1/3', '', 'A man was killed. Three people are expected to survive.'],
  ['1/0', '', 'A man was killed. Three people are not expected to survive.'],
  ['1/3', '', 'One man was killed. The three other teens survived but were also hit by gunfire.'],
  ['1/0', '', 'One man was killed. The three other teens survived, and were at home before dawn.'],
  [
    '0/1',
    '',
    'A boy was wounded as he and his 11-year-old brother held a gun. "He is expected to survive," the police said.',
  ],
  // somebody told once more: by age and place, by whose child
  ['0/2', '', 'A girl was shot in the leg. A second victim, an 18-year-old Larkfield resident, was treated.'],
  ['1/0', '', 'The killing of a 14-year-old boy, and son of a Larkfield police officer, who was shot on Monday.'],
  ['2/0', '', 'A man and his son were shot and killed on Monday.'],
  ['1/0', '', 'The fatal shooting of a 15-year-old when his 20-year-old stepbrother dropped a pistol is looked into.'],
  ['2/0', '', 'The fatal shooting of a 15-year-old and his 20-year-old stepbrother is looked into.'],
  ['1/0', 'Larkfield 17-year-old killed in officer involved shooting', 'It happened on Tanner Street.'],
  ['0/1', 'Officer wounded in shooting', 'It happened on Tanner Street.'],
];

/** Killed and injured, title, text: the beginning has only the word, the people stand further on. */
const LATER: readonly (readonly [string, string, string])[] = [
  [
    '0/6',
    'More suspects named in party shooting',
    'UPDATE: Two more suspects have been named in connection with this shooting. Tom Oak has been charged with possession of a firearm by a felon, and Carl Berg is being looked for on warrants for the use of a firearm.\n\nThe two were at a home on Tanner Street before it happened, the police believe.\n\nSix people were shot at the party on Tanner Street.',
  ],
  [
    '0/2',
    'Man charged in shooting',
    'A Larkfield man was charged on Friday in a shooting at a bar on Tanner Street last month. The charge says that he had argued with others at the bar all evening, left when he was told to, and came back with a gun before it closed.\n\nA man and a woman were wounded, the charge says.',
  ],
  [
    '0/1',
    'Man charged in shooting',
    'A Larkfield man was charged on Friday in a shooting at a bar on Tanner Street last month. The charge says that he had argued with others at the bar all evening, left when he was told to, and came back with a gun before it closed. Nobody else has been charged in the case so far, and the police ask those who saw it to call them.\n\nThis is the second shooting at the bar. Six people were shot there.',
  ],
];

test.each([...ROWS, ...LATER])('%s: %s | %s', (expected, title, content) => {
  const page = { name: 'a', id: 'a', kind: 'text', content, sha256: '', path: null, title } as const;
  const { killed, injured } = articleToll(read(page));
  expect(`${killed}/${injured}`).toBe(expected);
});
