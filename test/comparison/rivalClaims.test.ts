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

// two sides tell one thing in other words, one right after the other
test.each([
  'The union Adlef said 1,330 drivers joined Tuesday’s strike at Northway. Northway said 870 drivers took part.',
  'Only a quarter of trains ran during the strike on Tuesday, Adlef said. Northway said 40% of its trains were running.',
  'Only 25 per cent of trains were running, according to Adlef. Northway insisted that four in ten services were operating.',
  'Software company Vantor will cut 8,500 jobs, it said on Tuesday. The union Metallia said the real number was 11,000 jobs.',
  'The union Metallia said that 11,000 jobs would be lost at Vantor. The company said 8,500 jobs would go.',
  'The employers said the strike cost the port 4 million euros a day. The union FDW said the daily loss was 9 million euros.',
  'Unions said the takeover of Corvex by Halden could cost 1,500 jobs. Halden said that it planned to cut no more than 400 jobs.',
  'Savona will grow by 1.2 percent, the finance ministry said. The central bank expects growth of 0.8 percent.',
  'The ministry said 3,200 doctors were on strike. The doctors’ union said 5,600 doctors were taking part.',
  'Witnesses said they heard at least 14 shots. Police said officers fired nine shots.',
  'The ministry put the cost of the bridge at $40 million. Auditors said it had cost $95 million.',
])('disputed: %s', (text) => {
  expect(questionsOf(text).map(({ status }) => status)).toEqual(['disputed']);
});

// each its own, other verbs, other places, other nouns
test.each([
  'Vantor said it would cut 8,500 jobs. Kestra said it would cut 12,000 jobs.',
  'Police said 120 shops were burned. The mayor said 300 shops were closed.',
  'Police in Marra said 300 houses were destroyed. Officials in Orla said 120 houses were destroyed.',
  'The company said 400 workers had accepted the offer. The union said 900 workers had rejected it.',
  'Labour won 40 percent of the vote, the commission said. The Reform party said it had won 31 percent.',
  'Hal Reed told Sky News that he would sell the club for £180m. Owner Tom Hale said he had lost £40m in three years.',
  'The army said it lost 300 soldiers. The rebels said they lost 450 fighters.',
  'The survey found her ahead by 46 percent. A poll by the institute in March found her at 52 percent.',
])('not one question: %s', (text) => {
  expect(questionsOf(text).map(({ status }) => status)).toEqual(['single', 'single']);
});

// a poll and the count of votes are no rivals
test('polls are not disputed', () => {
  const questions = questionsOf(
    'The Tide Party won 34.2 percent of the vote, according to an exit poll by Medis.',
    'With all ballots counted, the Tide Party had 31.8 percent of the vote, the Electoral Commission said.',
  );
  expect(questions.map(({ status }) => status)).not.toContain('disputed');
});
