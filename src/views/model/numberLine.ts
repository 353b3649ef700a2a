import { scaleLinear, scaleLog } from 'd3-scale';
import type { Answer, Bound } from '../../types.js';

type Value = Pick<Answer, 'low' | 'high' | 'bound'>;

/** The line on which the answers to a question stand; places run from 0 to 1. */
export interface NumberLine {
  log: boolean;
  place: (value: number) => number;
  ticks: number[];
  /** The unit of its numbers, and the answers that are in it; all where it is left out. */
  unit?: string;
  drawn?: ReadonlySet<Answer>;
}

/** How an answer stands on the line: `open` ends go on without a known limit. */
export interface Mark {
  shape: 'point' | 'about' | 'interval' | 'from' | 'to';
  /** True where the limit itself is left out ("more than"). */
  beyond: boolean;
  from: number;
  to: number;
}

/** Values that lie further apart than this are shown on a logarithmic line. */
const LOG_FROM_RATIO = 40;
/** Values closer together than this share of the largest are not drawn further apart: 46 and 47 are neighbours. */
const LEAST_SPREAD = 0.25;
/** Room at both ends of the line, as a share of it, so that arrows have a place to go: no value lies there. */
export const ENDS = 0.12;

/** The line for some answers; null where fewer than two can be told apart on it: "40" and "at most 40" can. */
export function numberLine(answers: readonly Value[]): NumberLine | null {
  const values = [...new Set(answers.flatMap(({ low, high }) => [low, high]).filter((v): v is number => v !== null))];
  const marks = new Set(answers.map(({ low, high, bound }) => (low ?? high) !== null && `${low} ${high} ${bound}`));
  marks.delete(false);
  if (marks.size < 2) return null;
  const min = Math.min(...values);
  const max = Math.max(...values);
  const log = min > 0 && max / min > LOG_FROM_RATIO;
  const scale = log ? scaleLog() : scaleLinear();
  scale.domain(log ? [min, max] : widened(min, max)).range([ENDS, 1 - ENDS]);
  const ends = [0, 1].map((place) => scale.invert(place));
  return {
    log,
    place: (value) => scale(value),
    ticks: log ? decades(ends[0]!, ends[1]!) : evenTicks(ends[0]!, ends[1]!, values),
  };
}

function widened(min: number, max: number): [number, number] {
  const size = Math.max(Math.abs(min), Math.abs(max)) || 1;
  const more = Math.max(0, LEAST_SPREAD * size - (max - min)) / 2;
  return [min - more, max + more];
}

// What was never below nothing gets no tick below it, and what is counted in whole numbers none between them.
function evenTicks(from: number, to: number, values: readonly number[]): number[] {
  const whole = values.every(Number.isInteger);
  const negative = values.some((value) => value < 0);
  return scaleLinear()
    .domain([from, to])
    .ticks(4)
    .filter((tick) => (negative || tick >= 0) && (!whole || Number.isInteger(tick)));
}

/** More powers of ten than these are told by the thousand, the million, the billion. */
const MOST_TENS = 8;

/** The round numbers between two values: powers of ten, or 1, 2, 5 of each where these are few. */
function decades(from: number, to: number): number[] {
  const steps = (factors: readonly number[]) => {
    const found: number[] = [];
    for (let power = Math.floor(Math.log10(from)); power <= Math.log10(to); power++)
      for (const factor of factors) {
        const value = Number((factor * 10 ** power).toPrecision(1));
        if (value >= from && value <= to) found.push(value);
      }
    return found;
  };
  const tens = steps([1]);
  if (tens.length > MOST_TENS) return tens.filter((value) => Math.round(Math.log10(value)) % 3 === 0);
  return tens.length >= 3 ? tens : steps(tens.length === 2 ? [1, 3] : [1, 2, 5]);
}

const BEYOND: ReadonlySet<Bound> = new Set(['more_than', 'less_than']);

/** Where an answer stands on its line; null where it holds no number. */
export function markOf(line: NumberLine, answer: Value): Mark | null {
  if (line.drawn && !line.drawn.has(answer as Answer)) return null;
  const { low, high, bound } = answer;
  const beyond = BEYOND.has(bound);
  if (low !== null && high !== null) {
    const shape = low !== high ? 'interval' : bound === 'about' ? 'about' : 'point';
    return { shape, beyond, from: line.place(low), to: line.place(high) };
  }
  if (low !== null) return { shape: 'from', beyond, from: line.place(low), to: 1 };
  return high === null ? null : { shape: 'to', beyond, from: 0, to: line.place(high) };
}
