import { csvCell } from '../../csvCell.js';
import { domId } from '../domIds.js';
import { download, makeButton, textOf } from './elements.js';
import { DATA, markId, storyAround } from './pageData.js';
import { pageOf, permalink, sentenceAt } from './sentence.js';

type Row = (string | number | null)[];

/** What each section of a story is as a table. */
const TABLES: Record<string, (section: Element) => Row[]> = {
  figures: figureRows,
  quotes: quoteRows,
  claims: claimRows,
  lineage: lineageRows,
  coverage: tableRows,
  timeline: timelineRows,
};

/** Puts a button beside the heading of each section, and above a list of stories, that hands it out as CSV. */
export function setUpCsv(): void {
  for (const section of document.querySelectorAll<HTMLElement>('.story > .section')) {
    const name = section.id.split('..')[0]!;
    const rows = TABLES[name];
    const title = section.querySelector('h2')?.textContent ?? name;
    if (rows) section.querySelector('.section-head')?.append(csvButton(name, title, () => rows(section)));
  }
  const list = document.querySelector('.stories');
  const title = list?.querySelector('th')?.textContent ?? '';
  if (list) document.querySelector('.story-filter')?.append(csvButton('stories', title, () => storyRows(list)));
}

function csvButton(name: string, title: string, rows: () => Row[]): HTMLButtonElement {
  const label = DATA?.labels.csv ?? '';
  const lineOf = (row: Row) => `${row.map((value) => csvCell(value ?? '')).join(',')}\r\n`;
  const button = makeButton(label, () => download(`${name}.csv`, 'text/csv', rows().map(lineOf).join('')), 'take');
  button.setAttribute('aria-label', `${label}: ${title}`);
  return button;
}

const OF_ARTICLE = ['article', 'outlet', 'published', 'start', 'end'];

const OF_PLACE = ['sentence', 'page', 'link'];

// The sentence of a figure or quote, where it stands on the outlet's page, and in this report.
function placeOf(article: string, what: 'figure' | 'quote', start: number, text: string): string[] {
  const id = markId(article, what, start);
  const mark = document.getElementById(id);
  const sentence = sentenceAt(mark, text.length);
  return [sentence, pageOf(mark, sentence), permalink(id)];
}

function figureRows(section: Element): Row[] {
  const story = storyAround(section);
  const head = 'question status low high bound unit counted measure as_of claimant quoted_text'.split(' ');
  const rows = story?.articles.flatMap(({ id, outlet, published, figures }) =>
    figures.map(([start, end, text, low, high, bound, unit, counted, measure, asOf, source, at]): Row => {
      const asked = document.getElementById(story.questions[at] ?? '');
      const question = asked?.querySelector('h3 bdi')?.textContent ?? '';
      const said = [low, high, bound, unit, counted, measure, asOf, source, text];
      const place = placeOf(id, 'figure', start, text);
      return [question, asked?.dataset['status'] ?? '', ...said, id, outlet, published, start, end, ...place];
    }),
  );
  return [[...head, ...OF_ARTICLE, ...OF_PLACE], ...(rows ?? [])];
}

function quoteRows(section: Element): Row[] {
  const rows = storyAround(section)?.articles.flatMap(({ id, outlet, published, quotes }) =>
    quotes.map(
      ([start, end, text, speaker, kind, at]): Row => [
        ...[at, speaker, kind, text, id, outlet, published, start, end],
        ...placeOf(id, 'quote', start, text),
      ],
    ),
  );
  return [['utterance', 'speaker', 'kind', 'text', ...OF_ARTICLE, ...OF_PLACE], ...(rows ?? [])];
}

/** A row a sentence in which somebody takes a stance. */
function claimRows(section: Element): Row[] {
  const articles = new Map(storyAround(section)?.articles.map((article) => [domId(article.id), article]));
  const rows = [...section.querySelectorAll('.side .passage')].map((passage): Row => {
    const text = (selector: string, within: Element | null = passage) =>
      within?.querySelector(selector)?.textContent?.trim() ?? '';
    const side = passage.closest('.side');
    const [article = '', start] = (passage.querySelector('a')?.hash.slice(1) ?? '').split(':at');
    const { id, outlet, published } = articles.get(article) ?? {};
    const said = [text('.matter', passage.closest('.opposition')), text('.stance', side), text('.claimants', side)];
    return [...said, text('blockquote'), id ?? '', outlet ?? '', published ?? '', Number(start), ...linksOf(passage)];
  });
  return [['matter', 'stance', 'claimants', 'text', ...OF_ARTICLE.slice(0, -1), ...OF_PLACE.slice(1)], ...rows];
}

// Where a passage stands on the outlet's page, and in this report.
function linksOf(passage: Element): string[] {
  const page = passage.querySelector<HTMLAnchorElement>('.page-link')?.href ?? '';
  return [page, permalink(passage.querySelector('a')?.hash.slice(1) ?? '')];
}

function lineageRows(section: Element): Row[] {
  return [['from', 'to', 'kind', 'direction', 'share'], ...(storyAround(section)?.derivations ?? [])];
}

/** A table as it stands, without rows that only head others. */
function tableRows(section: Element): Row[] {
  const rows = [...section.querySelectorAll('tr:not(.matrix-group)')];
  return rows.map((row) => [...row.children].map((cell) => cell.textContent?.replace(/\s+/gu, ' ').trim() ?? ''));
}

/** The stories that the search and the filters leave. */
function storyRows(list: Element): Row[] {
  const rows = [...list.querySelectorAll<HTMLTableRowElement>('tbody tr:not([hidden])')].map((row): Row => {
    const [story, date, articles, texts, disputed] = [...row.cells];
    const link = story?.querySelector('a');
    const numbers = [articles, texts, disputed].map((cell) => Number(cell?.textContent));
    return [
      link?.textContent ?? '',
      [...(story?.querySelectorAll('.toll-list > span') ?? [])].map(textOf).join('; '),
      date?.textContent ?? '',
      ...numbers,
      link?.getAttribute('href') ?? '',
    ];
  });
  return [['story', 'toll', 'date', 'articles', 'texts', 'disputed', 'file'], ...rows];
}

function timelineRows(section: Element): Row[] {
  const rows = [...section.querySelectorAll<HTMLAnchorElement>('.entry-said a')].map((link): Row => {
    const part = (name: string) => textOf(link.closest('.entry')?.querySelector(name) ?? null);
    const day = textOf(link.closest('.timeline > li')?.querySelector('.day') ?? null);
    const letters = [...(link.parentElement?.querySelectorAll('.siglum') ?? [])].map(({ textContent }) => textContent);
    const words = `${textOf(link)} ${part('.entry-about')}`.trim();
    return [day, part('.entry-what'), words, letters.join(' '), permalink(link.hash.slice(1))];
  });
  return [['date', 'what', 'text', 'articles', 'link'], ...rows];
}
