import { expect, test } from 'vitest';
import { read } from '../../src/compare.js';
import { headlineOf } from '../../src/stories/headline.js';

const BODY = 'The ferry sank off Aldermouth on Tuesday, and four people were killed, the coast guard said.';
const reading = (id: string, title: string | undefined, content = BODY) =>
  read({ name: id, id, kind: 'text', content, sha256: '', path: null, ...(title === undefined ? {} : { title }) });

test('the headline is the title that the other reports take up most', () => {
  const members = [
    reading('a', 'Boss: “Show me the other fourteen”'),
    reading('b', 'Four killed as ferry sinks off Aldermouth'),
    reading('c', 'Tears on the quay'),
  ];
  expect(headlineOf(members)).toBe('Four killed as ferry sinks off Aldermouth');
  expect(headlineOf(members.toReversed())).toBe(headlineOf(members));
});

test('one article has its own title; none has none', () => {
  expect(headlineOf([reading('a', 'Tears on the quay')])).toBe('Tears on the quay');
  expect(headlineOf([reading('a', undefined)])).toBe('');
});

test('a title in a language that is not read is the headline only where there is no other', () => {
  const unread = reading(
    'a',
    'Паром затонул у Олдермута',
    'Паром затонул у Олдермута во вторник, четыре человека погибли.',
  );
  expect(headlineOf([unread, reading('b', 'Tears on the quay')])).toBe('Tears on the quay');
  expect(headlineOf([unread])).toBe('Паром затонул у Олдермута');
});
