import { contains, overlaps } from '../text/spans.js';
import type { Drift, Figure } from '../types.js';
import type { WordAlignment } from './changes.js';
import type { Side } from './side.js';

/** Figures that stand in the same place of two aligned sentences and differ in value or bound. A figure that was cut is no drift. */
export function figureDrift(x: Side, y: Side, { changes, same }: WordAlignment): Drift[] {
  const free = new Set(y.figures);
  const left: Figure[] = [];
  for (const figure of x.figures) {
    const equal = [...free].filter((other) => sameValue(figure, other) && figure.bound === other.bound);
    // of two equal ones ("down 24 percent, and 24 percent") the one in the same place
    const twin = equal.find((other) => standsFor(x, figure, y, other, { changes, same })) ?? lone(equal, figure, x);
    if (twin) free.delete(twin);
    else left.push(figure);
  }
  const found: Drift[] = [];
  for (const figure of left) {
    const other = [...free].find((candidate) => standsFor(x, figure, y, candidate, { changes, same }));
    if (!other) continue;
    free.delete(other);
    const what = whatOf(figure, other, x, y);
    if (what) found.push({ from: spanOf(figure), to: spanOf(other), what });
  }
  return found;
}

/** An equal figure in another place is the same one moved, unless it is the twin of another figure of the sentence. */
function lone(equal: readonly Figure[], figure: Figure, x: Side): Figure | undefined {
  const rivals = x.figures.filter((other) => other !== figure && sameValue(other, figure));
  return equal.length > rivals.length ? equal[0] : undefined;
}

const spanOf = ({ start, end }: Figure) => ({ start, end });

function sameValue(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high;
}

/** True where the two figures share a word, or the words of one were put for those of the other. */
function standsFor(x: Side, a: Figure, y: Side, b: Figure, { changes, same }: WordAlignment): boolean {
  for (const token of tokensIn(x, a)) {
    const to = same.get(token.index);
    if (to !== undefined && contains(b, y.body.reading.doc.tokens[to]!)) return true;
  }
  return changes.some(
    ({ from, to }) => from.some((token) => overlaps(token, a)) && to.some((token) => overlaps(token, b)),
  );
}

function tokensIn({ body, sentence }: Side, figure: Figure) {
  const { doc } = body.reading;
  return doc.tokens
    .slice(body.tokens[sentence.first]!, body.tokens[sentence.last]! + 1)
    .filter((token) => contains(figure, token));
}

function whatOf(a: Figure, b: Figure, x: Side, y: Side): string | undefined {
  // 62 metres told as 203 feet is a conversion, a person told as a thing a slip of ours
  const money = /^[A-Z]{3}$/u;
  if (a.unit !== b.unit) return money.test(a.unit) && money.test(b.unit) ? 'figure' : undefined;
  const core = ({ low, high }: Figure) => low ?? high;
  const ranged = a.bound === 'range' || b.bound === 'range';
  if (core(a) === core(b) && !ranged) return a.bound === b.bound ? undefined : 'bound';
  return isUpdate(a, b, x, y) ? 'update' : 'figure';
}

/** The same claimant gives a new number on a later day: no copying error. */
function isUpdate(a: Figure, b: Figure, x: Side, y: Side): boolean {
  const [before, after] = [x, y].map(({ body }) => body.reading.article.published?.slice(0, 10) ?? '');
  return (
    a.source !== null && b.source !== null && a.source.name === b.source.name && before! !== '' && before! < after!
  );
}
