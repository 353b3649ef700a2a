import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/articles/html/htmlArticle.js';
import type { BlockKind } from '../../src/types.js';

const kindOf = (html: string, line: string): BlockKind | undefined => {
  const { text, blocks } = readHtml(html);
  return blocks.find(({ start, end }) => text.slice(start, end).includes(line))?.kind;
};

describe('the examples', () => {
  const ferry = readFileSync('examples/ferry/channel-9.html', 'utf8');
  const breach = readFileSync('examples/breach/the-signal.html', 'utf8');

  test.each<[BlockKind, string, string]>([
    ['furniture', 'Skip to the story', ferry],
    ['furniture', 'Breaking: Wind warning', ferry],
    ['title', 'Ferry boss: “Show me', ferry],
    ['body', 'Tomas Weyland says 98 people sailed', ferry],
    ['byline', 'By Kester Dahl', ferry],
    ['furniture', 'Thursday 12 March 2026, 07:15', ferry],
    ['furniture', '27 comments', ferry],
    ['caption', 'Tomas Weyland at the company’s office', ferry],
    ['body', 'The managing director of Blue Sound Lines', ferry],
    ['body', 'Eleven dead, 23 missing', ferry],
    ['furniture', 'Nine stories, every morning', ferry],
    ['body', 'Joren has taken that boat', ferry],
    ['furniture', 'Lady Oriel, 2009', ferry],
    ['comment', 'Mi primo iba a bordo', ferry],
    ['furniture', '© 2026 Channel 9 News', ferry],
    ['furniture', 'We value your privacy', breach],
    ['title', '‘I thought of my mother’: inside', breach],
    ['byline', 'Maud Ellery and Sunil Brace', breach],
    ['furniture', '7 min read', breach],
    ['caption', 'The packing hall at Alderbury', breach],
    ['furniture', 'Advertisement', breach],
    ['body', '‘Five of us’', breach],
    ['body', 'It is a good mug', breach],
    ['furniture', 'How to freeze your credit', breach],
    ['body', 'This article was amended on 10 May', breach],
    ['furniture', 'Signal to Noise', breach],
    ['comment', 'Two thirds of a security team', breach],
  ])('%s: %s', (kind, line, html) => expect(kindOf(html, line)).toBe(kind));

  test('metadata', () => {
    expect(readHtml(ferry).facts).toMatchObject({
      title: 'Ferry boss: “Show me the other fourteen”',
      outlet: 'Channel 9 News',
      byline: 'Kester Dahl',
      published: '2026-03-12T07:15:00+01:00',
      modified: '2026-03-12T13:40:00+01:00',
      url: 'https://news.channel9.example/calvara/ferry-boss-interview',
      language: 'en',
    });
    expect(readHtml(breach).facts).toMatchObject({
      outlet: 'The Signal',
      byline: 'Maud Ellery, Sunil Brace',
      published: '2026-05-09T05:00:00Z',
    });
  });
});

describe('the visible text', () => {
  test.each([
    ['blocks stand a blank line apart', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['white space is one blank', '<p> a \n\t <b> b</b>c  </p>', 'a bc'],
    ['rows and line breaks are lines', '<ul><li>a<li>b</ul>x<br>y', 'a\nb\n\nx\ny'],
    ['cells are apart', '<table><tr><td>a<td>b</table>', 'a\tb'],
    ['listings keep their lines', '<pre>a\n  b</pre>', 'a\n  b'],
    [
      'scripts, styles, templates and hidden elements are not seen',
      '<p>a<script>x</script><style>y</style></p><div hidden>z</div><p style="display: none">w</p>',
      'a',
    ],
    ['entities', '<p>a &amp; b &#8220;c&#8221; &nosuch; &#x1F6A2;</p>', 'a & b “c” &nosuch; 🚢'],
    ['unclosed everything', '<div><p>a<p>b<div>c', 'a\n\nb\n\nc'],
    ['no markup', 'a', 'a'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => expect(readHtml(html).text).toBe(text));
});

const PIECES = [
  '<p>',
  '</p>',
  '<div class="related">',
  '</div>',
  '<ul><li>',
  '<br>',
  '<pre>',
  '<a href=x>',
  '</a>',
  '<script>',
  '<!--',
  '&#x',
  '\0',
  'The ferry sank in the night, the coast guard said.',
  '<td>',
  '</body>',
  '<h1>Ferry</h1>',
];

test('blocks tile any page, and the same page gives the same article', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...PIECES)), { maxLength: 40 }),
      (parts) => {
        const html = parts.join('');
        const { text, blocks } = readHtml(html);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(readHtml(html)).toEqual({ ...readHtml(html), blocks, text });
      },
    ),
  );
});

const PROSE =
  '<p>The ferry sank in the night, the coast guard said, and nobody on the quay had thought of the weather.</p>';
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Ferry sinks off Aldermouth</title>${head}</head><body>${body}</body></html>`;

describe('what is no article, or not all of one, is said', () => {
  test.each<[string, string, string[]]>([
    ['an article', page(`<article><h1>Ferry sinks off Aldermouth</h1>${PROSE.repeat(20)}</article>`), []],
    [
      'an error page',
      '<title>Page not found</title><h1>404</h1><p>The page you requested is gone.</p>',
      ['is an error page of its site, not an article'],
    ],
    [
      'a list',
      page(
        Array.from(
          { length: 12 },
          (_, i) =>
            `<div class="item"><h3><a href="/${i}">Ferry number ${i} was late today</a></h3><p>It left the harbour an hour after its time, the company said.</p></div>`,
        ).join(''),
      ),
      ['is a list of articles, not an article'],
    ],
    [
      'a live blog',
      page(
        `<article>${PROSE.repeat(20)}</article>`,
        '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry"}</script>',
      ),
      ['is a live blog: its entries are read as one text, the newest first'],
    ],
    [
      'a stub',
      page(`<article>${PROSE.repeat(2)}<div class="offer">To continue reading, buy a subscription.</div></article>`),
      ['shows only the beginning of its article: the rest is for subscribers'],
    ],
    [
      'a stub that says so in its data',
      page(
        `<article>${PROSE}</article>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
      ),
      ['shows only the beginning of its article: the rest is for subscribers'],
    ],
    ['a page without text', page('<img src="a.png">'), ['holds no article text']],
  ])('%s', (_, html, expected) => expect(readHtml(html).notes.map(({ message }) => message)).toEqual(expected));
});

describe('pages that build themselves', () => {
  test('a text that stands only where no scripts run', () => {
    const html = page(`<div id="app"></div><noscript><article>${PROSE.repeat(5)}</article></noscript>`);
    expect(readHtml(html).blocks.some(({ kind }) => kind === 'body')).toBe(true);
  });

  test('a text that stands only in the linked data comes after all else', () => {
    const body = 'The ferry sank in the night, the coast guard said. '.repeat(20).trim();
    const { text, blocks } = readHtml(
      page(
        '<p>Loading</p>',
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`,
      ),
    );
    const last = blocks.at(-1)!;
    expect([text.slice(last.start, last.end), last.kind, last.rule]).toEqual([body, 'body', 'linked-data']);
  });
});

describe('bad input ends soon and says what was cut', () => {
  const deep = (tag: string) => `<p>first</p>${`<${tag}>`.repeat(100_000)}x`;
  test.each<[string, string, string[]]>([
    ['100,000 nested divs', deep('div'), ['is nested too deep: it was read up to there']],
    ['100,000 nested lists', deep('ul><li'), ['is nested too deep: it was read up to there']],
    ['100,000 nested links', deep('b'), ['is nested too deep: it was read up to there']],
    ['half a million paragraphs', '<p>x'.repeat(510_000), ['is too large: it was read up to there']],
    ['entities that never end', `<p>${'&#x'.repeat(200_000)}&amp`, []],
    ['null bytes', `<p>The\0 ferry\0</p>${'\0'.repeat(100_000)}`, []],
    ['a comment that never ends', `<p>a</p><!-- ${'- '.repeat(500_000)}`, []],
    ['a tag that never ends', `<p>a</p><div class="${'a '.repeat(500_000)}`, []],
    ['a script as text', `<p>a</p><script>${'<p>x</p>'.repeat(200_000)}`, []],
    ['200,000 end tags', `<p>a</p>${'</b>'.repeat(200_000)}`, []],
    ['a class name of a megabyte', `<div class="${'related-'.repeat(130_000)}"><p>a</p></div>`, []],
    [
      'ten thousand heads of teasers',
      '<div><h2><a href="/">Ferry late again</a></h2><p>It was late.</p></div>'.repeat(10_000),
      [],
    ],
    [
      'linked data that is no JSON',
      `<script type="application/ld+json">${'{"@graph":['.repeat(100_000)}</script><p>a</p>`,
      [],
    ],
  ])('%s', (_, html, expected) => {
    const { text, blocks, notes } = readHtml(html);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(notes.filter(({ kind }) => kind === 'limit').map(({ message }) => message)).toEqual(expected);
  });
});

test('the same address with another text is another version, the same text is not', async () => {
  const { versionMarker } = await import('../../src/articles/versions.js');
  const articles = [
    ['a', 'https://www.herald.example/ferry/?utm_source=x', 'one'],
    ['b', 'http://herald.example/ferry#top', 'two'],
    ['c', 'https://herald.example/ferry', 'one'],
    ['d', 'https://herald.example/ferry?page=2', 'three'],
  ].map(([id, url, text]) => ({ id, url, text, versionOf: null }) as unknown as import('../../src/types.js').Article);
  articles.forEach(versionMarker());
  expect(articles.map(({ versionOf }) => versionOf)).toEqual([null, 'a', null, null]);
});
