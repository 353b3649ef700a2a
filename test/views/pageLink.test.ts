import { expect, test } from 'vitest';
import { addressOf, pageLink } from '../../src/views/model/pageLink.js';

const URL = 'https://quay.example/news?id=4#top';

test.each([
  ['Two well-known men died, police said.', 'Two%20well%2Dknown%20men%20died%2C%20police%20said.'],
  [
    'The harbour office said on Sunday evening that 12 passengers had been killed & 30 hurt.',
    'The%20harbour%20office%20said,killed%20%26%2030%20hurt.',
  ],
  ['渡船沉没，十二人死亡。', encodeURIComponent('渡船沉没，十二人死亡。')],
  ['half a pair \ud83d here', 'half%20a%20pair%20%20here'],
])('%s is named by its words', (sentence, words) => {
  expect(addressOf(URL, sentence)).toBe(`https://quay.example/news?id=4#:~:text=${words}`);
});

test('the link names the sentence around a place, and there is none without a safe address', () => {
  const text = 'It sank. At least 12 died. Nobody knows why.';
  const place = { start: text.indexOf('12'), end: text.indexOf('12') + 2 };
  expect(pageLink({ url: URL, text }, place)).toMatch(/#:~:text=At%20least%2012%20died\.$/u);
  expect(pageLink({ url: 'javascript:alert(1)', text }, place)).toBeNull();
  expect(pageLink({ url: null, text }, place)).toBeNull();
});
