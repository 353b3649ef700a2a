import type { Article, Figure, Report } from '../types.js';
import { csvCell } from './csvCell.js';
import { domId } from './html/domIds.js';
import { passageAround } from './model/context.js';
import { pageLink } from './model/pageLink.js';

const COLUMNS = [
  'version',
  'story',
  'article',
  'outlet',
  'published',
  'question',
  'question_text',
  'status',
  'low',
  'high',
  'bound',
  'unit',
  'counted',
  'measure',
  'claimant',
  'as_of',
  'quoted_text',
  'start',
  'end',
  'by_hand',
  'sentence',
  'page',
  'link',
] as const;

/** The figures of a report, one a row, as CSV (RFC 4180) with a head line; cells that a spreadsheet would compute are kept from it. */
export function toCsv(report: Report): string {
  const stories = new Map(report.stories.flatMap((story) => story.articles.map((id) => [id, story] as const)));
  const rows = report.articles.flatMap((article) => {
    const story = stories.get(article.id);
    const questions = new Map(story?.questions.map((question) => [question.id, question]));
    return article.figures.map((figure) => {
      const question = questions.get(figure.question ?? '');
      return [
        report.version,
        story?.id ?? '',
        ...ofArticle(article),
        figure.question ?? '',
        question?.text ?? '',
        question?.status ?? '',
        ...ofFigure(figure, article.text),
        ...ofPlace(figure, article),
      ];
    });
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function ofArticle({ id, outlet, published }: Article): (string | number)[] {
  return [id, outlet ?? '', published ?? ''];
}

// The sentence, where it stands on the outlet's page, and the end of its address in the HTML report.
function ofPlace(figure: Figure, article: Article): string[] {
  const { start, end } = passageAround(article, figure);
  return [article.text.slice(start, end), pageLink(article, figure) ?? '', `#${domId(figure.id)}`];
}

function ofFigure(figure: Figure, text: string): (string | number)[] {
  const { low, high, bound, unit, counted, measure, source, asOf, start, end } = figure;
  const quoted = text.slice(start, end);
  const value = [low ?? '', high ?? '', bound, unit, counted, measure];
  return [...value, source?.name ?? '', asOf ?? '', quoted, start, end, figure.byHand ? 'true' : ''];
}
