import type { Article, Bound, Evidence, Figure, Question, Quote, Report, Span, Story } from '../../src/types.js';

/** Where words stand in a text; throws where they do not, so that a fixture cannot go wrong unseen. */
function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

interface Told {
  words: string;
  low: number | null;
  high: number | null;
  bound: Bound;
  by?: string;
  question: string;
}

interface Draft {
  id: string;
  outlet: string | null;
  published: string | null;
  title: string | null;
  text: string;
  url?: string;
  figures?: Told[];
  quotes?: { words: string; speaker: string; utterance: string }[];
}

/** An article with figures and quotes at the places where their words stand. */
export function articleOf({ id, outlet, published, title, text, url, figures = [], quotes = [] }: Draft): Article {
  const furniture = text.lastIndexOf('\nShare this');
  const cut = furniture < 0 ? text.length : furniture + 1;
  return {
    version: 1,
    id,
    url: url ?? null,
    path: `coverage/${id}.txt`,
    outlet,
    title,
    byline: null,
    published,
    modified: null,
    language: 'en',
    source: { sha256: '0'.repeat(64) },
    versionOf: null,
    corrections: [],
    text,
    textVersion: 0,
    blocks: [
      { start: 0, end: cut, kind: 'body' as const, rule: 'rest' },
      { start: cut, end: text.length, kind: 'furniture' as const, rule: 'share-line' },
    ].filter(({ start, end }) => end > start),
    credits: [],
    quotes: quotes.map(({ words, speaker, utterance }): Quote => {
      const span = spanOf(text, words);
      const actor = { name: speaker, how: 'named' as const };
      return {
        id: `${id}#q${span.start}`,
        ...span,
        speaker: actor,
        cue: null,
        kind: 'direct',
        utterance,
        rule: 'marks',
      };
    }),
    attributions: [],
    figures: figures.map((told) => figureOf(id, text, told)),
    skipped: [...text.matchAll(/\b20\d\d\b/gu)].map(({ index }) => ({
      start: index,
      end: index + 4,
      reason: 'date',
      rule: 'year',
    })),
  };
}

function figureOf(id: string, text: string, { words, low, high, bound, by, question }: Told): Figure {
  const span = spanOf(text, words);
  return {
    id: `${id}#f${span.start}`,
    ...span,
    low,
    high,
    bound,
    unit: 'person',
    counted: 'passengers',
    countedAt: null,
    measure: 'killed',
    measureAt: null,
    source: by ? { name: by, how: 'named' } : null,
    attribution: null,
    asOf: null,
    question,
    rule: 'digits',
  };
}

/** The question that figures of articles answer, an answer for each value and claimant. */
export function questionOf(id: string, text: string, status: Question['status'], articles: Article[]): Question {
  const told = articles.flatMap((article) =>
    article.figures.filter(({ question }) => question === id).map((figure) => ({ article: article.id, figure })),
  );
  const groups = new Map<string, typeof told>();
  for (const entry of told) {
    const { low, high, bound, source } = entry.figure;
    const key = JSON.stringify([low, high, bound, source?.name]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const answers = [...groups.values()].map((entries) => {
    const { low, high, bound } = entries[0]!.figure;
    const claimants = entries.map(({ article, figure }) =>
      figure.source ? `actor:${figure.source.name}` : `article:${article}`,
    );
    return {
      low,
      high,
      bound,
      claimants: [...new Set(claimants)],
      asOf: null,
      figures: entries.map(({ figure }) => figure.id),
      articles: entries.map(({ article }) => article),
      texts: entries.length,
      sources: 1,
    };
  });
  return {
    id,
    text,
    unit: 'person',
    measure: 'killed',
    counted: 'passengers',
    scope: null,
    status,
    why: 'the harbour office 12, the union 31',
    rule: 'two-sides',
    answers,
  };
}

const HERALD = articleOf({
  id: 'herald',
  outlet: 'The Quay Herald',
  published: '2031-05-04',
  title: 'Twelve dead as the Marigold sinks',
  url: 'https://herald.example/marigold',
  text: [
    'Twelve dead as the Marigold sinks',
    'The harbour office said 12 passengers were killed on Sunday. At least 1,500 people watched from the quay.',
    '“We heard a bang and then the whole deck was under water,” said Ada Pell.',
    'The ferry was built in 2004.',
    'Share this article',
  ].join('\n'),
  figures: [
    { words: '12', low: 12, high: 12, bound: 'exact', by: 'the harbour office', question: 'question:killed' },
    { words: 'At least 1,500', low: 1500, high: null, bound: 'at_least', question: 'question:watched' },
  ],
  quotes: [
    {
      words: 'We heard a bang and then the whole deck was under water,',
      speaker: 'Ada Pell',
      utterance: 'utterance:bang',
    },
  ],
});

const MIRROR = articleOf({
  id: 'mirror',
  outlet: 'Coast Mirror',
  published: '2031-05-05',
  title: 'Ferry: 12 dead',
  text: [
    'Ferry: 12 dead',
    'The harbour office said 12 passengers were killed. More than 1 500 people watched from the quay.',
    '“We heard a bang, and the deck was under water,” said Ada Pell.',
  ].join('\n'),
  figures: [
    {
      words: '12 passengers',
      low: 12,
      high: 12,
      bound: 'exact',
      by: 'the harbour office',
      question: 'question:killed',
    },
    { words: 'More than 1 500', low: 1500, high: null, bound: 'more_than', question: 'question:watched' },
  ],
  quotes: [
    { words: 'We heard a bang, and the deck was under water,', speaker: 'Ada Pell', utterance: 'utterance:bang' },
  ],
});

const UNION = articleOf({
  id: 'union news',
  outlet: null,
  published: null,
  title: null,
  text: 'The seamen’s union put the dead at between 30 and 33.\nNobody asked the crew.',
  figures: [
    {
      words: 'between 30 and 33',
      low: 30,
      high: 33,
      bound: 'range',
      by: 'seamen’s union',
      question: 'question:killed',
    },
  ],
});

const ARTICLES = [HERALD, MIRROR, UNION];

const at = ({ id, text }: Article, words: string): Evidence => ({ article: id, ...spanOf(text, words) });

const STORY: Story = {
  version: 1,
  id: 'story:herald',
  headline: 'Twelve dead as the Marigold sinks',
  articles: ARTICLES.map(({ id }) => id),
  first: '2031-05-04',
  last: '2031-05-05',
  actors: ['the harbour office', 'seamen’s union'].map((name) => ({
    id: `actor:${name}`,
    name,
    aliases: [],
    kind: 'organisation',
  })),
  questions: [
    questionOf('question:killed', 'passengers killed', 'disputed', ARTICLES),
    questionOf('question:watched', 'people watched from the quay', 'compatible', ARTICLES),
  ],
  utterances: [
    {
      id: 'utterance:bang',
      speaker: 'Ada Pell',
      readings: [HERALD, MIRROR].map(({ id, text, quotes }) => ({
        text: text.slice(quotes[0]!.start, quotes[0]!.end),
        quotes: [quotes[0]!.id],
        articles: [id],
      })),
    },
  ],
  claims: [],
  lineage: {
    origins: [
      { id: 'origin:herald', name: 'The Quay Herald', articles: ['herald', 'mirror'] },
      { id: 'origin:union', name: null, articles: ['union news'] },
    ],
    sources: [
      {
        name: 'the harbour office',
        kind: 'claimant',
        origins: ['origin:herald'],
        evidence: [at(HERALD, 'The harbour office'), at(MIRROR, 'The harbour office')],
      },
    ],
    derivations: [
      {
        from: 'herald',
        to: 'mirror',
        kind: 'edited',
        direction: 'known',
        share: 0.62,
        passages: [
          {
            from: spanOf(HERALD.text, 'The harbour office said 12 passengers were killed'),
            to: spanOf(MIRROR.text, 'The harbour office said 12 passengers were killed'),
          },
        ],
        drift: [
          { from: spanOf(HERALD.text, 'At least 1,500'), to: spanOf(MIRROR.text, 'More than 1 500'), what: 'bound' },
        ],
      },
      {
        from: 'outside:Coastal Wire',
        to: 'union news',
        kind: 'credited',
        direction: 'known',
        share: 0,
        passages: [],
        drift: [],
      },
    ],
    texts: 2,
    independent: null,
  },
  toll: [
    {
      measure: 'killed',
      low: 12,
      high: 33,
      status: 'disputed',
      question: 'question:killed',
      evidence: [at(HERALD, '12'), at(UNION, 'between 30 and 33')],
    },
  ],
  coverage: ARTICLES.map(({ id, figures, quotes }) => ({
    article: id,
    questions: figures.flatMap(({ question }) => question ?? []),
    utterances: quotes.flatMap(({ utterance }) => utterance ?? []),
  })),
  timeline: [
    { date: '2031-05-04', what: 'event', evidence: at(HERALD, 'on Sunday') },
    { date: '2031-05-04', what: 'published', evidence: { article: 'herald', start: 0, end: 0 }, ref: 'herald' },
    { date: '2031-05-05', what: 'figure', evidence: at(MIRROR, '12 passengers'), ref: MIRROR.figures[0]!.id },
  ],
};

/** A report of an invented ferry accident: a copy that drifts, two sides that contradict, one quote in two readings. */
export function inventedReport(): Report {
  return structuredClone({
    version: 1,
    made: { variorum: '0.0.0', languages: ['en'], options: {} },
    articles: ARTICLES,
    stories: [STORY],
    problems: [{ page: 'coverage/notes.bin', kind: 'unreadable', message: 'is not text' }],
  });
}

/** The report with two stories more, one article each. */
export function threeStories(): Report {
  const report = inventedReport();
  for (const name of ['lighthouse', 'harvest']) {
    report.articles.push(
      articleOf({ id: name, outlet: null, published: null, title: name, text: `${name}\nNo news.` }),
    );
    const lineage = {
      origins: [{ id: `origin:${name}`, name: null, articles: [name] }],
      sources: [],
      derivations: [],
      texts: 1,
      independent: 1,
    };
    report.stories.push({
      version: 1,
      id: `story:${name}`,
      headline: name,
      articles: [name],
      first: null,
      last: null,
      actors: [],
      questions: [],
      utterances: [],
      claims: [],
      lineage,
      toll: [],
      coverage: [],
      timeline: [],
    });
  }
  return report;
}
