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
export const LABEL_ROOM = 45;

/** From one lane of arcs to the next; inside an arc this wide a share has room. */
const LANE = 52;
const ROOMY = 40;
const NARROWEST = 14;

/** The derivations that are drawn as arcs. */
export function arcsBetween({ story: { lineage }, byArticle }: StoryIndex): Derivation[] {
  return lineage.derivations.filter(({ from, to }) => byArticle.has(from) && byArticle.has(to));
}

/** What shares need on the right; where there is none, arcs have it. */
export function labelRoom(derivations: readonly Derivation[]): number {
  return derivations.some(({ share }) => share > 0) ? LABEL_ROOM : 6;
}

/** Arcs from `x` on: short ones inside, long ones outside, those that do not pass each other in one lane. */
export function layOutArcs(
  derivations: readonly Derivation[],
  at: ReadonlyMap<string, number>,
  { x, width, small }: { x: number; width: number; small: boolean },
): Arc[] {
  const ends = derivations.map(({ from, to, share, direction, kind }) => {
    const sure = direction !== 'unknown' || kind === 'credited';
    return { from: at.get(from) ?? 0, to: at.get(to) ?? 0, share, kind, sure };
  });
  ends.sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from) || a.from - b.from || a.to - b.to);
  const lanes = lanesOf(ends);
  const room = width - x - labelRoom(derivations);
  const step = Math.min(LANE, room / Math.max(1, ...lanes));
  return ends.map((end, at) => {
    const out = Math.round(Math.min(room, Math.max(NARROWEST, step) * lanes[at]!) * 10) / 10;
    return { x, out, label: labelOf(end, { x, out: small ? room : out, inside: !small && out >= ROOMY }), ...end };
  });
}

interface Ends {
  from: number;
  to: number;
}

// Counted from 1; each arc lies outside all shorter ones that it passes.
function lanesOf(arcs: readonly Ends[]): number[] {
  const lanes: number[] = [];
  const top = ({ from, to }: Ends) => Math.min(from, to);
  const bottom = ({ from, to }: Ends) => Math.max(from, to);
  for (const arc of arcs) {
    const passed = lanes.filter((_, at) => top(arc) <= bottom(arcs[at]!) && bottom(arc) >= top(arcs[at]!));
    lanes.push(1 + Math.max(0, ...passed));
  }
  return lanes;
}

// A share stands inside its arc, where it arrives: there no other arc crosses it.
function labelOf({ from, to }: Ends, { x, out, inside }: { x: number; out: number; inside: boolean }) {
  if (!inside) return { x: x + out + 5, y: (from + to) / 2 + 4 };
  return { x: x + 6, y: to + (from > to ? 23 : -14) };
}
