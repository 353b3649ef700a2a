import { expect, test } from 'vitest';
import { questionsOf } from './story.js';

const MARCH = 'About 45,000 people marched in Orla on Saturday, police said. Organisers said 120,000 took part.';

// two sides contradict each other, though one of them has changed its number
test.each([
  [MARCH, 'About 50,000 people marched in Orla on Saturday, police said, revising an earlier estimate of 45,000.'],
  [
    'Cholera has killed 37 people in Orla, the health ministry said. Doctors Without Borders said at least 90 people had died.',
    '|The health ministry said 37 people had died in Orla since July. The aid group Doctors Without Borders put the death toll at more than 90.',
  ],
  [
    'The health ministry said 14 people had died of cholera in Orla since July.',
    'Cholera has killed 37 people in Orla, the health ministry said. Doctors Without Borders said 90 people had died.',
  ],
  ['The toll rose to 37 from 14, the health ministry said. Doctors Without Borders said more than 90 people had died.'],
])('disputed: %s %s', (...texts) => {
  expect(questionsOf(...texts.filter(Boolean)).map(({ status }) => status)).toEqual(['disputed']);
});

// a later number takes the place of the earlier one
test.each([
  ['Police initially said eight people were killed in Marra. Officials later put the toll at 11.'],
  ['The death toll has risen to 19, police said.', '|Twelve people died, the fire service said.'],
  ['Police said 45,000 people marched.', 'Police said 50,000 people marched, revising an earlier estimate of 45,000.'],
])('superseded: %s %s', (...texts) => {
  expect(questionsOf(...texts.filter(Boolean)).map(({ status }) => status)).toEqual(['superseded']);
});
