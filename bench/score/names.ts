// Same source, same date, same measure: the comparisons of ../shared/bench/score.py, word for word.
const STOP = new Set(
  'the a an of for and in at on to by with mr mrs ms dr sir his her its their familiar matter'.split(' '),
);
const KIND = new Set(
  (
    'ministry department office official officials authority authorities police government spokesman spokeswoman spokesperson spokespeople minister ' +
    'president army military forces agency service services source sources report reports media company group court council state local national ' +
    'defence defense interior foreign health mayor governor chief head leader leaders expert experts analyst analysts witness witnesses'
  ).split(' '),
);
const LISTED = new Set(
  'killed injured missing displaced detained rescued infected affected present hospitalised abducted released escaped trapped'.split(
    ' ',
  ),
);

/** Words in lower case, without possessives. */
export function norm(text: string | null | undefined): string {
  return (
    (text ?? '')
      .toLowerCase()
      .replace(/['’]s\b/gu, '')
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  ).join(' ');
}

/** Does the printed name `a` name the source `b` of the gold? */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  const [x, y] = [a, b].map((name) =>
    norm(name)
      .split(' ')
      .filter((word) => word && !STOP.has(word)),
  ) as [string[], string[]];
  if (x.length === 0 || y.length === 0) return norm(a) === norm(b);
  const proper = (words: string[]) => words.filter((word) => !KIND.has(word));
  const [px, py] = [proper(x), proper(y)];
  if (x.length > y.length + 4 || px.length > 0 !== py.length > 0) return false;
  const [sx, sy, spx, spy] = [x, y, px, py].map(stems) as [Set<string>, Set<string>, Set<string>, Set<string>];
  if (within(sx, sy) || within(sy, sx)) return true;
  if (px.length === 0) return false;
  const last = x.at(-1)!;
  const shared = (spx.size > 0 && within(spx, spy)) || within(spy, spx);
  return (
    (shared && sx.has(px.at(-1)!.slice(0, 5)) && sy.has(px.at(-1)!.slice(0, 5))) ||
    (last === y.at(-1) && !KIND.has(last))
  );
}

const stems = (words: readonly string[]) => new Set(words.map((word) => word.slice(0, 5)));
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word));

/** A measure as scores compare it: one of the listed ones, or `other`. */
export function listedMeasure(measure: string): string {
  return LISTED.has(norm(measure)) ? norm(measure) : 'other';
}

/** EDTF: a partial date (XXXX-03-25, 2016-09) agrees where it says anything. */
export function sameDate(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return false;
  const [x, y] = [a.slice(0, 10), b.slice(0, 10)];
  return [...x].slice(0, y.length).every((letter, i) => letter === y[i] || letter === 'X');
}

/** Equal numbers, or both none. */
export function close(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a == null || b == null) return a == null && b == null;
  return Math.abs(a - b) <= Math.max(0.005, 1e-6 * Math.abs(b));
}
