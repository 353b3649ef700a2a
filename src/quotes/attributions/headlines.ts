import type { Span } from '../../types.js';
import { isSpeaker } from '../somebody.js';
import { type Draft, type Ground, type Range, spanOf } from './ground.js';

/** Most tokens of a source at the end of a headline: "state news agency". */
const LONGEST = 5;

/** "40 feared dead in ferry sinking: |officials|", "Dozens hurt as tram derails - |police|": who says so stands behind the last mark of a headline. */
export function headlineTail(ground: Ground, sentence: Range & Span & { paragraph: number }): Draft | null {
  const { doc, tokens, scene } = ground;
  const { first, last } = sentence;
  const paragraph = doc.paragraphs[sentence.paragraph]!;
  // a headline is a line of its own without a full stop
  if (paragraph.start !== sentence.start || paragraph.end !== sentence.end || tokens[last]!.pos === 'PUNCT')
    return null;
  for (let mark = last - 1; mark > first + 1 && last - mark <= LONGEST; mark--) {
    const { text, pos, glued } = tokens[mark]!;
    if (/^[:–—―-]$/u.test(text) && !(text !== ':' && glued)) {
      const source = { first: mark + 1, last };
      if (!isSpeaker(scene, source)) return null;
      const content = spanOf(ground, { first, last: mark - 1 });
      return { rule: 'headline-tail', stance: 'says', source, cue: { first: mark, last: mark }, content: [content] };
    }
    if (pos === 'VERB' || pos === 'AUX' || pos === 'NUM' || text === ',') return null;
  }
  return null;
}
