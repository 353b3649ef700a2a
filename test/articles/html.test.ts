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
