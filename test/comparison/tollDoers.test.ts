import { expect, test } from 'vitest';
import { read } from '../../src/compare.js';
import { articleToll } from '../../src/comparison/toll/articleToll.js';

/** Killed and injured, title, text: what those who did it suffer, and people who are counted by ages, bodies and shootings. */
const ROWS: readonly (readonly [string, string, string])[] = [
  // who did it dies by the hand of others
  ['2/2', '', 'A gunman killed a young woman and wounded two officers in Larkfield before police shot him to death.'],
  ['3/0', '', 'A man killed two men in a bar in Larkfield before officers fatally shot him, the mayor said.'],
  ['1/1', '', 'A man shot and wounded an officer in Larkfield before he was killed by police.'],
  ['0/1', '', 'A man shot and wounded an officer in Larkfield before he was arrested by police.'],
  ['1/0', '', 'A man killed a woman in Larkfield before police shot him in the leg.'],
  // told beside a number of victims
  ['4/0', '3 members of family fatally shot; suspect killed', 'It happened in Larkfield on Monday.'],
  ['5/2', 'Three killed, two hurt in Larkfield; 2 suspects killed', 'It happened at a bar on Monday.'],
  ['4/0', '4 dead in Larkfield, including gunman', 'It happened at a bar on Monday.'],
  ['1/0', 'Woman killed in Larkfield; 2 suspects arrested', 'It happened at a bar on Monday.'],
  ['0/2', '2 officers shot in Larkfield', 'It happened at a bar on Monday.'],
  // who did it to himself and to others
  ['0/2', 'Boy accidentally shoots self, girl', 'It happened in Larkfield on Monday.'],
  ['0/2', '', 'A boy accidentally shot himself and his friend at a home in Larkfield, police said.'],
  ['0/1', '', 'A boy accidentally shot himself, and his friend called the police in Larkfield.'],
  // another than the one who did it
  [
    '0/1',
    '',
    'A teen has been arrested in connection with a shooting that left another teen hospitalized in Larkfield.',
  ],
  ['0/1', '', 'A man shot another man in the leg in Larkfield on Monday, police said.'],
  ['0/1', '', 'The police found a man with a gunshot wound on Tanner Street. A woman had heard a gunshot there.'],
  ['0/2', '', 'A man was wounded on Tanner Street. The police found another man with a gunshot wound nearby.'],
  // who "hit" belongs to, and what is fired
  ['0/1', 'Man says his bullet may have been the one that hit boy', 'A boy was wounded in Larkfield on Monday.'],
  ['0/1', '', 'A boy was grazed in Larkfield. The man fired a second shot into the air, police said.'],
  ['0/4', '"Many" shots fired, four wounded at Larkfield party', 'It happened on Monday.'],
  ['0/1', 'Bullet grazes teen after dispute leads to drive-by', 'It happened in Larkfield on Monday.'],
  ['1/0', '14-year-old shooting victim identified; teen killed in Larkfield', 'It happened on Monday.'],
  // counted by their ages
  ['3/0', '', "A father shot and killed his 12- and 10-year-old sons before taking his own life at the family's home."],
  ['3/0', 'Father kills sons, 10 and 12, before turning the gun on himself', 'It happened in Larkfield.'],
  ['0/3', '', 'Men aged 19, 21 and 22 were wounded on Tanner Street in Larkfield on Monday.'],
  ['2/0', '', 'The 14- and 16-year-old brothers were found dead in a car on Tanner Street, police said.'],
  ['0/2', '', 'Two boys, ages 14 and 15, were wounded on Tanner Street in Larkfield on Monday.'],
  ['0/1', '', 'A boy was wounded on Tanner Street. Men aged 19 and 20 were arrested on Monday.'],
  // counted by their bodies, and by the shooting
  ['4/0', '', 'The bodies of four people, including two children, were found in a home in Larkfield after a shooting.'],
  ['0/0', '', 'The owners of four bars in Larkfield were heard after shots were fired; no one was hurt.'],
  ['1/2', 'Man dies in Larkfield triple-shooting', 'It happened on Tanner Street.'],
  ['1/1', '', 'A 16-year-old boy was shot to death in Larkfield. Ana Berg, his mother, remains hospitalized.'],
  // a heading without a full stop
  ['1/3', '', 'One dead, three wounded in fatal Larkfield shooting A suspect is now in custody, police said.'],
];

test.each(ROWS)('%s: %s | %s', (expected, title, content) => {
  const page = { name: 'a', id: 'a', kind: 'text', content, sha256: '', path: null, title } as const;
  const { killed, injured } = articleToll(read(page));
  expect(`${killed}/${injured}`).toBe(expected);
});
