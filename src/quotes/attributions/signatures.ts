import type { Sentence } from '../../text/doc.js';
import { type Draft, type Ground, within } from './ground.js';

/** How many tokens a signature may hold before its handle. */
const LONGEST = 10;

/** "We carried 21 of the girls. — Ann Lee (@AnnLee) May 3, 2019": an embedded post, said by who signs it. */
export function signature(ground: Ground, sentence: Sentence): Draft | null {
  const { doc, tokens } = ground;
  const handle = handleIn(ground, sentence);
  const dash = handle < 0 ? -1 : dashBefore(ground, handle, sentence);
  const paragraph = doc.paragraphs[sentence.paragraph]!;
  const start = dash < 0 ? 0 : paragraph.start;
  const last = tokens[dash - 1];
  if (dash < 0 || !last || last.end <= start) return null;
  return {
    rule: 'signature',
    stance: 'says',
    source: { first: dash + 1, last: handle - 1 },
    cue: { first: dash, last: dash },
    content: [{ start, end: last.end }],
  };
}

/** The bracket before "@"; -1 where none stands. */
function handleIn({ doc, tokens }: Ground, { first, last, start, end }: Sentence): number {
  if (!doc.text.slice(start, end).includes('@')) return -1;
  for (let i = first + 1; i < last; i++) if (tokens[i]!.text === '(' && tokens[i + 1]!.text.startsWith('@')) return i;
  return -1;
}

function dashBefore(ground: Ground, handle: number, { index }: Sentence): number {
  for (let i = handle - 2; i > handle - LONGEST; i--) {
    const token = within(ground, i, index);
    if (!token) return -1;
    if (/^[—–―]$/u.test(token.text)) return i;
  }
  return -1;
}
