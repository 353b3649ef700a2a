/** Parts of a set of `size` items, each a sorted list of indices, in the order of their first items. */
export type Parts = number[][];

/**
 * Average-link clustering of a sparse graph: joins the two parts with the highest mean score while it is above zero.
 * `edges` holds every pair that has a score other than `missing`; ties go to the parts that come first, so the result does not depend
 * on the order of edges. Quadratic in the size of a connected component of positive edges, linear in their number.
 */
export function clusterByScore(size: number, edges: readonly Edge[], missing: number): Parts {
  return components(size, edges)
    .flatMap((members) => link(members, edgesAmong(members, edges), missing))
    .sort((a, b) => a[0]! - b[0]!);
}

/** Two items, the smaller index first, and how strongly they belong together. */
export interface Edge {
  a: number;
  b: number;
  score: number;
}

const edgeIndex = new WeakMap<readonly Edge[], Map<number, Edge[]>>();

function edgesAmong(members: readonly number[], edges: readonly Edge[]): Edge[] {
  let index = edgeIndex.get(edges);
  if (!index) {
    index = new Map();
    for (const edge of edges) {
      const list = index.get(edge.a);
      if (list) list.push(edge);
      else index.set(edge.a, [edge]);
    }
    edgeIndex.set(edges, index);
  }
  const inside = new Set(members);
  return members.flatMap((a) => (index.get(a) ?? []).filter(({ b }) => inside.has(b)));
}

/** Connected parts by edges above zero. */
function components(size: number, edges: readonly Edge[]): Parts {
  const parent = Array.from({ length: size }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const { a, b, score } of edges) {
    if (score <= 0) continue;
    const [x, y] = [root(a), root(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  const parts = new Map<number, number[]>();
  for (let i = 0; i < size; i++) {
    const at = root(i);
    const part = parts.get(at);
    if (part) part.push(i);
    else parts.set(at, [i]);
  }
  return [...parts.values()];
}

function link(members: readonly number[], edges: readonly Edge[], missing: number): Parts {
  const n = members.length;
  if (n === 1) return [[...members]];
  const at = new Map(members.map((member, i) => [member, i]));
  const sums = Array.from({ length: n }, () => new Float64Array(n).fill(missing));
  for (const { a, b, score } of edges) sums[at.get(a)!]![at.get(b)!] = sums[at.get(b)!]![at.get(a)!] = score;
  const parts: (number[] | null)[] = members.map((member) => [member]);
  for (;;) {
    const best = bestPair(parts, sums);
    if (!best) return parts.filter((part) => part !== null).map((part) => part.sort((a, b) => a - b));
    const [i, j] = best;
    parts[i] = [...parts[i]!, ...parts[j]!];
    parts[j] = null;
    for (let k = 0; k < n; k++) if (parts[k] && k !== i) sums[i]![k] = sums[k]![i] = sums[i]![k]! + sums[j]![k]!;
  }
}

function bestPair(parts: readonly (number[] | null)[], sums: readonly Float64Array[]): [number, number] | null {
  let best = 1e-9;
  let pair: [number, number] | null = null;
  for (let i = 0; i < parts.length; i++) {
    const a = parts[i];
    if (!a) continue;
    for (let j = i + 1; j < parts.length; j++) {
      const b = parts[j];
      if (!b) continue;
      const mean = sums[i]![j]! / (a.length * b.length);
      if (mean > best) [best, pair] = [mean, [i, j]];
    }
  }
  return pair;
}
