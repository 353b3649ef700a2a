import type { Article, Evidence, Report, Story } from '../../src/types.js';
import { articleOf, questionOf, spanOf } from './inventedArticle.js';

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

HERALD.attributions = [
  {
    id: 'herald#a0',
    source: [{ ...spanOf(HERALD.text, 'The harbour office'), name: 'the harbour office', how: 'named' }],
    cue: [spanOf(HERALD.text, 'said')],
    content: [spanOf(HERALD.text, '12 passengers were killed')],
    hedges: [],
    stance: 'says',
    rule: 'verb-after',
  },
];
UNION.attributions = [
  {
    id: 'union news#a0',
    source: [{ ...spanOf(UNION.text, 'The seamen’s union'), name: 'seamen’s union', how: 'named' }],
    cue: [spanOf(UNION.text, 'put')],
    content: [spanOf(UNION.text, 'the dead at between 30 and 33')],
    hedges: [],
    stance: 'denies',
    rule: 'verb-after',
  },
];

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
  claims: [
    {
      id: 'claim:herald',
      matter: '12 passengers were killed',
      matterAt: at(HERALD, '12 passengers were killed'),
      sides: [
        {
          stance: 'says',
          claimants: ['the harbour office'],
          attributions: ['herald#a0'],
          articles: ['herald'],
        },
        {
          stance: 'denies',
          claimants: ['seamen’s union'],
          attributions: ['union news#a0'],
          articles: ['union news'],
        },
      ],
      rule: 'same-words',
    },
  ],
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
