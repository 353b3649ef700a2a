/** An id of the data contract as an HTML id that also stands in a link's fragment: "a b#f12" -> "a~20b:f12". Two ids never meet. */
export function domId(id: string): string {
  let safe = '';
  for (const char of id) {
    if (/[A-Za-z0-9_.-]/u.test(char)) safe += char;
    else if (char === '#') safe += ':';
    else safe += `~${char.codePointAt(0)!.toString(16)}~`;
  }
  return safe;
}

/** What the id of an article's element begins with. */
export const ARTICLE = 'article..';

/** Where an article stands in the report. */
export function articleId(id: string): string {
  return `${ARTICLE}${domId(id)}`;
}

/** Where a stretch without an id of its own stands: a credit, one side of a drift. */
export function placeId(article: string, start: number): string {
  return `${domId(article)}:at${start}`;
}

/** Where a paragraph of an article stands. */
export function lineId({ id }: { id: string }, start: number): string {
  return `${domId(id)}:p${start}`;
}

/** Where an answer stands: named after its first figure, so that a permalink survives an added article. */
export function answerId(figure: string): string {
  return `answer..${domId(figure)}`;
}

/** Where a source stands in the list of a story. */
export function sourceId(story: string, name: string): string {
  return `source..${domId(story)}..${domId(name)}`;
}

/** The section of a story. */
export function sectionId(story: string, section: string): string {
  return `${section}..${domId(story)}`;
}
