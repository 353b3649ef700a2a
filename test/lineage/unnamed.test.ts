import { expect, test } from 'vitest';
import { compare, read } from '../../src/compare.js';

function sourcesOf(language: string, ...texts: readonly string[]) {
  const readings = texts.map((content, i) =>
    read({ name: `a${i}`, id: `a${i}`, kind: 'text', content, sha256: '', path: null, language }),
  );
  const report = compare(readings, { keys: new Map(readings.map(({ article }) => [article.id, 'all'])) });
  return report.stories[0]!.lineage.sources.map(({ name, unnamed }) => `${name}${unnamed ? ' (unnamed)' : ''}`);
}

test('a description is no name, though it holds one', () => {
  const sources = sourcesOf(
    'en',
    'A ferry sank off Port Ellis on Monday. Officials said 12 people were killed. Tomas Weyland said 98 people were aboard.',
    'A ferry sank off Port Ellis on Monday. The managing director of Orrin Lines said 98 people were aboard. Officials said 12 people were killed.',
  );
  expect(sources).toEqual(expect.arrayContaining(['Tomas Weyland', 'managing director of Orrin Lines (unnamed)']));
  expect(sources.filter((source) => /officials/iu.test(source))).toEqual(['Officials (unnamed)']);
});

test('a noun with a capital is no name in German', () => {
  const [coastGuard] = sourcesOf('de', 'Am Deich starben zwölf Menschen, teilte die Küstenwache mit.');
  expect(coastGuard).toBe('Küstenwache (unnamed)');
});
