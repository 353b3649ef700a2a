import type { Report } from '../../types.js';
import { LABELS } from '../labels.js';
import { eventLine, tollMeasure, tollText } from '../model/counts.js';
import { dateText } from '../model/dates.js';
import { outletText, titleText } from '../model/outlets.js';
import { indexStories, type StoryIndex } from '../model/storyIndex.js';
import { tollStatus } from '../model/told.js';
import { whoTells } from '../model/tollSummary.js';
import { md, mdUrl, table } from './escape.js';
import { figureSection } from './figureSection.js';
import { type Footnotes, makeFootnotes } from './footnotes.js';
import { lineageSection } from './lineageSection.js';
import { oppositionSection } from './oppositionSection.js';
import { quoteSection } from './quoteSection.js';

/** The report as Markdown with tables and footnotes (GitHub flavour), fit for a wiki page; each note is a sentence of an article. */
export function toMarkdown(report: Report): string {
  const notes = makeFootnotes();
  const stories = indexStories(report);
  const head = stories.length === 1 ? [] : [`# ${LABELS.count.stories(stories.length)}`, ''];
  const lines = [
    ...head,
    ...stories.flatMap((index) => storySection(index, stories.length === 1 ? '#' : '##', notes)),
    ...problemSection(report),
    ...notes.lines(),
    '',
    `*${LABELS.product} ${md(report.made.variorum)}. ${LABELS.noVerdict}*`,
  ];
  return `${lines.join('\n')}\n`;
}

function storySection(index: StoryIndex, level: string, notes: Footnotes): string[] {
  const { story } = index;
  const under = `${level}#`;
  return [
    `${level} ${md(story.headline || story.id)}`,
    '',
    `${md(eventLine(index))}.${index.witnesses.length > 1 ? ` ${LABELS.independent(story.lineage.independent)}` : ''}`,
    '',
    ...tollSection(index, notes),
    ...articleSection(index, under),
    ...figureSection(index, under, notes),
    ...quoteSection(index, under, notes),
    ...oppositionSection(index, under, notes),
    ...lineageSection(index, under, notes),
  ];
}

function tollSection(index: StoryIndex, notes: Footnotes): string[] {
  const { toll } = index.story;
  if (toll.length === 0) return [];
  const rows = toll.map((entry) => [
    md(tollMeasure(index, entry)),
    tollText(index, entry),
    md(whoTells(index, entry)),
    LABELS.status[tollStatus(index, entry)],
    entry.evidence.map((place) => notes.call(index, place)).join(''),
  ]);
  const { measure, value, claimant, status, evidence } = LABELS.table;
  return table([measure, value, claimant, status, evidence], rows);
}

function articleSection(index: StoryIndex, level: string): string[] {
  const { table: words, sections, sameText } = LABELS;
  const rows = index.witnesses.map(({ article, siglum }) => {
    const url = mdUrl(article.url);
    const title = md(titleText(article));
    const first = index.byArticle.get(index.originOf.get(article.id)?.articles[0] ?? '');
    const copy = first && first.article.id !== article.id ? sameText(first.siglum) : '';
    return [
      `**${siglum}**`,
      md(outletText(article) ?? LABELS.unnamed),
      md(dateText(article.published)),
      url ? `[${title}](${url})` : title,
      copy,
    ];
  });
  const head = [words.siglum, words.outlet, words.published, words.title, words.text];
  // A column that no article fills is left out.
  const shown = rows.some((row) => row.at(-1) !== '') ? head.length : head.length - 1;
  const cut = (row: string[]) => row.slice(0, shown);
  return [`${level} ${sections.articles}`, '', ...table(cut(head), rows.map(cut))];
}

function problemSection({ problems }: Report): string[] {
  if (problems.length === 0) return [];
  const lines = problems.map(({ page, kind, message }) => `- ${md(page)}: ${LABELS.problem[kind]}: ${md(message)}`);
  return [`## ${LABELS.sections.problems}`, '', ...lines, ''];
}
