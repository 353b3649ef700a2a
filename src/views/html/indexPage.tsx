import type { Report } from '../../types.js';
import { LABELS } from '../labels.js';
import { periodText } from '../model/dates.js';
import { largestFirst, type StorySummary } from '../model/storySummary.js';
import { Colophon, Masthead, Problems, ProblemsNotice, Shell } from './page.js';
import { Words } from './parts.js';
import { TollList } from './tollList.js';

/** The list of the stories of a folder: a table that the script sorts, searches and filters. */
export function IndexPage(props: { report: Report; title: string; summaries: readonly StorySummary[] }) {
  const { report, title, summaries } = props;
  return (
    <Shell>
      <Masthead />
      <main id="main">
        <ProblemsNotice report={report} />
        <header class="story-list">
          <h1>{title}</h1>
        </header>
        <StoryFilter count={summaries.length} />
        <StoryTable summaries={largestFirst(summaries, ({ articles }) => articles)} />
        <Problems report={report} />
      </main>
      <Colophon report={report} />
    </Shell>
  );
}

// Works with the script only, so the script shows it.
function StoryFilter({ count }: { count: number }) {
  return (
    <search class="story-filter" hidden>
      <label>
        {LABELS.index.search} <input type="search" id="search" autocomplete="off" />
      </label>
      <label>
        <input type="checkbox" id="only-shared" /> {LABELS.index.onlyShared}
      </label>
      <label>
        <input type="checkbox" id="only-disputed" /> {LABELS.index.onlyDisputed}
      </label>
      <output
        for="search only-shared only-disputed"
        data-one={LABELS.count.stories(1)}
        data-many={LABELS.index.stories}
      >
        {LABELS.count.stories(count)}
      </output>
    </search>
  );
}

function StoryTable({ summaries }: { summaries: readonly StorySummary[] }) {
  const { table } = LABELS;
  return (
    <table class="stories sortable">
      <thead>
        <tr>
          <th scope="col">{table.story}</th>
          <th scope="col">{table.date}</th>
          <th scope="col" class="n">
            {table.articles}
          </th>
          <th scope="col" class="n">
            {table.texts}
          </th>
          <th scope="col" class="n">
            {table.disputed}
          </th>
        </tr>
      </thead>
      <tbody>
        {summaries.map((summary) => (
          <StoryRow summary={summary} key={summary.id} />
        ))}
      </tbody>
    </table>
  );
}

function StoryRow({ summary }: { summary: StorySummary }) {
  const { table } = LABELS;
  const { path, headline, first, last, articles, texts, disputed, toll, words } = summary;
  return (
    <tr data-words={words}>
      <th scope="row">
        <a href={path} dir="auto">
          <Words text={headline} />
        </a>
        <TollList tolls={toll} />
      </th>
      <td data-value={first ?? ''}>{first || last ? periodText(first, last) : ''}</td>
      <td class="n" data-of={table.articles.toLowerCase()}>
        {articles}
      </td>
      <td class="n" data-of={table.texts.toLowerCase()}>
        {texts}
      </td>
      <td class={disputed > 0 ? 'n s-disputed' : 'n'} data-of={table.disputed.toLowerCase()}>
        {disputed > 0 ? disputed : ''}
      </td>
    </tr>
  );
}
