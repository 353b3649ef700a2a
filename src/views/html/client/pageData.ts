import { spanId } from '../../../text/ids.js';
import { domId } from '../domIds.js';
import type { ArticleData, FigureData, PageData, QuoteData, StoryData } from '../pageData.js';

/** A figure or quote with where it belongs. */
export type Item = { story: StoryData; article: ArticleData } & (
  | { what: 'figure'; data: FigureData }
  | { what: 'quote'; data: QuoteData }
);

/** The block of data that the page carries; null where it has none. */
export const DATA: PageData | null = JSON.parse(
  document.querySelector('script[type="application/json"]')?.textContent ?? 'null',
);

/** Figures and quotes by their ids in the page. */
export const ITEMS: ReadonlyMap<string, Item> = new Map(
  DATA?.stories.flatMap((story) =>
    story.articles.flatMap((article) => [
      ...article.figures.map((data) => entry({ story, article, what: 'figure', data })),
      ...article.quotes.map((data) => entry({ story, article, what: 'quote', data })),
    ]),
  ),
);

function entry(item: Item): [string, Item] {
  return [markId(item.article.id, item.what, item.data[0]), item];
}

/** The id in the page of the mark that a figure or quote has in its article. */
export function markId(article: string, what: Item['what'], start: number): string {
  return domId(spanId(article, what, start));
}

/** The mark of an item in its article. */
export function markOf({ article, what, data: [start] }: Item): HTMLElement | null {
  return document.getElementById(markId(article.id, what, start));
}

/** The story that an element of the page stands in. */
export function storyAround(element: Element): StoryData | undefined {
  const around = element.closest('.story');
  return DATA?.stories[[...document.querySelectorAll('.story')].indexOf(around!)];
}

/** The figures of a question, or the quotes of an utterance, by its id in the page. */
export function membersOf(dom: string): Item[] {
  return [...ITEMS.values()].filter((item) => groupOf(item) === dom);
}

/** The id in the page of the question or utterance that holds an item. */
function groupOf({ story, what, data }: Item): string | undefined {
  return what === 'figure' ? story.questions[data[11]] : story.utterances[data[5]];
}
