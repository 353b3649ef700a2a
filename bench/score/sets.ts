import type { Article, Span, Toll } from '../../src/types.js';
import { addPairs, bcubed, type Tally } from './counts.js';

/** Who said what, marked by hand: spans as pairs. */
export interface GoldAttributions {
  id: string;
  text: string;
  attributions: { source: [number, number][]; cue: [number, number][]; content: [number, number][] }[];
}
interface Parts {
  source: Set<number>;
  cue: Set<number>;
  content: Set<number>;
}

const cover = (spans: readonly (readonly [number, number])[]) => {
  const offsets = new Set<number>();
  for (const [start, end] of spans) for (let i = start; i < end; i++) offsets.add(i);
  return offsets;
};
const common = (a: ReadonlySet<number>, b: ReadonlySet<number>) => {
  let count = 0;
  for (const i of a) if (b.has(i)) count++;
  return count;
};
const iou = (a: ReadonlySet<number>, b: ReadonlySet<number>) => {
  const both = common(a, b);
  return both / Math.max(1, a.size + b.size - both);
};

/** Scores the attributions of one article, as `score.py attribution` does. */
export function scoreAttributions(article: Article, gold: GoldAttributions, tally: Tally): void {
  const shift = Math.max(0, article.text.indexOf(gold.text));
  const pairs = (spans: readonly Partial<Span>[]) =>
    spans.flatMap(({ start, end }) =>
      start === undefined || end === undefined ? [] : [[start - shift, end - shift] as const],
    );
  const printed: Parts[] = article.attributions.map((a) => ({
    source: cover(pairs(a.source)),
    cue: cover(pairs(a.cue)),
    content: cover(pairs(a.content)),
  }));
  const want: Parts[] = gold.attributions.map((a) => ({
    source: cover(a.source),
    cue: cover(a.cue),
    content: cover(a.content),
  }));
  const union = (parts: readonly Parts[]) => new Set(parts.flatMap(({ content }) => [...content]));
  const [allWant, allPrinted] = [union(want), union(printed)];
  tally.add('content.characters', common(allWant, allPrinted), allPrinted.size, allWant.size);
  const matched = matchParts(want, printed);
  tally.add('content.overlap', matched.length, printed.length, want.length);
  tally.add(
    'content.half',
    matched.filter(([g, p]) => iou(g.content, p.content) >= 0.5).length,
    printed.length,
    want.length,
  );
  for (const role of ['source', 'cue'] as const) {
    const [inGold, inPrinted] = [want, printed].map((parts) => parts.filter((part) => part[role].size > 0).length) as [
      number,
      number,
    ];
    tally.add(`${role}.overlap`, matched.filter(([g, p]) => common(g[role], p[role]) > 0).length, inPrinted, inGold);
    tally.add(
      `${role}.half`,
      matched.filter(([g, p]) => g[role].size > 0 && iou(g[role], p[role]) >= 0.5).length,
      inPrinted,
      inGold,
    );
  }
}

/** Pairs of gold and printed, by content and cue together, the best first. */
function matchParts(want: readonly Parts[], printed: readonly Parts[]): [Parts, Parts][] {
  const candidates: { fit: number; g: number; p: number }[] = [];
  for (const [g, gold] of want.entries()) {
    for (const [p, mine] of printed.entries()) {
      if (common(gold.content, mine.content) > 0)
        candidates.push({ fit: iou(gold.content, mine.content) + Number(common(gold.cue, mine.cue) > 0), g, p });
    }
  }
  candidates.sort((a, b) => b.fit - a.fit || a.g - b.g || a.p - b.p);
  const [usedGold, usedPrinted] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ g, p }) => {
    if (usedGold.has(g) || usedPrinted.has(p)) return [];
    usedGold.add(g);
    usedPrinted.add(p);
    return [[want[g]!, printed[p]!] as [Parts, Parts]];
  });
}

/** Scores a grouping against the stories of the data. */
export function scoreGroups(
  printed: ReadonlyMap<string, string>,
  gold: ReadonlyMap<string, string>,
  tally: Tally,
): void {
  tally.mean('bcubed', bcubed(gold, printed));
  addPairs(tally, 'pairs', gold, new Map([...gold.keys()].map((id) => [id, printed.get(id) ?? `lone\u0000${id}`])));
}

/** Killed and injured of a story, as `score.py tolls` compares them. */
export function scoreToll(toll: readonly Toll[], gold: { killed: number; injured: number }, tally: Tally): void {
  const value = (measure: 'killed' | 'injured') => {
    const found = toll.find((entry) => entry.measure === measure);
    return found ? (found.low ?? found.high ?? 0) : 0;
  };
  const right = { killed: value('killed') === gold.killed, injured: value('injured') === gold.injured };
  tally.add('toll.killed', Number(right.killed), 1);
  tally.add('toll.injured', Number(right.injured), 1);
  tally.add('toll.both', Number(right.killed && right.injured), 1);
  if (gold.killed + gold.injured > 1) tally.add('toll.many', Number(right.killed && right.injured), 1);
}
