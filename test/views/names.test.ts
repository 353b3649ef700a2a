import { expect, test } from 'vitest';
import { axisTexts } from '../../src/views/model/numberAxis.js';
import { brokenAtDomain, sourceText } from '../../src/views/model/outlets.js';
import { inLines } from '../../src/views/model/textWidth.js';

test.each([
  ['an outlet is named', { outlet: 'The Herald', id: '00cc01f844b1c1ad37', title: 'Fire', text: '' }, 'The Herald'],
  [
    'a file that somebody named keeps its name',
    { outlet: null, id: 'herald-fire', title: 'Fire', text: '' },
    'herald-fire',
  ],
  ['a word of letters is no code', { outlet: null, id: 'deadbeefcafe', title: 'Fire', text: '' }, 'deadbeefcafe'],
  ['a code is not shown, its title is', { outlet: null, id: '000_cc01f844b1c1ad37', title: 'Fire', text: '' }, 'Fire'],
  [
    'without a title the text opens',
    {
      outlet: null,
      id: 'cc01f844b1c1',
      title: null,
      text: 'A fire in the harbour of Ansel burned all night, they said, and nobody knew what had begun it.',
    },
    'A fire in the harbour of Ansel burned all night, they said, and nobody…',
  ],
  ['a code with nothing behind it stays', { outlet: null, id: 'cc01f844b1c1', title: null, text: ' ' }, 'cc01f844b1c1'],
])('%s', (_, article, name) => expect(sourceText(article)).toBe(name));

test.each([
  ['harbourpost.co.uk', ['harbourpost', '.co.uk']],
  ['news.harbourpost.com', ['news.harbourpost', '.com']],
  ['news.cape.com', ['news.cape', '.com']],
  ['news.abc.com', ['news.abc', '.com']],
  ['harbourpost.de', ['harbourpost', '.de']],
  ['harbourpost.example', ['harbourpost', '.example']],
  ['The Herald', ['The Herald']],
])('%s breaks once', (name, parts) => expect(brokenAtDomain(name)).toEqual(parts));

test.each([
  ['Herald', ['Herald']],
  ['The Daily Beacon', ['The Daily', 'Beacon']],
  ['harbourpost.co.uk', ['harbourpost', '.co.uk']],
  ['SÜDUFER-ZEITUNG', ['SÜDUFER-', 'ZEITUNG']],
  ['Harbourmastership', ['Harbourmas…']],
])('%s stands on the lines that it needs', (name, lines) => expect(inLines(name, 100, 12)).toEqual(lines));

test.each([
  [[3_500_000, 4_000_000, 4_500_000], 'person', ['3.5', '4', '4.5 million']],
  [[0, 1_000_000, 2_000_000], 'USD', ['$0', '$1', '$2 million']],
  [[10, 11, 12], 'percent', ['10', '11', '12 %']],
  [[900_000, 1_100_000], 'person', ['900,000', '1.1 million']],
  [[5, 10], 'person', ['5', '10']],
])('%j of %s under a line', (ticks, unit, texts) => expect(axisTexts(ticks, unit)).toEqual(texts));
