import type { Evidence } from '../../types.js';
import { passageAround } from '../model/context.js';
import { dateText } from '../model/dates.js';
import { pageLink } from '../model/pageLink.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { md, mdUrl } from './escape.js';

/** The evidence of a page, numbered as it is first called for. */
export interface Footnotes {
  /** The call for a place: "[^3]"; empty where the place is not in the story. */
  call: (index: StoryIndex, place: Evidence) => string;
  /** All notes, in order. */
  lines: () => string[];
}

/** An empty list of notes. */
export function makeFootnotes(): Footnotes {
  const numbers = new Map<string, number>();
  const notes: string[] = [];
  return {
    call(index, place) {
      const note = noteText(index, place);
      if (!note) return '';
      const key = `${place.article} ${place.start} ${place.end}`;
      const known = numbers.get(key);
      const number = known ?? numbers.size + 1;
      if (known === undefined) {
        numbers.set(key, number);
        notes.push(`[^${number}]: ${note}`);
      }
      return `[^${number}]`;
    },
    lines: () => notes,
  };
}

/** "B, The Herald, 8 April 2022: “... **1,351** ...” (812–817)". */
function noteText(index: StoryIndex, { article: id, start, end }: Evidence): string | null {
  const witness = index.byArticle.get(id);
  if (!witness || end <= start) return null;
  const { article, siglum } = witness;
  const around = passageAround(article, { start, end });
  const part = (from: number, to: number) => md(article.text.slice(from, to));
  const blank = (at: number) => (/\s/u.test(article.text[at] ?? '') ? ' ' : '');
  const before = around.start < start ? part(around.start, start) + blank(start - 1) : '';
  const after = end < around.end ? blank(end) + part(end, around.end) : '';
  const who = [siglum, article.outlet ?? article.id, dateText(article.published)].map(md).join(', ');
  const page = mdUrl(pageLink(article, { start, end }));
  const where = page ? `[${start}–${end}](${page})` : `${start}–${end}`;
  return `${who}: “${before}**${part(start, end)}**${after}” (${where})`;
}
