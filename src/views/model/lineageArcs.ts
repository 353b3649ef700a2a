import type { Derivation } from '../../types.js';
import type { StoryIndex } from './storyIndex.js';

/** From article to article, on the right of the lineage graph. */
export interface Arc {
  x: number;
  out: number;
  from: number;
  to: number;
  share: number;
  /** Where the share stands. */
  label: { x: number; y: number };
  kind: Derivation['kind'];
  sure: boolean;
}

/** Units for "100 %" right of the outermost arc. */
const LABEL_ROOM = 42;

/** From one lane of arcs to the next; inside an arc this wide a share has room. */
const LANE = 52;
const ROOMY = 40;

/** On a phone lanes stand close, with the shares right of them all. */
const NARROW_LANE = 11;

/** Shares below each other are told apart. */
const LABEL_STEP = 14;

/** The derivations that are drawn as arcs. */
export function arcsBetween({ story: { lineage }, byArticle }: StoryIndex): Derivation[] {
  return lineage.derivations.filter(({ from, to }) => byArticle.has(from) && byArticle.has(to));
}

/** What shares need on the right; where there is none, arcs have it. */
function labelRoom(derivations: readonly Pick<Derivation, 'share'>[]): number {
  return derivations.some(({ share }) => share > 0) ? LABEL_ROOM : 6;
}

/** What arcs and their shares need right of the articles, which stand in rows. */
export function arcRoom(derivations: readonly Derivation[], rows: ReadonlyMap<string, number>, small: boolean): number {
  if (derivations.length === 0) return 1;
  const lanes = Math.max(...lanesOf(endsOf(derivations, rows)));
  return small ? lanes * NARROW_LANE + labelRoom(derivations) : lanes * LANE + 2;
}

/** Arcs from `x` on: short ones inside, long ones outside, those that do not pass each other in one lane. */
export function layOutArcs(
  derivations: readonly Derivation[],
  at: ReadonlyMap<string, number>,
  { x, width, small }: { x: number; width: number; small: boolean },
): Arc[] {
  const ends = endsOf(derivations, at);
  const lanes = lanesOf(ends);
  const most = Math.max(1, ...lanes);
  const inside = !small && (width - x - 2) / most >= ROOMY;
  const room = width - x - (inside ? 2 : labelRoom(derivations));
  const step = Math.min(small ? NARROW_LANE : LANE, room / most);
  const arcs = ends.map((end, place) => {
    const [lane, out] = [lanes[place]!, Math.round(step * lanes[place]! * 10) / 10];
    const label = inside ? insideOf(end, ends) : (end.from + end.to) / 2;
    return { x, out, label: { x: inside ? x + (lane - 1) * step + 7 : x + most * step + 5, y: label + 4 }, ...end };
  });
  if (!inside) spread(arcs);
  return arcs;
}

type Ends = Pick<Arc, 'from' | 'to' | 'share' | 'kind' | 'sure'>;

// Short ones first.
function endsOf(derivations: readonly Derivation[], at: ReadonlyMap<string, number>): Ends[] {
  const ends = derivations.map(({ from, to, share, direction, kind }) => {
    const sure = direction !== 'unknown' || kind === 'credited';
    return { from: at.get(from) ?? 0, to: at.get(to) ?? 0, share, kind, sure };
  });
  return ends.sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from) || a.from - b.from || a.to - b.to);
}

const top = ({ from, to }: Ends) => Math.min(from, to);
const bottom = ({ from, to }: Ends) => Math.max(from, to);

// Counted from 1; each arc lies outside all shorter ones that it passes.
function lanesOf(arcs: readonly Ends[]): number[] {
  const lanes: number[] = [];
  for (const arc of arcs) {
    const passed = lanes.filter((_, at) => top(arc) <= bottom(arcs[at]!) && bottom(arc) >= top(arcs[at]!));
    lanes.push(1 + Math.max(0, ...passed));
  }
  return lanes;
}

// A share stands in the middle of its arc, where that is widest; where the line of another arc ends there, a little above or below.
function insideOf(arc: Ends, all: readonly Ends[]): number {
  const middle = (arc.from + arc.to) / 2;
  const crossed = (y: number) =>
    all.some((other) => other !== arc && [other.from, other.to].some((end) => Math.abs(end - y) < LABEL_STEP));
  const reach = (bottom(arc) - top(arc)) / 6;
  return [middle, middle - reach, middle + reach].find((y) => !crossed(y)) ?? middle;
}

function spread(arcs: readonly Arc[]): void {
  const labels = arcs.filter(({ share }) => share > 0).map(({ label }) => label);
  labels.sort((a, b) => a.y - b.y);
  for (const [at, label] of labels.entries()) {
    const above = labels[at - 1];
    if (above) label.y = Math.max(label.y, above.y + LABEL_STEP);
  }
}
