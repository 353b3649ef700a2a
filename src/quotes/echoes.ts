import { spanId } from '../text/ids.js';
import type { Quote } from '../types.js';
import { blockKindAt, type Scene } from './scene.js';

const WORDS = /[\p{L}\p{N}]+/gu;
/** Words from which marks that stand alone are known again in a quote of the article. */
const ENOUGH = 2;

/**
 * Marked spans without a cue whose words stand again in a quote of the same article, and in a headline, a caption or a line of
 * their own: ‘Not a gamble’ over a text in which the mayor said “this is not a gamble”. They take its speaker.
 */
export function echoes(scene: Scene, unsaid: readonly number[], quotes: readonly Quote[]): Quote[] {
  const apart = unsaid.filter((m) => standsApart(scene, m));
  if (apart.length === 0) return [];
  const spoken = quotes.filter(({ speaker }) => speaker).map((quote) => ({ quote, words: wordsOf(scene, quote) }));
  const found: Quote[] = [];
  for (const m of apart) {
    const mark = scene.marks[m]!;
    const words = wordsOf(scene, mark);
    if (words.trim().split(' ').length < ENOUGH) continue;
    const like = spoken.find(({ words: others }) => others.includes(words));
    if (!like?.quote.speaker) continue;
    const { name, named } = like.quote.speaker;
    found.push({
      id: spanId(scene.reading.article.id, 'quote', mark.start),
      start: mark.start,
      end: mark.end,
      speaker: { name, ...(named ? { named } : {}), how: 'carried' },
      cue: null,
      kind: 'partial',
      utterance: null,
      rule: 'echo',
    });
  }
  return found;
}

function wordsOf({ doc }: Scene, { start, end }: { start: number; end: number }): string {
  return ` ${(doc.text.slice(start, end).toLowerCase().match(WORDS) ?? []).join(' ')} `;
}

/** In a headline, a caption, or a short line without a full stop. */
function standsApart(scene: Scene, m: number): boolean {
  const { doc, marks } = scene;
  const mark = marks[m]!;
  const kind = blockKindAt(scene, mark.start);
  if (kind === 'title' || kind === 'caption') return true;
  const { start, end } = doc.paragraphs[mark.paragraph]!;
  return end - start < 120 && !/[.!?…]["”’]?$/u.test(doc.text.slice(start, end));
}
