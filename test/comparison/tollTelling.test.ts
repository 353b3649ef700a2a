import { expect, test } from 'vitest';
import { read } from '../../src/compare.js';
import { articleToll } from '../../src/comparison/toll/articleToll.js';

/** Killed and injured, title, text: how harm is told, of whom, and what is no harm. */
const ROWS: readonly (readonly [string, string, string])[] = [
  [
    '2/0',
    'Fire takes lives of two miners in Larkfield',
    'A blast claimed the lives of two miners on Monday in Larkfield, police said.',
  ],
  ['0/0', 'Fraud in Larkfield', 'A fraud claimed one man’s life savings on Monday, police said. Nobody had known him.'],
  ['2/0', 'Boy, 9, and girl, 7, drown', 'A boy, 9, and a girl, 7, drowned on Monday in Larkfield, police said.'],
  [
    '0/0',
    'Neither driver hurt in Larkfield',
    'Two drivers crashed on Monday in Larkfield, but neither was injured, police said.',
  ],
  ['0/0', 'Storm reaches Larkfield', 'A storm came over the town on Monday. No one was hurt, police said.'],
  [
    '0/0',
    'Firm hit with lawsuits',
    'Two men were hit with lawsuits on Monday in Larkfield, and a woman was hit with a fine, police said.',
  ],
  ['0/1', 'Man hit by truck', 'A man was hit by a truck on Monday in Larkfield and taken to a hospital, police said.'],
  [
    '1/0',
    'Man shot on Tanner Street in Larkfield',
    'A man was shot on Tanner Street and taken to a hospital in critical condition, where he was later pronounced dead.',
  ],
  [
    '0/1',
    'Man recovering',
    'A man was shot on Tanner Street and taken to a hospital, but he is not dead, police said.',
  ],
  [
    '1/0',
    'Man found dead',
    'A man was found dead on Monday. Officers had found a man with gunshot wounds on Tanner Street.',
  ],
  [
    '2/0',
    'Man, 11-year-old daughter dead in Larkfield',
    'The police found them at a home on Tanner Street on Monday after a call from a neighbor who had heard them.',
  ],
  [
    '1/1',
    'Firefighter shot, killed in Larkfield; another seriously wounded',
    'The crew had gone to a home on Tanner Street.',
  ],
  ['1/1', 'One dead in Larkfield', 'A shooting left one dead and injured another early Sunday, police said.'],
  ['1/0', 'Man killed in Larkfield', 'A man was killed. He may have been involved in another shooting nearby.'],
  [
    '1/0',
    'Police name suspects in Larkfield',
    'Police named three men who they think are responsible for an early Sunday morning deadly shooting of a man.',
  ],
  ['1/0', 'Woman killed', 'A woman was killed. She was in a car with three other friends when she was shot.'],
  ['1/0', 'Woman killed', 'A woman was killed. Two other men were there, but neither was injured, police said.'],
  ['1/0', 'Teen killed', 'A teen was killed. He and another friend were at a home when tragedy struck in Larkfield.'],
  ['0/1', 'Girl hit in Larkfield', 'Police say a 17-year-old girl was hit twice in the leg on Tanner Street.'],
  ['0/1', 'Girl hurt', 'Police say a girl was hit by a stray bullet on Tanner Street.'],
  ['0/1', 'Girl shot', 'A girl was shot on Tanner Street. The man had hit a boy with his truck in May, police said.'],
  [
    '1/0',
    'Night of violence in Larkfield',
    "A shooting at a bar claimed one man's life on Tanner Street on Monday night, and the police are looking for the gunman.",
  ],
  ['3/0', 'Deadly night', 'A shooting at a bar took the lives of three men on Tanner Street, police said.'],
  ['2/0', 'Deadly night', 'Two men lost their lives in a shooting on Tanner Street, police said.'],
  ['0/1', 'Man shot', 'A man was shot on Tanner Street. Two women spoke of life in the town, police said.'],
  [
    '0/1',
    'Suspect accidentally shoots himself',
    'A Larkfield teen accidentally shot himself on Tanner Street, and the police are looking for the gun.',
  ],
  [
    '2/0',
    'Soldier fatally shoots 11-year-old daughter, himself',
    'An Army soldier and his 11-year-old daughter were found dead outside their home in Larkfield.',
  ],
  [
    '3/0',
    'Mother, father, toddler dead in Larkfield',
    'A mother, father and toddler were found dead. Police say a father killed his ex-girlfriend, then drove to Oakport, where he killed the boy and himself.',
  ],
  [
    '3/0',
    'Man kills his girlfriend and her daughter',
    'A man killed his girlfriend and her daughter. Carl Berg, 37, shot his girlfriend and her young daughter, then turned the gun on himself.',
  ],
  [
    '0/2',
    'Woman and 5-year-old child injured',
    'A female in her 20s was shot in the leg and a 5-year-old female was shot in the shoulder.',
  ],
  [
    '1/1',
    'One killed in Larkfield',
    'One man was killed. Another person was wounded on Tanner Street. Another person who was wounded was flown to a hospital.',
  ],
  ['1/4', 'One dead in Larkfield', 'A Larkfield man died after he and four others were shot outside a bar.'],
  [
    '0/4',
    'Two men critical after Larkfield shooting',
    'Two men were in critical condition and two others were injured after a party in Larkfield.',
  ],
  [
    '0/2',
    'Two hurt in Larkfield',
    'Two men were hurt on a street where two women and six children were hurt in May, police said.',
  ],
  [
    '2/4',
    'Night of violence in Larkfield',
    'Two men died and four others were hospitalized after a shooting. In other attacks, at least eight people were shot.',
  ],
  ['0/1', 'Man hurt', 'A man was hit twice when shots were fired at a house on Tanner Street in Larkfield.'],
  ['1/0', 'Teen killed', 'The boy, an Oakport student, was shot and killed on Tanner Street in Larkfield.'],
  ['0/1', 'Girl shot in Larkfield', 'According to Ana Berg, the girl was shot while she slept on Tanner Street.'],
  ['0/1', 'Man shot in Larkfield', 'A child abuse detective spoke after a man was shot on Tanner Street.'],
  [
    '0/1',
    'Mother of 2-year-old who shot himself arrested',
    'A two-year-old boy shot himself in the stomach on Tanner Street, police said, and is expected to recover.',
  ],
  [
    '1/0',
    'Officer-involved shooting kills man in Larkfield',
    'A man was killed on Tanner Street on Monday, police said.',
  ],
  ['1/1', 'Shootout in Larkfield', 'A man was killed on Tanner Street, and a police officer was shot in the leg.'],
  [
    '0/4',
    'Police investigate after 4 shot in Larkfield',
    'The party was at a home on Tanner Street, and there was no arrest.',
  ],
  ['0/1', 'Man hurt', 'A man got shot on Tanner Street, and the police are looking for the gunman.'],
  ['0/0', 'House hit by bullets in Larkfield', 'A house on Tanner Street was hit by a dozen bullets, police said.'],
  ['0/1', 'Trooper-led search after shooting', 'A deputy-led search began after a woman was shot on Tanner Street.'],
  ['0/1', 'Man shot', 'A police dog found a man who had been shot on Tanner Street in Larkfield.'],
  [
    '0/4',
    'Officers investigating Larkfield nightclub shooting',
    'Four people were shot at a club on Tanner Street on Saturday, police said, and no arrest was made.',
  ],
  [
    '0/3',
    'Party ends in gunfire',
    'Three others, an 18-year-old woman and two men, were wounded at a party in Larkfield on Monday, police said.',
  ],
  [
    '0/4',
    'Party ends in gunfire',
    'Two men, a woman and a boy were wounded at a party in Larkfield on Monday, police said.',
  ],
  [
    '0/5',
    'Party ends in gunfire',
    'Three people, a woman and a boy were wounded at a party in Larkfield on Monday, police said.',
  ],
];

test.each(ROWS)('%s: %s', (expected, title, content) => {
  const { killed, injured } = articleToll(
    read({ name: 'a', id: 'a', kind: 'text', content, sha256: '', path: null, title }),
  );
  expect(`${killed}/${injured}`).toBe(expected);
});
