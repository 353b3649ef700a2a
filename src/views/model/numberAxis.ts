import type { NumberLine } from './numberLine.js';
import { textWidth } from './textWidth.js';
import { amountText } from './values.js';

/** A number under a line. */
export interface AxisLabel {
  tick: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** The shortest line that a page draws, in pixels; what has room there has room everywhere. */
const SHORTEST = 150;

/** The size of the numbers, in pixels: 12 in figures.css, less what they are narrower than the bold that is measured. */
const SIZE = 10.5;
/** The room between two. */
const GAP = 5;

/** Longer numbers at either end of a line would run off a phone. */
const LONG = 7;

/** The numbers under the lanes of a question: as many as have room, evenly chosen. */
export function axisLabels(line: NumberLine, unit: string): AxisLabel[] {
  for (let step = 1; ; step++) {
    const labels = labelled(
      line.ticks.filter((_, at) => at % step === 0),
      line,
      unit,
    );
    if (step >= line.ticks.length || apart(labels, line)) return labels;
  }
}

function labelled(ticks: readonly number[], line: NumberLine, unit: string): AxisLabel[] {
  const texts = axisTexts(ticks, unit);
  return ticks.map((tick, at) => {
    const text = texts[at]!;
    const place = line.place(tick);
    const anchor = text.length <= LONG ? 'middle' : place < 0.1 ? 'start' : place > 0.9 ? 'end' : 'middle';
    return { tick, text, anchor };
  });
}

/** The numbers under a line: "1", "2", "3 million", as what all end with is said once. */
export function axisTexts(ticks: readonly number[], unit: string): string[] {
  const texts = ticks.map((tick) => amountText(tick, unit));
  const ends = new Set(ticks.flatMap((tick, at) => (tick === 0 ? [] : (/(?<=\d) \D+$/u.exec(texts[at]!)?.[0] ?? ''))));
  const [end] = ends;
  if (ends.size !== 1 || !end) return texts;
  return texts.map((text, at) => (at < texts.length - 1 && text.endsWith(end) ? text.slice(0, -end.length) : text));
}

function apart(labels: readonly AxisLabel[], line: NumberLine): boolean {
  const boxes = labels.map(({ tick, text, anchor }) => {
    const wide = textWidth(text, SIZE);
    const at = line.place(tick) * SHORTEST;
    const left = anchor === 'start' ? at : anchor === 'end' ? at - wide : at - wide / 2;
    return { left, right: left + wide };
  });
  return boxes.every(({ left }, at) => at === 0 || left >= boxes[at - 1]!.right + GAP);
}
