import { compareDates } from '../text/dateOrder.js';
import { boundsOf, contains, overlaps } from '../text/spans.js';
import { inBase, isCurrency, isRounded, unitName } from '../text/unitScales.js';
import type { Article, Drift, Figure } from '../types.js';
import type { WordAlignment } from './changes.js';
import type { Side } from './side.js';

/** Figures that differ, and those that one text tells in another unit ("150 metres", "500 feet"). */
export interface FigureDrift {
  found: Drift[];
  told: Pick<Drift, 'from' | 'to'>[];
}

/** Figures that stand in the same place of two aligned sentences and differ in value or bound. A figure that was cut is no drift. */
export function figureDrift(x: Side, y: Side, { changes, same }: WordAlignment): FigureDrift {
  const free = new Set(y.figures);
  const left: Figure[] = [];
  const updates: Drift[] = [];
  for (const figure of x.figures) {
    const equal = [...free].filter(
      (other) => sameValue(figure, other) && figure.bound === other.bound && !changesUnit(figure, other, x),
    );
    // of two equal ones ("down 24 percent, and 24 percent") the one in the same place
    const twin = equal.find((other) => standsFor(x, figure, y, other, { changes, same })) ?? lone(equal, figure, x);
    const now = twin && newValue(x, figure, y, twin);
    if (twin) free.delete(twin);
    else left.push(figure);
    if (now) updates.push({ from: boundsOf(figure), to: boundsOf(now), what: 'update' });
  }
  const found = [...updates];
  const told: FigureDrift['told'] = [];
  for (const figure of left) {
    const other = [...free].find((candidate) => standsFor(x, figure, y, candidate, { changes, same }));
    if (!other) continue;
    free.delete(other);
    const what = whatOf(figure, other, x, y);
    const place = { from: boundsOf(figure), to: boundsOf(other) };
    if (what) found.push({ ...place, what });
    else told.push(place);
  }
  return { found, told };
}

/** "25 were hurt", "|27| were hurt, police said, updating an earlier count of 25": the one number before it of that measure. */
function newValue(x: Side, figure: Figure, y: Side, twin: Figure): Figure | undefined {
  const alike = (other: Figure) => other.measure === figure.measure && other.unit === figure.unit;
  if (!mayChange(figure, x) || x.figures.filter(alike).length > 1) return undefined;
  const [now, ...more] = y.figures.filter((other) => other !== twin && alike(other));
  return now && more.length === 0 && now.end < twin.start && !sameValue(now, figure) && isLater(x, y) ? now : undefined;
}

/** An equal figure in another place is the same one moved, unless it is the twin of another figure of the sentence. */
function lone(equal: readonly Figure[], figure: Figure, x: Side): Figure | undefined {
  const rivals = x.figures.filter((other) => other !== figure && sameValue(other, figure));
  return equal.length > rivals.length ? equal[0] : undefined;
}

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
  if (a.unit !== b.unit)
    return isCurrency(a.unit) && isCurrency(b.unit) ? 'figure' : changesUnit(a, b, x) ? 'figure' : undefined;
  const core = ({ low, high }: Figure) => low ?? high;
  const ranged = a.bound === 'range' || b.bound === 'range';
  if (core(a) === core(b) && !ranged) return a.bound === b.bound ? undefined : 'bound';
  return isUpdate(a, b, x, y) ? 'update' : 'figure';
}

/** Papers round what they convert: "500 feet" are 152 metres, "a ton" is 0.9 tonnes. */
const CONVERTED = 0.12;

/** "3,200 hectares" told as "3,200 acres": two units of one kind, and the number is not converted. */
function changesUnit(a: Figure, b: Figure, { body }: Side): boolean {
  if (a.unit === b.unit) return false;
  const [x, y] = [a, b].map((figure) => scaleOf(figure, body));
  if (!x || !y || x.dimension !== y.dimension) return false;
  const [from, to] = [inBase(a.low ?? a.high ?? 0, x), inBase(b.low ?? b.high ?? 0, y)];
  return !isRounded(from, to, x, CONVERTED);
}

/** The same claimant gives a new number on a later day, or later on one day where such a number changes: no copying error. */
function isUpdate(a: Figure, b: Figure, x: Side, y: Side): boolean {
  const [first, last] = [x.body.reading.article, y.body.reading.article];
  if (!isLater(x, y)) return false;
  const changes = a.measure === b.measure && mayChange(a, x);
  if (isNewVersion(first, last) && changes) return true;
  // "the wreck lies 38 metres deep" stays so
  if (!changes && isLength(a, x)) return false;
  const same = a.source !== null && b.source !== null && a.source.name === b.source.name;
  return same && (changes || (first.published ?? '').slice(0, DAY) < (last.published ?? '').slice(0, DAY));
}

/** True for a figure in units of length. */
const isLength = (figure: Figure, { body }: Side): boolean => scaleOf(figure, body)?.dimension === LENGTH;

const scaleOf = ({ unit }: Figure, { reading }: Side['body']) => reading.language.comparison.units.get(unitName(unit));

const LENGTH = 'length';
const DAY = 'YYYY-MM-DD'.length;

/** By day, and by the hour where both are known to it. */
function isLater(x: Side, y: Side): boolean {
  return compareDates(x.body.reading.article.published, y.body.reading.article.published) < 0;
}

/** A toll, the missing who are found. */
function mayChange({ measure }: Figure, { body }: Side): boolean {
  const { growing, changing } = body.reading.language.comparison;
  return growing.has(measure) || changing.has(measure);
}

/** One address read twice. */
const isNewVersion = (first: Article, last: Article): boolean =>
  last.versionOf !== null && (last.versionOf === first.id || last.versionOf === first.versionOf);
