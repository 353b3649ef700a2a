import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/articles/reading.js';
import { read } from '../../src/compare.js';
import { traceLineage } from '../../src/lineage/traceLineage.js';
import type { Lineage } from '../../src/types.js';

interface Given {
  id: string;
  text: string;
  outlet?: string;
  published?: string;
  url?: string;
}

function readOne({ id, text, ...rest }: Given): Reading {
  return read({ name: id, id, kind: 'text', content: text, sha256: '', path: null, language: 'en', ...rest });
}

const trace = (...given: Given[]): Lineage => traceLineage(given.map(readOne));
const groups = ({ origins }: Lineage) => origins.map(({ articles }) => articles.join()).sort();

const PARAGRAPHS = [
  'A grain ship ran aground on a sandbank near Port Aven on Monday morning, blocking the only channel into the harbour.',
  'The Silver Heron was carrying 4,200 tons of barley from the northern terminals when its rudder failed, the port authority said.',
  'At least 19 sailors were taken off by helicopter, and two of them were treated for exposure at the county hospital.',
  'Tugs will try to pull the vessel free at high water on Wednesday, the harbour master told Westland Radio.',
  'Farmers had waited three weeks for the shipment, which was delayed by a strike of dock workers in the autumn.',
  'Divers found a long scratch along the hull but no leak, and booms were laid around the ship in case of an oil spill.',
];
const OTHER = [
  'Traffic into Port Aven came to a halt after a freighter lost its steering off the breakwater early this week.',
  'Officials expect the channel to stay closed until the middle of the week, when the tides will be more helpful.',
  'The crew is safe, and a spokeswoman for the shipping line thanked the pilots who flew through heavy sleet to reach them.',
  'Bakers in the town said that they had flour for a month and that nobody needed to worry about bread.',
];
const full = PARAGRAPHS.join('\n\n');

describe('copies', () => {
  test.each(PARAGRAPHS.map((_, cut) => cut))(
    'an exact copy that is cut at paragraph %i and has another head is found',
    (cut) => {
      const copy = `Ship stuck: what we know so far\n\n${PARAGRAPHS.slice(0, cut + 1).join('\n\n')}`;
      const lineage = trace({ id: 'a', text: full }, { id: 'b', text: copy }, { id: 'c', text: OTHER.join('\n\n') });
      expect(groups(lineage)).toEqual(['a,b', 'c']);
    },
  );

  test('two texts about one event stay apart', () => {
    const lineage = trace({ id: 'a', text: full }, { id: 'b', text: OTHER.join('\n\n') });
    expect(groups(lineage)).toEqual(['a', 'b']);
    expect(lineage.derivations.filter(({ kind }) => kind !== 'credited')).toEqual([]);
  });

  test('quotes alone are no shared text', () => {
    const quote =
      '“We will pull her off at the first tide that carries us, and not one hour sooner than that, whatever it costs the port.”';
    const lineage = trace(
      { id: 'a', text: `${full}\n\n${quote}` },
      { id: 'b', text: `${OTHER.join('\n\n')}\n\n${quote}` },
    );
    expect(groups(lineage)).toEqual(['a', 'b']);
  });

  test('an article that joins halves of two texts rests on both, and they stay apart', () => {
    const merged = [...PARAGRAPHS.slice(0, 3), ...OTHER.slice(0, 3)].join('\n\n');
    const lineage = trace(
      { id: 'a', text: full, published: '2031-01-05' },
      { id: 'b', text: OTHER.join('\n\n'), published: '2031-01-05' },
      { id: 'm', text: merged, published: '2031-01-06' },
    );
    expect(groups(lineage).some((group) => group.includes('a') && group.includes('b'))).toBe(false);
    expect(
      lineage.derivations
        .filter(({ to }) => to === 'm')
        .map(({ from }) => from)
        .sort(),
    ).toEqual(['a', 'b']);
  });

  test('the agency that a copy names gives the origin its name and the direction', () => {
    const lineage = trace(
      { id: 'paper', text: `PORT AVEN (Reuters) - ${full}`, outlet: 'The Westland Bulletin', published: '2031-01-05' },
      { id: 'wire', text: full, outlet: 'www.reuters.com', published: '2031-01-05' },
    );
    expect(lineage.origins).toEqual([{ id: 'origin:paper', name: 'Reuters', articles: ['paper', 'wire'] }]);
    expect(lineage.derivations[0]).toMatchObject({ from: 'wire', to: 'paper', direction: 'known', kind: 'copied' });
  });

  test('the same address read twice: two versions of one text', () => {
    const url = 'https://www.example.com/news/ship';
    const readings = [
      { id: 'old', text: full, url, published: '2031-01-05' },
      { id: 'new', text: full.replace('At least 19', 'All 21'), url: `${url}/?utm=1`, published: '2031-01-06' },
    ].map(readOne);
    const lineage = traceLineage(readings);
    expect(readings[1]!.article.versionOf).toBe('old');
    expect(groups(lineage)).toEqual(['old,new']);
  });

  test.each([
    [
      'articles that only their numbers tell apart',
      'https://www.example.com/story.php?id=1',
      'https://example.com/story.php?id=2',
    ],
    ['the front page of two days', 'https://www.example.com/', 'https://example.com'],
  ])('no two versions: %s', (_, one, other) => {
    const readings = [
      { id: 'old', text: full, url: one, published: '2031-01-05' },
      { id: 'new', text: OTHER.join('\n\n'), url: other, published: '2031-01-06' },
    ].map(readOne);
    expect(groups(traceLineage(readings))).toEqual(['new', 'old']);
    expect(readings[1]!.article.versionOf).toBeNull();
  });
});

describe('any story', () => {
  const paragraph = fc.constantFrom(
    ...PARAGRAPHS,
    ...OTHER,
    '“It is over,” she told Sky News.',
    'Source: Reuters',
    '',
    '¶ 12',
  );
  const story = fc.array(
    fc.record({
      paragraphs: fc.array(paragraph, { maxLength: 6 }),
      outlet: fc.constantFrom('reuters.com', 'Sky News', 'a.example', undefined),
      published: fc.constantFrom('2031-01-05', '2031-01-06', undefined),
    }),
    { maxLength: 6 },
  );
  const given = (rows: { paragraphs: string[]; outlet: string | undefined; published: string | undefined }[]) =>
    rows.map(({ paragraphs, outlet, published }, i) =>
      readOne({
        id: `a${i}`,
        text: paragraphs.join('\n\n'),
        ...(outlet ? { outlet } : {}),
        ...(published ? { published } : {}),
      }),
    );

  test('origins partition the articles, derivations have no circle, spans lie in the texts, the order changes nothing', () => {
    fc.assert(
      fc.property(story, (rows) => {
        const readings = given(rows);
        const lineage = traceLineage(readings);
        expect(lineage.origins.flatMap(({ articles }) => articles).sort()).toEqual(
          readings.map(({ article }) => article.id).sort(),
        );
        expect(hasCircle(lineage)).toBe(false);
        const lengths = new Map(readings.map(({ article }) => [article.id, article.text.length]));
        for (const { from, to, passages, drift, share } of lineage.derivations) {
          expect(share).toBeLessThanOrEqual(1);
          for (const pair of [...passages, ...drift]) {
            expect(pair.from.end).toBeLessThanOrEqual(lengths.get(from)!);
            expect(pair.to.end).toBeLessThanOrEqual(lengths.get(to)!);
            expect(pair.to.start).toBeLessThan(pair.to.end);
          }
        }
        expect(traceLineage([...given(rows)].reverse())).toEqual(lineage);
      }),
      { numRuns: 60 },
    );
  });

  test('any string terminates without throwing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 4 }), (texts) => {
        traceLineage(texts.map((text, i) => readOne({ id: `a${i}`, text })));
      }),
      { numRuns: 60 },
    );
  });
});

function hasCircle({ derivations }: Lineage): boolean {
  const edges = new Map<string, string[]>();
  for (const { from, to } of derivations) edges.set(from, [...(edges.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const visit = (node: string): boolean => {
    if (state.get(node) === 'open') return true;
    if (state.get(node) === 'done') return false;
    state.set(node, 'open');
    const circle = (edges.get(node) ?? []).some(visit);
    state.set(node, 'done');
    return circle;
  };
  return [...edges.keys()].some(visit);
}

describe('what only looks like one text, one outlet, one source', () => {
  const short = (id: string, text: string, outlet: string, published = '2031-01-05') => ({
    id,
    text,
    outlet,
    published,
  });

  test.each([
    [
      'An Aquila jet overran the runway at Aven on Sunday and stopped 150 metres beyond it. It was doing 280 km/h. It carried 112 passengers and six crew.',
      'An Aquila plane shot off the runway at Aven on Sunday, coming to rest 500 feet beyond it. On board were 112 passengers and six crew members.',
    ],
    [
      'Gunmen abducted 87 pupils from a school in Aven on Tuesday, police said. A guard was killed and two others were wounded.',
      'Thirty of the 87 pupils abducted from a school in Aven on Tuesday have escaped, Governor Ada Bena said. Two guards were killed, he said, rejecting a claim by parents.',
    ],
  ])('two short reports of the same facts are two texts: %s', (a, b) => {
    const lineage = trace(short('a', a, 'one.example'), short('b', b, 'two.example'));
    expect(groups(lineage)).toEqual(['a', 'b']);
    expect(lineage.derivations).toEqual([]);
  });

  test.each([
    [
      'Six people died when the dam broke, the fire service said.',
      'The dam killed six people, according to the fire service.',
    ],
    ['Six people died when the dam broke, police said.', 'The dam killed six people, police officers said.'],
    [
      'Six people died when the dam broke, a police spokeswoman said.',
      'The dam killed six people, according to police.',
    ],
  ])('where both may rest on one described source, nobody can tell: %s', (a, b) => {
    const lineage = trace(
      short('a', `${a}\n\nMayor Ada Renn said the dam was old. Renn said it had leaked.`, 'one.example'),
      short('b', `${b}\n\nGovernor Paul Hask called it a tragedy. Hask said the army would come.`, 'two.example'),
    );
    expect([lineage.texts, lineage.independent]).toEqual([2, null]);
  });

  test('two texts that rest on two named sources are independent', () => {
    const lineage = trace(
      short('a', 'Mayor Ada Renn said that six people had died. Renn said the dam was old.', 'one.example'),
      short('b', 'Governor Paul Hask said that four people had died. Hask said the army would be sent.', 'two.example'),
    );
    expect([lineage.texts, lineage.independent]).toEqual([2, 2]);
  });

  const credited = (outlet: string) =>
    trace(
      short('a', `${PARAGRAPHS.slice(0, 3).join('\n\n')}`, outlet),
      short(
        'b',
        'The ship had been late, the Valley News first reported. Nobody was hurt.',
        'two.example',
        '2031-01-06',
      ),
    );

  test.each(['valleynews.com', 'Valley News', 'www.thevalleynews.co.uk', 'valleynewsonline.com'])(
    'a credit to "The Valley News" is one to the article of %s',
    (outlet) => {
      const { derivations, independent } = credited(outlet);
      expect(derivations.map(({ from, to, kind }) => [from, to, kind])).toEqual([['a', 'b', 'credited']]);
      expect(independent).toBe(1);
    },
  );

  test.each(['postonline.com', 'valley.com', 'harbourvalleynewsletter.com'])('... and none to that of %s', (outlet) => {
    expect(credited(outlet).derivations.map(({ from }) => from)).toEqual(['outside:Valley News']);
  });
});
