/** Right, printed and gold: precision, recall and F1 come from them; or right of how many: a share. */
export type Counts = [right: number, printed: number, gold: number] | [right: number, of: number];

/** Scores by name, as ../shared/bench/score.py names them. Counts are summed over stories; a mean is one value per story. */
export class Tally {
  readonly counts = new Map<string, Counts>();
  readonly means = new Map<string, [number, number, number][]>();

  add(name: string, right: number, printedOrOf: number, gold?: number): void {
    const before = this.counts.get(name) ?? (gold === undefined ? [0, 0] : [0, 0, 0]);
    const more = gold === undefined ? [right, printedOrOf] : [right, printedOrOf, gold];
    this.counts.set(name, before.map((value, i) => value + more[i]!) as Counts);
  }

  mean(name: string, row: [number, number, number]): void {
    this.means.set(name, [...(this.means.get(name) ?? []), row]);
  }

  /** One number a name: F1, share, or the mean of the F1s. */
  values(): Map<string, number> {
    const values = new Map<string, number>();
    for (const [name, counts] of this.counts) values.set(name, counts.length === 3 ? prf(...counts)[2] : share(counts));
    for (const [name, rows] of this.means) values.set(name, meanOf(rows)[2]);
    return new Map([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Precision and recall where a score has them, and the counts behind it. */
  detail(name: string): string {
    const counts = this.counts.get(name);
    if (!counts) {
      const rows = this.means.get(name) ?? [];
      const [p, r] = meanOf(rows);
      return `P ${p.toFixed(3)} R ${r.toFixed(3)}, mean of ${rows.length}`;
    }
    if (counts.length === 2) return `${Math.round(counts[0]! * 100) / 100} of ${counts[1]}`;
    const [p, r] = prf(...counts);
    return `P ${p.toFixed(3)} R ${r.toFixed(3)}, ${counts[0]} right, ${counts[1]} printed, ${counts[2]} gold`;
  }
}

/** Precision, recall, F1. */
export function prf(right: number, printed: number, gold: number): [number, number, number] {
  const p = printed ? right / printed : 0;
  const r = gold ? right / gold : 0;
  return [p, r, p + r ? (2 * p * r) / (p + r) : 0];
}

function share([right, of]: [number, number]): number {
  return of ? right / of : 0;
}

function meanOf(rows: readonly [number, number, number][]): [number, number, number] {
  const at = (i: 0 | 1 | 2) => rows.reduce((sum, row) => sum + row[i], 0) / Math.max(1, rows.length);
  return [at(0), at(1), at(2)];
}

/** B-cubed precision, recall and F1 (Bagga and Baldwin 1998) over the items of `gold`; an item without a printed label stands alone. */
export function bcubed(
  gold: ReadonlyMap<string, string>,
  printed: ReadonlyMap<string, string>,
): [number, number, number] {
  const label = (item: string) => printed.get(item) ?? `alone\u0000${item}`;
  const [inGold, inPrinted, inBoth] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const [item, key] of gold) {
    count(inGold, key);
    count(inPrinted, label(item));
    count(inBoth, `${key}\u0001${label(item)}`);
  }
  let [p, r] = [0, 0];
  for (const [item, key] of gold) {
    const both = inBoth.get(`${key}\u0001${label(item)}`)!;
    p += both / inPrinted.get(label(item))!;
    r += both / inGold.get(key)!;
  }
  [p, r] = [p / gold.size, r / gold.size];
  return [p, r, p + r ? (2 * p * r) / (p + r) : 0];
}

/** Unordered pairs of items that carry one label. */
function pairsOf(labels: ReadonlyMap<string, string>): Set<string> {
  const groups = new Map<string, string[]>();
  for (const [item, label] of labels) groups.set(label, [...(groups.get(label) ?? []), item]);
  const pairs = new Set<string>();
  for (const items of groups.values()) {
    for (const [i, a] of items.entries())
      for (const b of items.slice(i + 1)) pairs.add(a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);
  }
  return pairs;
}

/** Adds the pairwise score of two labellings. */
export function addPairs(
  tally: Tally,
  name: string,
  gold: ReadonlyMap<string, string>,
  printed: ReadonlyMap<string, string>,
): void {
  const [inGold, inPrinted] = [pairsOf(gold), pairsOf(printed)];
  tally.add(name, [...inGold].filter((pair) => inPrinted.has(pair)).length, inPrinted.size, inGold.size);
}
