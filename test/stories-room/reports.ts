import { makeArticle } from '../../src/articles/makeArticle.js';
import type { Reading } from '../../src/articles/reading.js';

/** A report about an invented event: id, day, title, text, and its language where it is not English. */
export interface Report {
  id: string;
  published?: string;
  title?: string;
  text: string;
  language?: string;
}

export function readingOf({ id, text, ...given }: Report): Reading {
  return makeArticle({ name: id, id, kind: 'text', content: text, sha256: '', path: null, ...given });
}

/** Two shootings in one invented city on neighbouring days, a strike, and a vote; the letter before the dash names the event. */
export const REPORTS: Report[] = [
  {
    id: 'a-1',
    published: '2021-05-03',
    title: 'Two wounded in Larkfield shooting outside bakery',
    text: 'LARKFIELD — Two men were wounded in a shooting outside a bakery on Tanner Street on Monday, police said. Lt. Mara Osgood said the men, aged 24 and 31, were taken to Saint Brannoc Hospital. Witnesses saw a grey van leave towards the Orme Bridge.',
  },
  {
    id: 'a-2',
    published: '2021-05-04',
    title: 'Police seek grey van after Tanner Street shooting',
    text: 'Larkfield police are looking for a grey van after two men were shot outside a bakery on Tanner Street on Monday. The victims, 24 and 31, are stable at Saint Brannoc Hospital, Lt. Mara Osgood said. The van was last seen near the Orme Bridge.',
  },
  {
    id: 'b-1',
    published: '2021-05-05',
    title: 'Teenager killed in shooting at Larkfield skating rink',
    text: 'A 17-year-old girl, Perrin Dole, was killed in a shooting at the Icehouse skating rink in Larkfield on Wednesday night, police said. Chief Ewan Castellane said that a 19-year-old suspect was arrested in Quillmarsh.',
  },
  {
    id: 'b-2',
    published: '2021-05-06',
    title: 'Suspect arrested in Quillmarsh after rink killing',
    text: 'A 19-year-old man was arrested in Quillmarsh after Perrin Dole, 17, was shot dead at the Icehouse skating rink on Wednesday night. Chief Ewan Castellane of the Larkfield police said the two knew each other.',
  },
  {
    id: 'c-1',
    published: '2021-05-04',
    title: 'Ferry crews of Norrin Line walk out over pay',
    text: 'Crews of the Norrin Line stopped work on Tuesday and left 14 ferries in the ports of Haverly and Stroon. The union leader Tilda Brask said that the company had refused a raise of 4 percent.',
  },
  {
    id: 'c-2',
    title: 'Norrin Line strike strands thousands in Haverly',
    text: 'Thousands of passengers were stranded in Haverly and Stroon as crews of the Norrin Line walked out. Tilda Brask, who leads the union, said the ferries would stay in port until the company raised pay by 4 percent.',
  },
  {
    id: 'd-1',
    published: '2021-05-04',
    title: 'Parliament of Vessia votes to close coal mines',
    text: 'The parliament of Vessia voted 88 to 61 to close the coal mines of the Grauben valley by 2030. Energy minister Ottla Renn called the vote a turning point.',
  },
];
