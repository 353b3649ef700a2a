import { expect, test } from 'vitest';
import { compareStory } from '../../src/comparison/compareStory.js';
import { lineageOf, tell } from './tell.js';

function utterancesOf(...texts: string[]) {
  const members = texts.map((text, i) => tell({ id: `a${i}`, published: `2031-05-0${i + 1}`, text }));
  return compareStory(members, lineageOf(members)).utterances;
}

// quotes that are one utterance
test.each([
  ['the same words', ['“⟪We lost everything|Ada Brook|said⟫”', '“⟪We lost everything.|Ada Brook|told⟫”']],
  [
    'a part',
    ['“⟪We saw smoke and ran for the boats|Ada Brook|said⟫”', 'They “⟪ran for the boats|Brook|said⟫”, she said.'],
  ],
  [
    'translated anew',
    [
      '“⟪It’s a terrible blow for the harbour|Ada Brook|said⟫”',
      '“⟪and it is a terrible blow for our harbour|Ada Brook|said⟫”',
    ],
  ],
  ['broken by its cue', ['“⟪We saw smoke|Ada Brook|said⟫,” Ada Brook said. “⟪Then we ran|Ada Brook|⟫.”']],
  ['going on in the next paragraph', ['“⟪We saw smoke|Ada Brook|said⟫,” Ada Brook said.\n“⟪Then we ran|Ada Brook|⟫.”']],
  [
    'a long quote with another speaker',
    [
      '“⟪We found the door of the engine room wide open that night|Ada Brook|said⟫”',
      '“⟪We found the door of the engine room wide open that night|Tom Hale|said⟫”',
    ],
  ],
])('%s', (_, texts) => {
  expect(utterancesOf(...texts)).toHaveLength(1);
});

// quotes that are two
test.each([
  ['two speakers', ['“⟪We lost everything|Ada Brook|said⟫”', '“⟪We lost everything|Tom Hale|said⟫”']],
  ['a new cue', ['“⟪We saw smoke|Ada Brook|said⟫,” Ada Brook said. Brook added: “⟪Then we ran|Ada Brook|added⟫.”']],
  ['other words', ['“⟪The harbour is closed|Ada Brook|said⟫”', '“⟪The school opens on Monday|Ada Brook|said⟫”']],
])('not %s', (_, texts) => {
  expect(utterancesOf(...texts)).toHaveLength(2);
});

test('the fullest reading comes first', () => {
  const [utterance] = utterancesOf('“⟪saw smoke|Ada Brook|said⟫”', '“⟪We saw smoke and ran|Ada Brook|said⟫”');
  expect(utterance!.speaker).toBe('Ada Brook');
  expect(utterance!.readings.map(({ text }) => text)).toEqual(['We saw smoke and ran', 'saw smoke']);
});
