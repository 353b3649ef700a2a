import { isoDate } from '../../text/isoDate.js';

/** One article of an export of the newspaper database Nexis, as plain text. */
export interface ExportedArticle {
  text: string;
  title?: string;
  outlet?: string;
  byline?: string;
  published?: string;
}

/** The line above each article: "3 of 25 DOCUMENTS". */
const DIVIDER = /^[ \t]*\d+ of \d+ DOCUMENTS?[ \t]*$/gmu;
/** Fields behind and before the text. */
const FIELD =
  /^(BYLINE|SECTION|LENGTH|DATELINE|LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|JOURNAL-CODE|ACC-NO|URL|SUBJECT|CORRECTION-DATE|HIGHLIGHT|SERIES|TYPE|NOTES|EDITION):[ \t]*(.*)$/u;
const DATE = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})\b/u;

/** True where a text is such an export. */
export function isNexis(text: string): boolean {
  return /^\s*1 of \d+ DOCUMENTS?\s*$/mu.test(text.slice(0, 5_000));
}

/** The articles of an export, in order: what stands between the fields is the text. */
export function readNexis(text: string): ExportedArticle[] {
  const starts = [...text.matchAll(DIVIDER)].map((match) => match.index + match[0].length);
  return starts
    .map((start, i) =>
      articleOf(
        text.slice(start, starts[i + 1] === undefined ? undefined : text.lastIndexOf('\n', starts[i + 1]! - 1)),
      ),
    )
    .filter(({ text: body }) => body !== '');
}

function articleOf(source: string): ExportedArticle {
  const paragraphs = source
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const fields = new Map<string, string>();
  const head: string[] = [];
  const body: string[] = [];
  for (const paragraph of paragraphs) {
    const line = paragraph.replace(/\s+/gu, ' ');
    const field = FIELD.exec(line);
    if (field) fields.set(field[1]!, field[2]!);
    else if (fields.has('LENGTH')) {
      if (!fields.has('LOAD-DATE') && !/^Copyright \d{4}/u.test(line)) body.push(line);
    } else head.push(line);
  }
  const dated = head.findIndex((line) => DATE.test(line));
  const outlet = head.slice(0, dated < 0 ? 1 : dated).find((line) => !/^Copyright /u.test(line));
  const title = dated < 0 ? undefined : head[dated + 1];
  const published = dated < 0 ? null : longDate(head[dated]!);
  const byline = fields.get('BYLINE');
  return {
    text: body.join('\n\n'),
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
  };
}

/** "March 12, 2026 Thursday": the export's own form, in English whatever the article's language. */
function longDate(line: string): string | null {
  const [, month, day, year] = DATE.exec(line)!;
  return isoDate(`${day} ${month!.slice(0, 3)} ${year} 00:00`)?.slice(0, 10) ?? null;
}
