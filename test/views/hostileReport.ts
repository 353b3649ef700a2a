import type { Report } from '../../src/types.js';
import { articleOf, questionOf } from './inventedArticle.js';
import { inventedReport } from './inventedReport.js';

/** What an article might hold to break out of a page, a sheet, a wiki or a terminal. */
const ATTACKS = [
  '<script>document.title="broken"</script>',
  '</title></style></script><script>document.title="broken"</script>',
  '<img src=x onerror="document.title=\'broken\'">',
  '"><svg onload=document.title="broken">',
  "' onmouseover='document.title=1' x='",
  '<a href="javascript:document.title=1">click</a> [click](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '<iframe srcdoc="<script>parent.document.title=1</script>"></iframe><base href="https://evil.example/">',
  '--><!--<![CDATA[ ]]> &lt;script&gt; &#60;',
  '\u202eright to left override\u202c \u2067isolate\u2069 \u0007bell \u001b[31mred\u001b[0m \u001b]0;title\u0007',
  '=HYPERLINK("https://evil.example","x"),"quoted"',
  '| a | b |\n| --- | --- |\n# heading\n[^1]: note `code` **bold** ~~gone~~',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would run must stay text
  'constructor __proto__ ${process.exit()} `${1}`',
];

/** A report in which every string that an article can give is an attack. */
export function hostileReport(): Report {
  const all = ATTACKS.join(' ');
  const articles = ATTACKS.map((attack, at) => {
    const text = `${attack}\nThe office said 12 dead. “${all}” said ${attack}.\n${all}`;
    const article = articleOf({
      id: `${attack}#${at}`,
      outlet: attack,
      published: at % 2 ? attack : '2031-05-04',
      title: attack,
      url: [
        'javascript:document.title=1',
        'data:text/html,<script>document.title=1</script>',
        'https://ok.example/"><script>',
      ][at % 3]!,
      text,
      figures: [{ words: '12 dead', low: 12, high: 12, bound: 'vague', by: attack, question: all }],
      quotes: [{ words: all, speaker: attack, utterance: attack }],
    });
    article.byline = attack;
    article.language = attack;
    article.credits = [{ start: 0, end: attack.length, name: attack, kind: 'agency', rule: attack }];
    article.skipped = [{ start: 0, end: 3, reason: attack, rule: attack }];
    article.blocks = [{ start: 0, end: text.length, kind: 'body', rule: attack }];
    return article;
  });
  const report = inventedReport();
  const story = report.stories[0]!;
  const [first] = articles;
  const evidence = { article: first!.id, start: 0, end: 5 };
  return {
    ...report,
    articles,
    stories: [
      {
        ...story,
        id: all,
        headline: all,
        articles: articles.map(({ id }) => id),
        actors: ATTACKS.map((attack) => ({ id: `actor:${attack}`, name: attack, aliases: [], kind: 'person' })),
        questions: [{ ...questionOf(all, all, 'disputed', articles), scope: all, why: all, unit: all }],
        utterances: [{ id: ATTACKS[0]!, speaker: all, readings: [{ text: all, quotes: [], articles: [first!.id] }] }],
        lineage: {
          origins: [{ id: all, name: all, articles: articles.map(({ id }) => id) }],
          sources: [{ name: all, kind: 'agency', origins: [all], evidence: [evidence] }],
          derivations: [
            {
              from: `outside:${all}`,
              to: first!.id,
              kind: 'credited',
              direction: 'unknown',
              share: 0.5,
              passages: [],
              drift: [],
            },
          ],
          texts: 1,
          independent: null,
        },
        toll: [{ measure: 'killed', low: 12, high: null, status: 'single', question: all, evidence: [evidence] }],
        timeline: [{ date: all, what: 'event', evidence }],
      },
    ],
    problems: [{ page: all, kind: 'unreadable', message: all }],
  };
}
