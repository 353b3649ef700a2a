import { expect, test } from 'vitest';
import { read } from '../../src/compare.js';
import { articleToll } from '../../src/comparison/toll/articleToll.js';

/** Killed and injured, title, text; single victims told over several sentences, and who did it among them. */
const ROWS: readonly (readonly [string, string, string])[] = [
  [
    '2/0',
    'Man kills wife, self in Larkfield home',
    'A man shot and killed his wife and then himself at a home in Larkfield on Sunday, police said. Carl Berg, 54, fatally shot Ana Berg, 50, before turning the gun on himself.',
  ],
  [
    '2/0',
    'Police: Husband shot wife, then himself in murder-suicide',
    'Police say two people found dead in a home in Larkfield died in a murder-suicide. Carl Berg, 54, shot his wife, Ana Berg, 50, and then shot himself.',
  ],
  [
    '2/0',
    'Couple found dead in Larkfield home; murder-suicide suspected',
    'A man and a woman were found dead in a home in Larkfield on Sunday. Police believe the man shot the woman before killing himself.',
  ],
  [
    '2/0',
    'Mother, son found dead in apparent murder-suicide',
    'A mother and her 8-year-old son were found shot to death in Larkfield on Monday. Police believe the 35-year-old woman shot the boy and then herself.',
  ],
  [
    '3/0',
    'Man kills two daughters, then himself',
    'A Larkfield man shot and killed his two daughters before taking his own life, the sheriff said. The girls, ages 5 and 8, were found dead in their beds.',
  ],
  [
    '2/0',
    'Deputies: Man shot ex-girlfriend before killing himself',
    'LARKFIELD - A man shot and killed his ex-girlfriend in a parking lot, then shot himself, deputies said. The woman died at the scene. The man was pronounced dead at a hospital.',
  ],
  [
    '1/1',
    'Man shoots girlfriend, kills himself',
    'A man shot his girlfriend and then killed himself, police said. The woman was taken to a hospital in critical condition.',
  ],
  [
    '1/1',
    'Woman killed, man wounded in Larkfield shooting',
    'A woman was killed and a man was wounded in a shooting on Tanner Street. The man, 34, was taken to a hospital in stable condition.',
  ],
  [
    '1/0',
    'Boy, 12, dies after being shot in Larkfield',
    'A 12-year-old boy shot on Tanner Street has died, police said. The boy was taken to a hospital in critical condition on Sunday.',
  ],
  [
    '0/1',
    'Man in critical condition after shooting',
    'A man was shot several times on Tanner Street. The victim was taken to a hospital, where he is in critical condition. A man was seen running from the scene.',
  ],
  [
    '1/0',
    'Suspect shot and killed by police',
    'A man suspected of robbing a bank was shot and killed by an officer on Monday. The suspect pointed a gun at officers, police said. The man died at the scene.',
  ],
  [
    '1/1',
    'Officer wounded, suspect killed in shootout',
    'A Larkfield police officer was wounded and a suspect was killed in a shootout on Monday. The officer was shot in the arm.',
  ],
  [
    '0/1',
    'Officer shot in Larkfield, suspect in custody',
    'An officer was shot in the leg on Tanner Street. The suspect, a 25-year-old man, was arrested.',
  ],
  [
    '1/0',
    'Arrest made in fatal shooting of Larkfield man',
    'A 25-year-old man has been arrested in the fatal shooting of a 40-year-old man last week in Larkfield. The victim, Carl Berg, was shot in the chest.',
  ],
  [
    '1/0',
    'Teen charged with murder in death of 15-year-old',
    'A 17-year-old was charged with murder in the shooting death of Ana Berg, 15. Ana was shot in the head at a party.',
  ],
  [
    '0/1',
    '3-year-old shoots himself in Larkfield',
    "A 3-year-old boy accidentally shot himself in the hand after finding his father's gun. The boy's father, Carl Berg, 30, was charged with neglect.",
  ],
  [
    '0/1',
    'Father accidentally shoots son, 6',
    'A father accidentally shot his 6-year-old son in the leg while cleaning a gun. The boy was flown to a hospital with serious injuries.',
  ],
  [
    '0/2',
    'Two teens shot in Larkfield',
    'Two teenagers were shot on Tanner Street. A 16-year-old boy was hit in the leg and a 17-year-old girl was grazed by a bullet.',
  ],
  [
    '0/2',
    'Man, boy wounded in drive-by',
    'A man and a 9-year-old boy were wounded in a drive-by shooting. The boy was grazed in the arm.',
  ],
  [
    '0/2',
    'Woman shot on Tanner Street',
    'A 22-year-old woman was shot in the leg on Tanner Street. A 30-year-old man was also shot and is in stable condition.',
  ],
  [
    '1/2',
    'Man dead, two wounded in Larkfield',
    'A man was killed and two others were wounded when a gunman opened fire outside a bar. The man, 25, died at a hospital.',
  ],
  [
    '0/1',
    'Girl, 10, grazed by bullet in bed',
    'A 10-year-old girl was grazed by a bullet as she slept. Her mother said the girl was in her bed when shots were fired.',
  ],
  [
    '1/0',
    'Vigil held for slain teen',
    'Family and friends gathered Sunday to remember a 17-year-old boy who was shot and killed last week. Carl Berg was walking home when he was shot.',
  ],
  [
    '4/0',
    'Father, mother and two children found dead',
    'A man shot and killed his wife and two children before killing himself in their Larkfield home, police said.',
  ],
  [
    '5/0',
    'Man kills wife, three children and himself',
    'A man killed his wife and three children before turning the gun on himself.',
  ],
  [
    '1/1',
    'Father kills son, wounds wife',
    'A father shot and killed his 10-year-old son and wounded his wife on Monday, police said.',
  ],
  [
    '3/1',
    'Gunman kills two, wounds one before killing himself',
    'A gunman killed two people and wounded another before killing himself on Monday.',
  ],
  [
    '0/4',
    '4 shot at Larkfield vigil',
    'Four people were shot at the end of a vigil honoring a man killed in a crash, police said.',
  ],
  [
    '0/1',
    'Baby hit by bullet',
    'An officer-involved shooting left a baby wounded in Larkfield. The child was treated at a hospital.',
  ],
  ['0/1', 'Teen shot in Larkfield', 'The mother of a boy who was shot on Tanner Street spoke on Monday.'],
  ['1/0', 'Son of deputy killed', 'The 3-year-old son of a deputy was killed in Larkfield, police said.'],
  ['4/0', 'Family of four found dead', 'A family of four was found shot to death in a home in Larkfield.'],
  [
    '5/0',
    'Five found dead in Larkfield',
    'Five people were found dead in a home. All five had gunshot wounds, police said.',
  ],
  ['0/1', 'Man shot by roommate', 'A man was hurt when his roommate got hold of a gun and accidentally shot him.'],
  [
    '0/1',
    'Man shot in Larkfield',
    'A man was shot on Tanner Street. The suspect took a shot at him from a car, police said.',
  ],
  ['1/1', 'Police: girl killed, mother hurt', 'An 8-year-old girl was killed and her mother was injured in Larkfield.'],
  ['3/0', 'Family found dead', 'Police are investigating the deaths of a mother, son and little girl in Larkfield.'],
  ['5/0', 'Suspect found dead', 'A man who killed four people in Larkfield was found dead, police said.'],
  [
    '1/0',
    'Teen killed in Larkfield',
    'A 16-year-old boy was killed on a street where three other homicides took place.',
  ],
];

test.each(ROWS)('%s: %s', (expected, title, content) => {
  const { killed, injured } = articleToll(
    read({ name: 'a', id: 'a', kind: 'text', content, sha256: '', path: null, title }),
  );
  expect(`${killed}/${injured}`).toBe(expected);
});
