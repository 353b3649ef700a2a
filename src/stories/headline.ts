import { byPublication } from '../articles/earliestFirst.js';
import type { Reading } from '../articles/reading.js';

/** How much of a text tells what it is about: its first lines. */
const LEAD = 600;

/**
 * The title that says best what the story's articles tell: whose words most of the others take up in their titles and first lines;
 * one in a language that is not read only where there is no other. Empty where none has one.
 */
export function headlineOf(members: readonly Reading[]): string {
  const leads = members.map((reading) => new Set(wordsOf(`${reading.article.title ?? ''} ${leadOf(reading)}`)));
  const titled = members.flatMap(({ article }, i) => {
    const words = [...new Set(wordsOf(article.title ?? ''))];
    if (!article.title || words.length === 0) return [];
    const others = leads.filter((_, k) => k !== i);
    const shared = words.map((word) => others.filter((lead) => lead.has(word)).length);
    // the root keeps a long title from winning by its length, and a short one by a single word
    return [
      {
        article,
        title: article.title,
        fit: shared.reduce((a, b) => a + b, 0) / Math.sqrt(words.length),
        unread: Number(members[i]!.language.code === 'und'),
      },
    ];
  });
  titled.sort((a, b) => a.unread - b.unread || b.fit - a.fit || byPublication(a.article, b.article));
  return titled[0]?.title ?? '';
}

function leadOf({ article: { text, blocks } }: Reading): string {
  const body = blocks.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end));
  return body.join(' ').slice(0, LEAD);
}

/** Words of four letters and more, and numbers, cut to six letters so that endings do not part them. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}\p{M}]{3,}|\p{N}+/gu) ?? []).map((word) => word.slice(0, 6));
}
