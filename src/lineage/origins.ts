import type { Relation } from './relate.js';

/** Mean share between the articles of two groups from which they are one text: two halves of one copy, not two texts in one. */
const MEAN = 0.34;

/** Groups of bodies of one text: indices, each group and the groups ordered. The strongest relations join first. */
export function groupTexts(size: number, relations: readonly Relation[]): number[][] {
  const shares = new Map<number, number>();
  for (const { a, b, share, kind } of relations)
    shares.set(a * size + b, kind === 'rewrite' ? Math.max(share, 0.5) : share);
  const shareOf = (a: number, b: number) => shares.get(a < b ? a * size + b : b * size + a) ?? 0;
  const groups = Array.from({ length: size }, (_, i) => [i]);
  const groupOf = groups.map((_, i) => i);
  const joining = relations
    .filter(({ kind }) => kind !== 'part')
    .sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b);
  for (const { a, b } of joining) {
    const [left, right] = [groupOf[a]!, groupOf[b]!];
    if (left === right || meanShare(groups[left]!, groups[right]!, shareOf) < MEAN) continue;
    for (const member of groups[right]!) groupOf[member] = left;
    groups[left]!.push(...groups[right]!);
    groups[right] = [];
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}

/** Mean over at most a few members of each side, so that a thousand copies stay cheap. */
function meanShare(
  left: readonly number[],
  right: readonly number[],
  shareOf: (a: number, b: number) => number,
): number {
  const [x, y] = [left.slice(0, 8), right.slice(0, 8)];
  let sum = 0;
  for (const a of x) for (const b of y) sum += shareOf(a, b);
  return sum / (x.length * y.length);
}
