import { expect, test } from 'vitest';
import { read as readPage } from '../../src/compare.js';
import { compareStory } from '../../src/comparison/compareStory.js';
import { traceLineage } from '../../src/lineage/traceLineage.js';
import { mentionOf } from '../../src/quotes/joinClaimants.js';
import { lineageOf, tell } from '../comparison/tell.js';

const story = (...texts: string[]) =>
  texts.map((text, i) =>
    tell({ id: `a${i}`, published: `2031-05-0${i + 1}`, text: `A ferry sank off Port Ellis. ${text}` }),
  );

function actorsOf(...texts: string[]) {
  const members = story(...texts);
  return compareStory(members, lineageOf(members)).actors.map(({ name, aliases, kind }) => [
    [name, ...aliases].sort(),
    kind,
  ]);
}

test('a firm under its full and its short name is one, and no person', () => {
  expect(
    actorsOf(
      'Glass Orrin lost ⟦40|40 thing|ships|lost|Glass Orrin⟧ ships.',
      'Glass Orrin Group Inc. lost ⟦41|41 thing|ships|lost|Glass Orrin Group Inc.⟧ ships.',
    ),
  ).toEqual([[['Glass Orrin', 'Glass Orrin Group Inc.'], 'organisation']]);
});

test('a person by a given name stays a person', () => {
  expect(actorsOf('Mary Holm counted ⟦40|40 thing|ships|count|Mary Holm⟧ ships.')).toEqual([[['Mary Holm'], 'person']]);
});

test('texts that cite only “police” are not shown to rest on one source', () => {
  const lineage = (name: string) =>
    traceLineage(
      story(
        `⟦Four|4|people|killed|${name}⟧ people died in the cold water before noon, according to ${name}.`,
        `The captain of a tug brought home ⟦nine|9|sailors|rescued|${name}⟧ sailors at dusk; ${name} told us of it.`,
      ),
    );
  expect(lineage('police').sources.map(({ name }) => name)).toEqual(['police']);
  expect(lineage('police').independent).toBeNull();
  expect(lineage('Mary Holm').independent).toBe(1);
});

test('a country, its capital and its people are one source; a version of an article is none', () => {
  const { sources } = traceLineage(
    story(
      'France said ⟦four|4|people|killed|France⟧ died.',
      'Paris said ⟦four|4|people|killed|Paris⟧ died. It was ⟦three|3|people|killed|version of this article⟧ before.',
    ),
  );
  expect(sources.map(({ name, origins }) => [name, origins.length])).toEqual([['France', 2]]);
});

test('titles without a name are joined with nobody, and nothing throws', () => {
  const names = ['Deputy Chief', 'Chief Officer', 'officials', 'Chief Deputy', 'Mr Deputy'];
  expect(actorsOf(...names.map((name) => `⟦Four|4|people|killed|${name}⟧ died.`)).length).toBeGreaterThan(1);
});

test('a spokesman of a body is the body, under its own name; one of nobody stays one', () => {
  expect(
    actorsOf(
      'Harbour Rescue Service spokesman said ⟦40|40 thing|ships|lost|Harbour Rescue Service spokesman⟧ ships.',
      'The spokesperson said ⟦40|40 thing|ships|lost|spokesperson⟧ ships.',
      'Harbour Rescue Service said ⟦41|41 thing|ships|lost|Harbour Rescue Service⟧ ships.',
      'Ships, said ⟦41|41 thing|ships|lost|spokeswoman for the Harbour Rescue Service⟧ of them.',
    ).map(([names]) => names),
  ).toEqual([
    ['Harbour Rescue Service', 'Harbour Rescue Service spokesman', 'spokeswoman for the Harbour Rescue Service'],
    ['spokesperson'],
  ]);
});

test('small words count in initials or do not', () => {
  const joined = (short: string, long: string) =>
    actorsOf(
      `${short} counted ⟦40|40 thing|ships|count|${short}⟧ ships.`,
      `${long} counted ⟦40|40 thing|ships|count|${long}⟧ ships.`,
    ).length === 1;
  expect(joined('FfO', 'Ferries for Orrin')).toBe(true);
  expect(joined('BO', 'Bank of Orrin')).toBe(true);
  expect(joined('FfO', 'Ferries of Orrin')).toBe(false);
});

test('a body is called by its name where a text has it, not by its initials', () => {
  const members = story(
    ...['FfO', 'FfO', 'Ferries for Orrin'].map((name) => `${name} counted ⟦40|40 thing|ships|count|${name}⟧ ships.`),
  );
  const { actors } = compareStory(members, lineageOf(members));
  expect(actors.map(({ name }) => name)).toEqual(['Ferries for Orrin']);
});

test('a name that one text prints in capitals is told as the others print it', () => {
  const { actors } = compareStory(
    ...((members) => [members, lineageOf(members)] as const)(
      story(
        'MARY HOLM counted ⟦40|40 thing|ships|count|MARY HOLM⟧ ships.',
        'Mary Holm counted ⟦40|40 thing|ships|count|Mary Holm⟧ ships.',
      ),
    ),
  );
  expect(actors.map(({ name }) => name)).toEqual(['Mary Holm']);
});

test('an agency that one text credits and another cites for a figure is one source', () => {
  const { sources } = traceLineage(
    story(
      'Ships were lost at sea, the Associated Press reported.',
      'AP counted ⟦40|40 thing|ships|count|AP⟧ ships. Bo Hart counted ⟦41|41 thing|ships|count|Bo Hart⟧.',
    ),
  );
  expect(sources.map(({ name, kind, origins }) => [name, kind, origins.length])).toEqual([
    ['Associated Press', 'agency', 2],
    ['Bo Hart', 'claimant', 1],
  ]);
});

test.each([
  ['health ministry', 'health ministry figures', 'health ministry'],
  ['Aven Central Hospital', 'Central Hospital', 'Aven Central Hospital'],
  ['police', 'spokesman for the police', 'police'],
  ['health ministry', 'Ministry', 'health ministry'],
])('%s and %s are one', (a, b, name) => {
  const actors = actorsOf(`⟦Four|4|people|killed|${a}⟧ died.`, `⟦Four|4|people|killed|${b}⟧ died.`);
  expect(actors).toHaveLength(1);
  expect(
    compareStory(
      story(`⟦Four|4|people|killed|${a}⟧ died.`, `⟦Four|4|people|killed|${b}⟧ died.`),
      lineageOf(story(`⟦Four|4|people|killed|${a}⟧ died.`, `⟦Four|4|people|killed|${b}⟧ died.`)),
    ).actors[0]!.name,
  ).toBe(name);
});

test.each([
  [['Aven Police', 'Orla Police', 'police']],
  [['doctors at Aven Hospital', 'Aven Hospital']],
  [['Aven officials', 'officials']],
])('%j stay apart', (names) => {
  expect(actorsOf(...names.map((name) => `⟦Four|4|people|killed|${name}⟧ died.`))).toHaveLength(names.length);
});

test('a description is the name that stands beside it', () => {
  const read = (text: string) =>
    readPage({ name: text, id: text, kind: 'text', content: text, sha256: '', path: null });
  const mention = (text: string, name: string) => mentionOf('x', name, read(text)).key.key;
  const text = "The drivers' union, Adlef, said 40 drivers were on strike. The mayor, who was ill, said nothing.";
  expect(mention(text, "drivers' union")).toBe(mention(text, 'Adlef'));
  expect(mention(text, 'mayor')).not.toBe(mention(text, 'Adlef'));
});
