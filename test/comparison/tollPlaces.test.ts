import { expect, test } from 'vitest';
import { read } from '../../src/compare.js';
import { storyToll } from '../../src/comparison/toll/storyToll.js';

/** Killed and injured, and the reports (title | text) of one day after the other: which of several somebody is, and harm that other words than verbs tell. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  // which of several somebody is
  ['0/3', 'Two people were wounded on Tanner Street on Monday. A third person was grazed by a bullet.'],
  ['0/4', 'Police found three men with gunshot wounds on Tanner Street. A fourth victim drove himself to a hospital.'],
  ['0/3', 'Police found three men with gunshot wounds on Tanner Street. A fourth victim was not hurt.'],
  ['0/5', 'Four people were shot on Tanner Street in Larkfield on Friday night. A fifth person was also wounded.'],
  ['0/1', 'A man was wounded on Tanner Street. A second suspect is in custody.'],
  ['0/1', 'A man was wounded on Tanner Street. It was the third shooting there in a week.'],
  ['1/0', 'A man was killed on Tanner Street. He is the fourth person to be killed in Larkfield this month.'],
  ['3/0', 'Third person dies after Larkfield shooting | A woman has died of her wounds, police said on Monday.'],
  // one who dies later
  [
    '2/4',
    'Man killed | One person was killed and five others were wounded on Saturday in Larkfield.',
    'Woman injured in shooting dies | A 46-year-old woman died on Saturday, a week after she was critically wounded in Larkfield.',
  ],
  [
    '2/0',
    'One dead, one injured | A man was killed and a woman was wounded on Tanner Street.',
    'Second victim dies | The woman has died, police said.',
  ],
  [
    '1/2',
    'One dead, two injured | A man was killed and two women were wounded on Tanner Street.',
    'Man died at hospital | A man was shot on Tanner Street and taken to a hospital, where he later died.',
  ],
  // told on top of others, with words between
  [
    '1/1',
    'Teen dies | A 15-year-old girl was killed in Larkfield.\n\nA man, recently identified as 20-year-old Tom Oak, was also shot.',
  ],
  // who is a victim by the words for them
  ['1/0', "The victim of Saturday's fatal shooting in Larkfield has been identified as 32-year-old Tom Oak."],
  ['0/1', 'A girl was wounded on Tanner Street. She is another shooting victim in a spree of violence in Larkfield.'],
  ['1/0', "A man's body was found with gunshot wounds in a park in Larkfield on Sunday."],
  ['0/1', 'A man was shot in the body on Tanner Street in Larkfield on Sunday. His car was found nearby.'],
  ['1/0', 'A pregnant woman was shot to death in Larkfield. The man is accused of killing her and her unborn child.'],
  // a verb that is told once
  ['0/2', 'One woman was shot in the chest and the other in the back on Tanner Street in Larkfield.'],
  ['0/2', 'A woman was hit in the leg and a 19-year-old in the foot on Tanner Street in Larkfield.'],
  ['0/1', 'Boy shot in Larkfield, suspect on the run | A boy was shot on Tanner Street in Larkfield.'],
  ['0/1', 'Girl hospitalized after shooting, classmate in custody | A girl was shot in a school in Larkfield.'],
  // what a bullet hits, and what is only meant
  ['0/1', 'Bullet hits girl, 7, in Larkfield | A bullet went through a wall and hit a 7-year-old girl in the arm.'],
  ['0/1', 'A girl was shot on Tanner Street. The man had hit a boy with his truck in May, police said.'],
  ['0/1', 'A girl was struck on Tanner Street in Larkfield by somebody who intended to hit a man on a bicycle.'],
  // where they came to
  ['0/2', 'Two men showed up at a hospital with gunshot wounds early on Sunday, Larkfield police said.'],
  ['0/6', 'Gunfire at Larkfield club sends six to hospital | It happened on Tanner Street on Monday.'],
  ['0/1', 'A girl was wounded in Larkfield. An officer met two men at a hospital on Sunday, Larkfield police said.'],
  // several without a number are two at least
  ['4/0', 'Man kills wife and children, himself | It happened at a home on Tanner Street in Larkfield.'],
  ['3/0', 'A man shot and killed two women and their father in Larkfield on Monday.'],
  // whose they are stands between
  ['4/0', 'Officials say a Larkfield man, his wife and their two daughters died from gunshot wounds.'],
  ['0/3', 'A man accidentally shot himself and his two daughters in the legs in Larkfield on Monday.'],
  ['2/1', 'A girl was killed in Larkfield. A man shot a woman as they were running out, then fatally shot himself.'],
  // other words for dying
  ['1/0', 'A man who was shot in Larkfield on Monday passed away at a hospital, his family said.'],
  ['1/0', 'A man was shot on Tanner Street in Larkfield on Monday. The man did not survive, police said.'],
  ['0/1', 'A man was shot on Tanner Street in Larkfield on Monday. A bus passed while he lay there, police said.'],
  // no people
  ['0/0', 'Police K-9 shot in Larkfield | A police dog was shot and killed on Monday. Officers arrested the man.'],
];

test.each(ROWS)('%s: %s', (expected, ...reports) => {
  const readings = reports.map((report, i) => {
    const [title, content] = report.includes(' | ') ? (report.split(' | ') as [string, string]) : [null, report];
    const published = `2021-05-0${i + 1}`;
    const given = {
      name: `a${i}`,
      id: `a${i}`,
      kind: 'text',
      content,
      sha256: '',
      path: null,
      language: 'en',
    } as const;
    return read({ ...given, published, ...(title ? { title } : {}) });
  });
  const toll = storyToll(readings, []);
  const of = (measure: string) => toll.find((entry) => entry.measure === measure)?.low ?? 0;
  expect(`${of('killed')}/${of('injured')}`).toBe(expected);
});
