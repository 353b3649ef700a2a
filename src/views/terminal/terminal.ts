import type { Report, Story } from '../../types.js';
import { LABELS } from '../labels.js';
import { clean } from '../model/plainText.js';
import { asksForOneGroup } from '../model/several.js';
import { indexStories, type StoryIndex } from '../model/storyIndex.js';
import { largestFirst } from '../model/storySummary.js';
import { figureLines } from './figureLines.js';
import { lineageLines } from './lineageLines.js';
import { oppositionLines } from './oppositionLines.js';
import { overviewLines } from './overviewLines.js';
import { quoteLines } from './quoteLines.js';
import { clip, makeScreen, oneLine, type Screen, wrap } from './screen.js';

/** More stories than this are listed and not told one by one. */
const TOLD = 3;

/** The longest list of stories, so that it stands on a screen with the problems under it. */
const LISTED = 30;

/** The summary of a report that fits a screen: about 40 lines at 100 columns for one event. */
export function toTerminal(report: Report, options: { width: number; colour: boolean }): string {
  const screen = makeScreen(options.width, options.colour);
  const told = report.stories.length <= TOLD ? indexStories(report) : [];
  const lines = [
    ...severalLines(report, screen),
    ...told.flatMap((index) => [...storyLines(index, screen, told.length), '']),
    ...problemLines(report, screen),
  ];
  while (lines.at(-1) === '') lines.pop();
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Lines of one story, so that it stands on a screen with the prompt under it. */
const SCREEN = 44;

// The figures take what the other parts leave.
function storyLines(index: StoryIndex, screen: Screen, stories: number): string[] {
  const overview = overviewLines(index, screen);
  const quotes = quoteLines(index, screen, stories > 1 ? 2 : 3);
  const claims = oppositionLines(index, screen, stories > 1 ? 1 : 2);
  const lineage = lineageLines(index, screen, 4);
  const left = SCREEN - overview.length - quotes.length - claims.length - lineage.length - 5;
  const figures = figureLines(index, screen, stories > 1 ? 8 : Math.max(12, Math.min(17, left)));
  const parts = [overview, figures, quotes, claims, lineage].filter((part) => part.length > 0);
  return parts.flatMap((part, at) => (at === 0 ? part : ['', ...part]));
}

function severalLines(report: Report, screen: Screen): string[] {
  const { stories } = report;
  if (stories.length === 0) return [LABELS.nothing.stories];
  if (stories.length === 1) return [];
  const { articles, stories: storyCount } = LABELS.count;
  const said = LABELS.severalStories(articles(report.articles.length), storyCount(stories.length));
  const hint = asksForOneGroup(report) ? ` ${LABELS.groupByAll}` : '';
  const head = wrap(`${said}${hint}`, screen.width, 3).map((line) => screen.colours.bold(screen.colours.yellow(line)));
  const largest = largestFirst(stories, (story) => story.articles.length).slice(0, LISTED);
  const left = stories.length - largest.length;
  const rest = left > 0 ? [`     ${LABELS.more(left)}`] : [];
  return [...head, '', ...largest.map((story) => storyLine(story, screen)), ...rest, ''];
}

/** How many articles tell a story, whether they disagree, and its headline. */
function storyLine({ id, articles, questions, headline }: Story, { width, colours }: Screen): string {
  const disputed = questions.some(({ status }) => status === 'disputed');
  const mark = disputed ? colours.red(LABELS.symbol.disputed) : ' ';
  return `${`${articles.length}`.padStart(4)} ${mark} ${oneLine(headline || id, width - 7)}`;
}

function problemLines({ problems }: Report, { width, colours }: Screen): string[] {
  if (problems.length === 0) return [];
  const shown = problems.slice(0, 4);
  const rest = problems.length > shown.length ? [`  ${LABELS.more(problems.length - shown.length)}`] : [];
  return [
    colours.bold(LABELS.sections.problems.toUpperCase()),
    ...shown.map(({ page, kind, message }) =>
      clip(`  ! ${clean(page)}: ${LABELS.problem[kind]}: ${clean(message)}`, width),
    ),
    ...rest,
  ];
}
