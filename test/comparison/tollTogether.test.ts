import { expect, test } from 'vitest';
import { compareStory } from '../../src/comparison/compareStory.js';
import { read } from '../../src/index.js';
import { lineageOf } from './tell.js';

function killedOf(text: string): number | null {
  const content = `A ferry sank off Port Ellis on Monday. ${text}`;
  const reading = read({ name: 'a', id: 'a', kind: 'text', content, sha256: '', path: null, published: '2031-05-06' });
  const { toll } = compareStory([reading], lineageOf([reading]));
  return toll.find(({ measure }) => measure === 'killed')?.low ?? null;
}

// a number of the dead and others together is no number of the dead
test.each([
  [
    'Nine people died. The coast guard said 78 people had been saved, which, with the dead and the missing, makes 112.',
    9,
  ],
  ['The number of people killed in the sinking rose to 19.', 19],
  ['The number of people killed, officials said, rose to 19.', 19],
])('%s', (text, killed) => {
  expect(killedOf(text)).toBe(killed);
});
