import { ENDS, type NumberLine } from './numberLine.js';
import { textWidth } from './textWidth.js';
import { amountText } from './values.js';

/** A number under a line. */
export interface AxisLabel {
  tick: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  /** True where it has room on long lines alone. */
  roomy: boolean;
}

/** The shortest line that a page draws, and one that is called long, in pixels; what has room there has room everywhere, or on all longer ones. */
const SHORTEST = 150;
const LONG_LINE = 290;

/** The size of the numbers, in pixels: 12 in figures.css, less what they are narrower than the bold that is measured. */
const SIZE = 10.5;
/** The room between two, and beside the line. */
const GAP = 5;
const MARGIN = 14;

/** Longer numbers at either end of a line would run off a phone. */
const LONG = 7;

/** The numbers over the lanes of a question: as many as have room, evenly chosen, two of them on the shortest line where that can be. */
export function axisLabels(line: NumberLine, unit: string): AxisLabel[] {
  // what lies beyond all values can do without a number
  const inner = line.place(line.ticks.at(-1) ?? 0) > 1 - ENDS ? thinned(line.ticks.slice(0, -1)) : [];
  const sets = [...thinned(line.ticks), ...inner]
    .sort((a, b) => b.length - a.length)
    .map((ticks) => labelled(ticks, line, unit))
    .filter((labels) => apart(labels, line, LONG_LINE))
    .map((labels) => ({ labels, short: thinned(labels).find((some) => apart(some, line, SHORTEST)) ?? [] }));
  const { labels, short } = sets.find((set) => set.short.length > 1) ?? sets[0] ?? { labels: [], short: [] };
  return labels.map((label) => ({ ...label, roomy: !short.includes(label) }));
}

/** All of some, every second, every fourth ... of them, back from the last, which holds the words for all. */
function thinned<T>(all: readonly T[]): T[][] {
  const sets: T[][] = [];
  for (let step = 1; step < 2 * all.length; step *= 2)
    sets.push(all.filter((_, at) => (all.length - 1 - at) % step === 0));
  return sets;
}

type Placed = Omit<AxisLabel, 'roomy'>;

function labelled(ticks: readonly number[], line: NumberLine, unit: string): Placed[] {
  const texts = axisTexts(ticks, unit);
  return ticks.map((tick, at) => {
    const text = texts[at]!;
    const place = line.place(tick);
    const over = place * SHORTEST + textWidth(text, SIZE) / 2 > SHORTEST + MARGIN;
    const anchor = text.length <= LONG ? 'middle' : place < 0.1 ? 'start' : over || place > 0.9 ? 'end' : 'middle';
    return { tick, text, anchor };
  });
}

/** The numbers under a line: "1", "2", "3 million", "1", "1,000", "1 million litres", as what all end with is said once. */
export function axisTexts(ticks: readonly number[], unit: string): string[] {
  const behind = endOf(amountText(0, unit));
  const bare = (text: string): string => (behind && text.endsWith(behind) ? text.slice(0, -behind.length) : text);
  const texts = ticks.map((tick) => bare(amountText(tick, unit)));
  const ends = new Set(ticks.flatMap((tick, at) => (tick === 0 ? [] : endOf(texts[at]!))));
  const [end = ''] = ends.size === 1 ? ends : [];
  return texts.map((text, at) => {
    if (at === texts.length - 1) return text + behind;
    return end && text.endsWith(end) ? text.slice(0, -end.length) : text;
  });
}

// " million", " %", " nautical miles"
const endOf = (text: string): string => /(?<=\d) \D+$/u.exec(text)?.[0] ?? '';

function apart(labels: readonly Placed[], line: NumberLine, length: number): boolean {
  const boxes = labels.map(({ tick, text, anchor }) => {
    const wide = textWidth(text, SIZE);
    const at = line.place(tick) * length;
    const left = anchor === 'start' ? at : anchor === 'end' ? at - wide : at - wide / 2;
    return { left, right: left + wide };
  });
  return boxes.every(({ left }, at) => at === 0 || left >= boxes[at - 1]!.right + GAP);
}
