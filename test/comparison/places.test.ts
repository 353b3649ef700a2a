import { expect, test } from 'vitest';
import { questionsOf } from './story.js';

const told = (texts: string[]) =>
  questionsOf(...texts).map(({ status, scope }) => [status, scope].filter(Boolean).join(' '));

// counts of several places beside their whole are parts, in articles that tell of one place alone too
test.each([
  [
    ['agree', 'agree Cagan', 'single Isabel'],
    [
      'Typhoon Odra killed 14 people in Cagan province on Friday, the governor’s office said. In Isabel, 9 people died, provincial police said. The national disaster agency said 27 people had been killed in all.',
      '|At least 27 people died when typhoon Odra struck the country on Friday, the national disaster agency said. The governor’s office in Cagan reported 14 deaths.',
    ],
  ],
  [
    ['agree', 'agree Louisiana', 'single Texas'],
    [
      'Storm Lena killed at least 29 people in the south on Tuesday, officials said. Fourteen people died in Texas, the governor’s office said. In Louisiana, the state police reported 11 deaths.',
      '|Storm Lena killed 29 people. Louisiana officials said 11 people died there.',
    ],
  ],
  [
    ['superseded', 'single Punja', 'single Sindra'],
    [
      'The floods killed 12 people in Punja, the provincial authority said on Monday. In Sindra, officials reported 30 deaths. Nationwide, 61 people have died, the disaster authority said.',
      'Nationwide the floods have killed 64 people, the disaster authority said.',
    ],
  ],
  // a place at the head of a sentence
  [
    ['single', 'single'],
    [
      'The typhoon left 24 people missing on Monday, state media said. At a bridge in Phorin, 13 people were missing, the minister said.',
    ],
  ],
  // rates of several countries, though the lead names them
  [
    ['single France', 'single Spain'],
    [
      'Spain and France were put on the list on Thursday.|The centre saw a surge in Spain and France.|Spain is reporting 26 new cases per 100,000 people. France was recording a rate of 65 cases per 100,000 people.',
    ],
  ],
  // whose they are
  [
    ['single', 'single Dallas'],
    [
      'Two officers were killed in Orla on Sunday.|The mayor spoke.|It came days after five Dallas officers were killed by another man.',
    ],
  ],
  // a country that has a number is its place
  [
    ['single Italy', 'single Spain', 'single US'],
    [
      'The cholera came to Orla.|Many in Orla fled the cholera.|Spain has recorded 157,000 cases and Italy 143,600. The US as a whole has recorded 467,000 cases.',
    ],
  ],
])('%j', (expected, texts) => {
  expect(told(texts).sort()).toEqual([...expected].sort());
});

// one place, two numbers of it
test.each([
  ['A blast in Marra killed 14 people on Monday, police said. The Red Cross said 27 people had been killed in Marra.'],
  ['Police said 4,000 people were arrested. A monitoring group said 5,100 people had been detained in all.'],
])('%s', (text) => {
  expect(told([text])).toEqual(['disputed']);
});
