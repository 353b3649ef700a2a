import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toHtml } from '../../src/views/html/html.js';
import { toMarkdown } from '../../src/views/markdown/markdown.js';
import { toTerminal } from '../../src/views/terminal/terminal.js';
import { inventedReport } from './inventedReport.js';

/** The invented report with a figure that was changed and a text that was put together. */
function corrected() {
  const report = inventedReport();
  report.articles[0]!.figures[0]!.byHand = true;
  report.stories[0]!.utterances[0]!.byHand = true;
  report.stories[0]!.lineage.origins[0]!.byHand = true;
  return report;
}

test.each([
  ['a question with a changed figure', '.question > header .by-hand'],
  ['the figure itself', '.question .passage .by-hand'],
  ['an utterance that was put together', '.utterance h3 .by-hand'],
  ['a text that was put together', '.article-source .by-hand'],
])('the report says "changed by hand" on %s', (_, selector) => {
  const page = parseHTML(toHtml(corrected())).document;
  expect(page.querySelector(selector)?.textContent).toBe('changed by hand');
});

test('nothing says so where nothing was decided', () => {
  expect(parseHTML(toHtml(inventedReport())).document.querySelectorAll('.by-hand')).toHaveLength(0);
});

test('Markdown and terminal say so too', () => {
  expect(toMarkdown(corrected())).toContain('≠ disputed, changed by hand');
  expect(toTerminal(corrected(), { width: 100, colour: false })).toContain('changed by hand');
});
