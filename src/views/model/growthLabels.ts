import { textWidth } from './textWidth.js';

/** A point of a chart over time, with what stands beside it. */
interface LabelledPoint {
  x: number;
  y: number;
  text: string;
}

/** Where the words of a point stand. */
export interface LabelPlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** On a phone the drawing is smaller and its type larger; here it is measured as it is there. */
const SIZE = 15;
const DOT = 6;

/** How wide the words of a point are at most. */
export function labelWidth(text: string): number {
  return textWidth(text, SIZE);
}

/** A place for the words of each point, clear of the line, the dots and each other; null where there is none. */
export function labelPlaces(points: readonly LabelledPoint[], room: Box): (LabelPlace | null)[] {
  const line = points.flatMap((point, at) => stepTo(points[at - 1], point));
  const dots = points.map(({ x, y }) => ({ left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }));
  const taken: Box[] = [];
  return points.map((point) => {
    const free = candidates(point, points).find(({ box }) => {
      const inside =
        box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
      return inside && ![...line, ...dots, ...taken].some((other) => meet(box, other));
    });
    if (free) taken.push(free.box);
    return free?.place ?? null;
  });
}

// "1,300" -> over to the day of "4,800", then up to it.
function stepTo(before: LabelledPoint | undefined, { x, y }: LabelledPoint): Box[] {
  if (!before) return [];
  return [
    { left: before.x, right: x, top: before.y - 1, bottom: before.y + 1 },
    { left: x - 1, right: x + 1, top: Math.min(y, before.y), bottom: Math.max(y, before.y) },
  ];
}

// Above its dot or, where the number fell, under it; then to its left and right.
function candidates({ x, y, text }: LabelledPoint, points: readonly LabelledPoint[]) {
  const wide = textWidth(text, SIZE);
  const place = (at: LabelPlace): { place: LabelPlace; box: Box } => {
    const left = at.anchor === 'start' ? at.x : at.anchor === 'end' ? at.x - wide : at.x - wide / 2;
    return { place: at, box: { left, right: left + wide, top: at.y - 11, bottom: at.y + 3 } };
  };
  const above = place({ x, y: y - 11, anchor: 'middle' });
  const under = place({ x, y: y + 20, anchor: 'middle' });
  const falls = points.some((other) => other.x <= x && other.y < y);
  return [
    ...(falls ? [under, above] : [above, under]),
    place({ x: x - 10, y: y + 4, anchor: 'end' }),
    place({ x: x + 10, y: y + 4, anchor: 'start' }),
    place({ x: x + 10, y: y + 18, anchor: 'start' }),
    place({ x: x - 10, y: y - 9, anchor: 'end' }),
  ];
}

/** Which of some words under a line have room: the first and the last, and those between that no other word meets. */
export function withRoom(words: readonly { x: number; text: string }[]): boolean[] {
  const boxes = words.map(({ x, text }) => {
    const half = textWidth(text, SIZE) / 2 + 4;
    return { left: x - half, right: x + half, top: 0, bottom: 1 };
  });
  const last = boxes.at(-1);
  let end = Number.NEGATIVE_INFINITY;
  return boxes.map((box) => {
    const shown = box.left >= end && (box === last || !last || box.right <= last.left);
    if (shown) end = box.right;
    return shown;
  });
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
