import { expect, test } from 'vitest';
import { makeArticle } from '../../src/articles/makeArticle.js';

const page = (head: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry sinks</title>${head}</head><body><article><h1>Ferry sinks</h1>` +
  '<p>The ferry sank off Aldermouth on Tuesday, and four people were killed, the coast guard said.</p></article></body></html>';
const articleOf = (head: string) =>
  makeArticle({ name: 'a', id: 'a', kind: 'html', content: page(head), sha256: '', path: null }).article;

test('section, keywords, licence and the work that it is based on are kept where the page says them', () => {
  const linked = {
    '@type': 'NewsArticle',
    headline: 'Ferry sinks',
    articleSection: 'World',
    keywords: ['ferry', 'Aldermouth'],
    license: 'https://licence.example/by',
    isBasedOn: 'https://wire.example/1',
  };
  expect(articleOf(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`)).toMatchObject({
    section: 'World',
    keywords: ['ferry', 'Aldermouth'],
    licence: 'https://licence.example/by',
    basedOn: 'https://wire.example/1',
  });
});

test('a page that says nothing of them has none of them', () => {
  for (const field of ['section', 'keywords', 'licence', 'basedOn']) expect(articleOf('')).not.toHaveProperty(field);
});

test('HTML that a site wrote into its JSON is read as text', () => {
  const linked = {
    '@type': 'NewsArticle',
    headline: '&#8216;Salt &amp; Sea&#8217; sinks',
    author: { name: 'Lindsey O&#039;Hara' },
  };
  const article = articleOf(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`);
  expect(article).toMatchObject({ title: '‘Salt & Sea’ sinks', byline: "Lindsey O'Hara" });
});
