import type { Facet } from './facets.js';

/** Longest excerpt that names a question, in characters. */
const LONGEST = 56;
/** Words between two of which the article says something else: an excerpt stays within one clause. */
const BREAK = /[\n.;:!?“”"()]|\s[—–-]+\s|(?:^|\s)['‘]|['’](?:\s|$)/u;
/** Words that say what a number without a noun is: "took the hard corner at …", but not "rate of …". */
const ENOUGH = 3;

/**
 * What a figure of no listed measure says, as the article says it, the number left open: "split into … factions", "… men claim".
 * Null where the words stand too far apart.
 */
export function excerptOf(facet: Facet, text: string): string | null {
  const { figure } = facet;
  const { start, end, measureAt, countedAt } = figure;
  if (!measureAt) return null;
  const from = Math.min(start, measureAt.start);
  const unitTo = unitEnd(figure, text);
  const to = Math.max(unitTo, measureAt.end, countedAt && countedAt.start >= end ? countedAt.end : end);
  const [before, behind] = [text.slice(from, start), text.slice(end, to)];
  const named = countedAt !== null && countedAt.start >= from && countedAt.end <= to;
  // "limit of 12|mph|" says no more with its unit
  const alone = unitTo > end && !figure.unit.includes(' ') ? 1 : 0;
  if (!named && (`${before}${behind}`.match(/\p{L}{2,}/gu)?.length ?? 0) - alone < ENOUGH) return null;
  if (to - from > LONGEST || BREAK.test(before) || BREAK.test(behind) || before + behind === '') return null;
  return withoutLink(facet, `${before}…${behind}`.replace(/\s+/gu, ' ').trim());
}

/** "… of soldiers have flooded" says no more than "soldiers have flooded": the link between a vague word and its noun. */
function withoutLink({ quantity, words }: Facet, excerpt: string): string {
  const [open, link, ...rest] = excerpt.split(' ');
  return quantity.vague && open === '…' && words.stop.has(link ?? '') && rest.length > 1 ? rest.join(' ') : excerpt;
}

/** "hit 40 |miles per hour|": where the unit ends that stands behind the number; its own end where none does. */
function unitEnd({ unit, end }: Facet['figure'], text: string): number {
  const from = /[\s-]/u.test(text.charAt(end)) ? end + 1 : end;
  const to = from + unit.length;
  return text.slice(from, to).toLowerCase() === unit.toLowerCase() ? to : end;
}

/** Longest stretch of a clause to either side of the number, in characters. */
const BESIDE = 32;

/** The words of the clause around a figure, the number left open: "… of the dead are children"; null where the figure stands alone. */
export function clauseOf({ figure: { start, end } }: Facet, text: string): string | null {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE);
  const from = Math.max(-1, ...[...before.matchAll(new RegExp(BREAK, 'gu'))].map(({ index }) => index)) + 1;
  const to = behind.search(BREAK);
  // a word that the limit cuts in two is left out
  const left = from === 0 && start > BESIDE ? before.replace(/^\S*\s/u, '') : before.slice(from);
  const right = to < 0 ? behind.replace(/\s\S*$/u, '') : behind.slice(0, to);
  const clause = `${left}…${right}`.replace(/\s+/gu, ' ').trim();
  return /\p{L}{2}/u.test(clause) ? clause : null;
}
