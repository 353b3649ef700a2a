import { expect, test } from 'vitest';
import { makeArticle } from '../../src/articles/makeArticle.js';
import { findNewsNames } from '../../src/articles/newsNames.js';

const namesIn = (content: string) => {
  const { doc, language } = makeArticle({
    name: 'a',
    id: 'a',
    kind: 'text',
    content,
    sha256: '',
    path: null,
    language: 'en',
  });
  return findNewsNames(doc, language.lineage).map(({ name }) => name);
};

test.each([
  // a word that leads to a name is no part of it
  ['Following The Ostport Herald story, Ann Lee wrote a letter.', ['Ostport Herald']],
  ['Citing Ostport Post, the board said that the ferry sank.', ['Ostport Post']],
  ['Quoting Ostport Herald reports, he resigned.', ['Ostport Herald']],
  // but a name that begins a sentence may look like a verb
  ['Reading Post reported that the ferry sank.', ['Reading Post']],
  ['Ann Lee wrote in the Ostport Herald.', ['Ostport Herald']],
  ['Breaking News from Ostport.', []],
])('%j names %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
