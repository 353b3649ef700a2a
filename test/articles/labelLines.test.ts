import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelLines } from '../../src/articles/labelLines.js';
import { makeArticle } from '../../src/articles/makeArticle.js';
import { languageOf } from '../../src/languages/languages.js';

const english = languageOf('en');
const BODY = 'The ferry left the harbour at dawn, and nobody on the quay thought of the weather.';

/** A page as rows of [expected kind, line]; an empty line stands between them unless the row says `below`. */
type Row = [kind: string, line: string, place?: 'below'];
const labels = (rows: Row[]) => {
  const text = rows.map(([, line, place], i) => (i === 0 ? '' : place ? '\n' : '\n\n') + line).join('');
  return labelLines(text, english, null).blocks.map((block) => [block.kind, text.slice(block.start, block.end).trim()]);
};

const PAGES: Record<string, Row[]> = {
  'menu, title twice, picture credit, standfirst': [
    ['furniture', 'Register Login'],
    ['title', 'Ferry Sinks Off Aldermouth'],
    ['credit', 'Featured Image Credit: Meridian', 'below'],
    ['title', 'Ferry Sinks Off Aldermouth'],
    ['body', 'The sea was calmer than anybody had feared'],
    ['body', BODY],
  ],
  'a German page around an English text': [
    ['title', 'Ferry sinks off Aldermouth'],
    ['body', BODY],
    ['body', BODY],
    ['furniture', 'Mehr zum Thema'],
    ['furniture', 'Datenschutz: Ihre 10 wichtigsten Rechte', 'below'],
    ['furniture', 'Kommentare (2)'],
    ['comment', 'hk_1957: Und wer haftet? Bei 612000 Kunden wären 100 Euro pro Kopf 61 Millionen.'],
    ['comment', 'Wanderfalke: Man hätte auf die Warnung hören sollen.'],
  ],
  'alt text above its caption': [
    ['title', 'Ferry sinks off Aldermouth'],
    ['body', BODY],
    ['caption', 'Rescuers at the quay of Aldermouth on Tuesday'],
    ['caption', 'Rescuers at the quay of Aldermouth on Tuesday (Meridian Images)', 'below'],
    ['body', BODY],
  ],
  'caption with the credit on its own line': [
    ['title', 'Ferry sinks off Aldermouth'],
    ['body', BODY],
    ['caption', 'The harbour master said that the boat was old.'],
    ['credit', 'Channel Nine', 'below'],
    ['body', BODY],
  ],
  'a list of videos, and times of a day': [
    ['title', 'Ferry sinks off Aldermouth'],
    ['body', BODY],
    ['furniture', '0:43 Harbor fire seen from above'],
    ['furniture', '1:27 Mayor opens the new quay Pause', 'below'],
    ['body', BODY],
    ['body', '6:15 PM Two boats were sent out to look for the passengers'],
    ['body', '7:30 PM A third boat joined them'],
    ['body', '10:45 The harbour was closed.'],
    ['body', '11:20 It was opened again.'],
  ],
  'prompts in the text': [
    ['title', 'Ferry sinks off Aldermouth'],
    ['body', BODY],
    ['furniture', 'Advertisement'],
    ['furniture', 'READ MORE: Second boat found'],
    ['body', 'Passengers can sign up for a refund at the harbour office, the company said.'],
    ['furniture', 'If you would like to give to the families, click here for more information'],
  ],
  'comments and the boxes after them': [
    ['title', 'Ferry sinks off Aldermouth'],
    ['body', BODY],
    ['credit', 'More: Aldermouth Herald'],
    ['furniture', 'Share Article'],
    ['comment', 'old salt 2 months ago'],
    ['comment', 'I told them so. Nobody listens to 40 years at sea.'],
    ['comment', 'mara 1\u00a0month ago'],
    ['comment', 'ndinofunga kuti zvakaipa'],
    ['furniture', 'Leave a comment'],
    ['furniture', 'Recent News'],
    ['furniture', 'Reader Feedback'],
  ],
  'a page that begins with its text': [
    ['body', BODY],
    ['body', 'By the evening, two boats had come back.'],
    ['credit', '(Meridian Wire)'],
  ],
  'masthead, menu, byline, date and counter around the headline': [
    ['furniture', 'The Quay Gazette'],
    ['furniture', 'News | Opinion | Tides | Puzzles', 'below'],
    ['title', 'Ferry with nobody at the helm leaves the harbour'],
    ['byline', 'Ana Berg and Tom Ek'],
    ['furniture', 'Wednesday 4 May 2031 | 10:30', 'below'],
    ['furniture', '3 min read'],
    ['body', BODY],
    ['caption', 'The ferry at her berth last year. Picture: Quay Gazette archive'],
    ['body', 'Nobody was hurt.'],
    ['byline', 'Reporting by Ana Berg; editing by Tom Ek'],
    ['furniture', 'Comments (2)'],
    ['comment', 'mara · 2h'],
    ['comment', 'Who counts 98 people twice?', 'below'],
  ],
  'byline, date, correction': [
    ['title', 'Ferry sinks off Aldermouth'],
    ['byline', 'By Mara Lindqvist and Tom Ek'],
    ['furniture', 'Updated 4 May 2031 10:30'],
    ['body', BODY],
    ['body', 'An earlier version of this article gave the wrong name of the ferry.'],
  ],
};

test.each(Object.entries(PAGES))('%s', (_, rows) => {
  expect(labels(rows)).toEqual(rows.map(([kind, line]) => [kind, line]));
});

test('a title that is given is found in the text, also without the name of the site behind it', () => {
  const { blocks } = labelLines(
    `Ferry sinks off Aldermouth\n\n${BODY}`,
    english,
    'Ferry sinks off Aldermouth - Aldermouth Herald',
  );
  expect(blocks[0]).toMatchObject({ kind: 'title', rule: 'title' });
});

test('blocks tile any text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('\n', '\n\n', ' ', 'Advertisement', 'x 1 day ago', BODY),
        ),
        { maxLength: 30 },
      ),
      (parts) => {
        const text = parts.join('');
        const { blocks } = labelLines(text, english, null);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      },
    ),
  );
});

test('masthead, byline and date of a page are kept as outlet, byline and day of publication', () => {
  const text = `The Quay Gazette\n\nFerry leaves the harbour alone\n\nBy Ana Berg\n4 May 2031, 10:30\n\n${BODY}`;
  const { article } = makeArticle({ name: 'a', id: 'a', kind: 'text', content: text, sha256: '', path: null });
  expect(article).toMatchObject({
    outlet: 'The Quay Gazette',
    byline: 'By Ana Berg',
    published: '2031-05-04',
    title: 'Ferry leaves the harbour alone',
    language: 'en',
  });
});
