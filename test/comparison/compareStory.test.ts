import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareStory } from '../../src/comparison/compareStory.js';
import { lineageOf, type Told, tell } from './tell.js';

const SENTENCES = [
  'The fire killed ⟦12|12|people|killed⟧ people in Marwick.',
  'Police said ⟦at least 12|>=12|people|killed|police⟧ people died.',
  '⟦Dozens|24?|people|injured⟧ were hurt.',
  'The mayor, Ada Brook, said ⟦31|31|residents|injured|Ada Brook⟧ residents were hurt.',
  'In 1994 ⟦three|3|people|killed⟧ people died in a fire there.',
  'Damage came to ⟦$2 million|2000000 USD|damage|damage⟧.',
  'Brook said: “⟪We have lost our neighbours|Brook|said⟫.”',
  'Ada Brook spoke of “⟪lost our neighbours|Ada Brook|spoke⟫”.',
  'The company said ⟦40|40|people|present|company⟧ people were inside, of whom ⟦six|6|workers|present|company⟧ were workers.',
  'There was “⟪smoke everywhere|Tom Hale|said⟫”, Tom Hale said.',
];
const article = fc
  .record({
    day: fc.integer({ min: 1, max: 9 }),
    said: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 7 }),
  })
  .map(({ day, said }) => ({ published: `2031-05-0${day}`, text: `A fire broke out in Marwick. ${said.join(' ')}` }));
const story = fc
  .array(article, { minLength: 1, maxLength: 6 })
  .map((list): Told[] => list.map((it, i) => ({ ...it, id: `a${i}` })));

function compare(told: readonly Told[]) {
  const members = told.map(tell);
  return { members, comparison: compareStory(members, lineageOf(members)) };
}
const sorted = (list: readonly string[]): string[] => [...list].sort();

test('questions partition the figures, utterances the quotes, and both are set on the articles', () => {
  fc.assert(
    fc.property(story, (told) => {
      const { members, comparison } = compare(told);
      const figures = members.flatMap(({ article: it }) => it.figures);
      const quotes = members.flatMap(({ article: it }) => it.quotes);
      const answered = comparison.questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.figures));
      const read = comparison.utterances.flatMap(({ readings }) => readings.flatMap((reading) => reading.quotes));
      expect(sorted(answered)).toEqual(sorted(figures.map(({ id }) => id)));
      expect(sorted(read)).toEqual(sorted(quotes.map(({ id }) => id)));
      const ids = new Set([...comparison.questions, ...comparison.utterances].map(({ id }) => id));
      for (const { question } of figures) expect(ids).toContain(question);
      for (const { utterance } of quotes) expect(ids).toContain(utterance);
      for (const { texts, sources, articles, claimants } of comparison.questions.flatMap(({ answers }) => answers)) {
        expect(texts).toBeLessThanOrEqual(articles.length);
        expect(sources).toBeGreaterThan(0);
        expect(claimants.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('the order of input changes nothing', () => {
  fc.assert(
    fc.property(story, fc.array(fc.nat()), (told, keys) => {
      const shuffled = told
        .map((it, i) => ({ it, key: keys[i] ?? 0 }))
        .sort((a, b) => a.key - b.key || 1)
        .map(({ it }) => it);
      const [one, other] = [compare(told).comparison, compare(shuffled).comparison];
      const byArticle = (list: typeof one.coverage) => [...list].sort((a, b) => (a.article < b.article ? -1 : 1));
      expect({ ...other, coverage: byArticle(other.coverage) }).toEqual({ ...one, coverage: byArticle(one.coverage) });
    }),
  );
});

test('an article about something else changes nothing for the others', () => {
  const stranger: Told = {
    id: 'zz',
    published: '2031-06-01',
    text: 'Shares of Orrin Bank rose. Orrin earned ⟦$7 billion|7000000000 USD|profit|earned|Orrin Bank⟧ in spring.',
  };
  fc.assert(
    fc.property(story, (told) => {
      const alone = compare(told).comparison;
      const together = compare([...told, stranger]).comparison;
      const own = together.questions.filter(({ answers }) => answers.some(({ articles }) => articles.includes('zz')));
      expect(together.questions.filter((question) => !own.includes(question))).toEqual(alone.questions);
      expect(together.utterances).toEqual(alone.utterances);
    }),
  );
});

test('nothing in, nothing out', () => {
  const empty = { actors: [], questions: [], utterances: [], claims: [], toll: [], coverage: [], timeline: [] };
  expect(compareStory([], lineageOf([]))).toEqual(empty);
});

test('quotes stand in the timeline on the day on which they were said', () => {
  const text = 'A fire broke out in Marwick. “We lost our neighbours,” Ada Brook told reporters on Tuesday.';
  const start = text.indexOf('We lost');
  const member = tell({ id: 'a0', published: '2031-05-08', text });
  const cue = { start: text.indexOf('told'), end: text.indexOf('told') + 4, text: 'told' };
  const speaker = { name: 'Ada Brook', how: 'named' as const };
  const rest = { kind: 'direct' as const, utterance: null, rule: 'told' };
  member.article.quotes = [{ id: 'a0#q', start, end: start + 'We lost our neighbours,'.length, speaker, cue, ...rest }];
  const { timeline } = compareStory([member], lineageOf([member]));
  expect(timeline.filter(({ what }) => what === 'quote').map(({ date }) => date)).toEqual(['2031-05-06']);
});
