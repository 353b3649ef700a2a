import type { ComponentChildren } from 'preact';
import type { Report } from '../../types.js';
import { LABELS } from '../labels.js';
import { outletText } from '../model/outlets.js';
import { clean, shortened } from '../model/plainText.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { Articles } from './article.js';
import { Coverage } from './coverage.js';
import { articleId, sectionId } from './domIds.js';
import { Figures } from './figures.js';
import { Lineage } from './lineage.js';
import { Oppositions } from './oppositions.js';
import { Overview } from './overview.js';
import { ofStory, Words } from './parts.js';
import { Quotes } from './quotes.js';
import { StoryList } from './storyList.js';
import { Timeline } from './timeline.js';

const SECTIONS = ['figures', 'quotes', 'claims', 'lineage', 'coverage', 'timeline', 'articles'] as const;

/** The body of a report: masthead, stories, problems, colophon. `home` leads back to the list of all stories. */
export function Page(props: { report: Report; stories: readonly StoryIndex[]; home?: string | undefined }) {
  const { report, stories, home } = props;
  const several = stories.length > 1;
  return (
    <Shell>
      <Masthead home={home} />
      <main id="main">
        <ProblemsNotice report={report} />
        {stories.length === 0 ? <h1>{LABELS.nothing.stories}</h1> : null}
        {several ? <StoryList report={report} stories={stories} /> : null}
        {stories.map((index) => (
          <Story index={index} level={several ? 2 : 1} key={index.story.id} />
        ))}
        <Problems report={report} shown={new Set(stories.flatMap(({ story }) => story.articles))} />
      </main>
      <Colophon report={report} />
    </Shell>
  );
}

/** The body with the words that the script shows. */
export function Shell({ children }: { children: ComponentChildren }) {
  return (
    <body
      data-goto={LABELS.goTo}
      data-copy={LABELS.copy}
      data-copied={LABELS.copied}
      data-close={LABELS.close}
      data-outside={LABELS.outside}
    >
      <a class="skip" href="#main">
        {LABELS.skipLink}
      </a>
      {children}
    </body>
  );
}

/** The name of the program, and the way back to all stories where there is one. */
export function Masthead({ home }: { home?: string | undefined }) {
  return (
    <header class="masthead">
      <p>
        <b>{LABELS.product}</b> <span>{LABELS.tagline}</span>
        {home ? (
          <a class="home" href={home}>
            {LABELS.index.home}
          </a>
        ) : null}
        {/* The script's buttons. */}
        <span class="tools" />
      </p>
    </header>
  );
}

/** What the report is and is not. */
export function Colophon({ report }: { report: Report }) {
  return (
    <footer class="colophon">
      <p>
        {LABELS.product} {report.made.variorum}. {LABELS.noVerdict}
      </p>
    </footer>
  );
}

// A column of letters is as wide as the story needs it.
function lettersRoom(articles: number): string {
  return articles <= 4 ? 'few' : articles <= 7 ? 'some' : 'many';
}

function Story({ index, level }: { index: StoryIndex; level: 1 | 2 }) {
  const { story } = index;
  const has = {
    figures: true,
    quotes: true,
    claims: story.claims.length > 0,
    lineage: true,
    coverage: story.questions.length + story.utterances.length > 0,
    timeline: story.timeline.length > 0,
    articles: true,
  };
  return (
    <div class={`story ${lettersRoom(index.witnesses.length)}`}>
      <Overview index={index} level={level} />
      <nav class="contents" aria-label={ofStory(story, LABELS.sections.contents)}>
        <ul>
          {SECTIONS.filter((section) => has[section]).map((section) => (
            <li key={section}>
              <a href={`#${sectionId(story.id, section)}`}>{LABELS.sections[section]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Figures index={index} />
      <Quotes index={index} />
      <Oppositions index={index} />
      <Lineage index={index} />
      <Coverage index={index} />
      <Timeline index={index} />
      <Articles index={index} />
    </div>
  );
}

/** A line above all else that leads to the problems, where there are any. */
export function ProblemsNotice({ report }: { report: Report }) {
  const { length } = report.problems;
  if (length === 0) return null;
  return (
    <p class="notice">
      <a href="#problems">{LABELS.problemsNote(LABELS.count.problems(length))}</a>
    </p>
  );
}

/** What could not be read or done as asked; `shown`: the articles that stand on the page. */
export function Problems({ report, shown = new Set() }: { report: Report; shown?: ReadonlySet<string> }) {
  if (report.problems.length === 0) return null;
  return (
    <section class="section problems" id="problems" aria-labelledby="problems..h">
      <header class="section-head">
        <h2 id="problems..h">{LABELS.sections.problems}</h2>
      </header>
      <ul>
        {report.problems.map(({ page, kind, message }) => (
          <li key={`${page} ${kind} ${message}`}>
            <ProblemPage report={report} page={page} shown={shown} /> <span class="muted">{LABELS.problem[kind]}</span>{' '}
            <Words text={message} />
          </li>
        ))}
      </ul>
    </section>
  );
}

// "2fc45aa35a85b92ff0a2" tells nobody which article it is.
function ProblemPage({ report, page, shown }: { report: Report; page: string; shown: ReadonlySet<string> }) {
  const article = report.articles.find(({ id, path, url }) => [id, path, url].includes(page));
  const named = article && [outletText(article), article.title].filter((part) => part !== null).join(': ');
  const words = (
    <b>
      <Words text={named ? shortened(clean(named), MOST_NAMED) : page} />
    </b>
  );
  return article && shown.has(article.id) ? <a href={`#${articleId(article.id)}`}>{words}</a> : words;
}

const MOST_NAMED = 110;
