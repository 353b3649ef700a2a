import type { PageLine } from './layout.js';
import { closest, type Element } from './tree.js';

/** Ends like a sentence: `... he said.`, `... it is over.”` */
export const SENTENCE_END = /[.!?…:;。！？]["'”’»“」)\]]*$/u;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q ruby rt s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/u;

/** The block that holds a line: its host without the inline elements around it. */
export function blockOf(line: PageLine): Element {
  return closest(line.host, ({ tag }) => !INLINE.has(tag)) ?? line.host;
}

/** True where the line stands in a heading. */
export function isHeading(line: PageLine): boolean {
  return closest(line.host, ({ tag }) => HEADING.test(tag)) !== null;
}

/** Words from which a line without a full stop is prose too. */
const LONG_LINE = 18;

/** Letters of prose in a line: none in menus, heads and links. */
export function proseIn(line: PageLine): number {
  if (line.words < 8 || line.linked > 0.5) return 0;
  const sentence = SENTENCE_END.test(line.text) || line.words >= LONG_LINE;
  return sentence ? line.text.length * (1 - line.linked) : 0;
}

/** Notes in every element how much prose stands in it. */
export function weighProse(lines: readonly PageLine[]): void {
  for (const line of lines) {
    const prose = proseIn(line);
    if (prose > 0) for (let each: Element | null = line.host; each; each = each.parent) each.prose += prose;
  }
}
