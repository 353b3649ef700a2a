import type { Span } from '../types.js';
import type { QuoteCue } from './place.js';
import { cueBeforeParagraph } from './quoteCues.js';
import type { Saying } from './sayings.js';
import { blockKindAt, type Scene } from './scene.js';

/** A paragraph of quoted words whose marks were lost with the page's layout. */
export interface BlockQuote extends Span {
  cue: QuoteCue;
}

const READ = new Set(['body', 'aside', 'embed']);

/** The paragraphs without marks that follow a line which ends in "said:"; a list after a colon is none. */
export function blockQuotes(scene: Scene, sayings: readonly Saying[]): BlockQuote[] {
  const { doc, marks, reading, tokens } = scene;
  const found: BlockQuote[] = [];
  let token = 0;
  let m = 0;
  for (const [index, span] of doc.paragraphs.entries()) {
    while (token < tokens.length && tokens[token]!.start < span.start) token++;
    while (m < marks.length && marks[m]!.outer.end <= span.start) m++;
    const before = doc.paragraphs[index - 1];
    if (!before || doc.text[before.end - 1] !== ':' || (marks[m]?.outer.start ?? span.end) < span.end) continue;
    if (!isSentence(doc.text.slice(span.start, span.end))) continue;
    const cue = cueBeforeParagraph({ scene, sayings }, index, token);
    const spoken =
      cue?.saying?.source &&
      cue.saying.strength === 'speech' &&
      isNear(scene, cue.saying.cue.last, token - 1) &&
      speaks(reading.language.cues.verbs.get(tokens[cue.saying.cue.last]!.lower)?.stance);
    if (cue && spoken && READ.has(blockKindAt(scene, span.start))) found.push({ ...span, cue });
  }
  return found;
}

/** "said:", "told the Herald:", "said in a statement:"; not "recounted that night:". */
function isNear({ tokens, reading }: Scene, cue: number, colon: number): boolean {
  const next = tokens[cue + 1]!;
  const listener = reading.language.cues.verbs.get(tokens[cue]!.lower)?.frames.has('person');
  if (colon - cue > 1 && !listener && next.pos !== 'ADP' && next.pos !== 'ADV') return false;
  return colon - cue <= 8 && !tokens.slice(cue + 1, colon).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** Verbs of saying alone: "she recalled that night:" tells a story in the writer's words. */
const speaks = (stance: string | undefined): boolean => stance === 'says';

/** At least a few words, a capital in front and a full stop behind: no item of a list, no heading. */
function isSentence(text: string): boolean {
  return /^[\p{Lu}\p{N}…[(]/u.test(text) && /[.!?…]["”’)\]]*$/u.test(text) && text.includes(' ');
}
