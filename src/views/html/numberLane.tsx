import type { Answer } from '../../types.js';
import { type Mark, markOf, type NumberLine } from '../model/numberLine.js';
import { axisTexts } from '../model/values.js';

const percent = (place: number) => `${Math.round(place * 1000) / 10}%`;

/** The grid that the lanes of a question share, as light lines. */
function Grid({ line }: { line: NumberLine }) {
  return (
    <g class="grid">
      {line.ticks.map((tick) => (
        <line key={tick} x1={percent(line.place(tick))} x2={percent(line.place(tick))} y1="0" y2="100%" />
      ))}
    </g>
  );
}

/** One answer on the number line: a dot, a ring (about), a bar (range), or an arrow (at least, at most; hollow where the limit is left out). */
export function NumberLane({ line, answer }: { line: NumberLine; answer: Pick<Answer, 'low' | 'high' | 'bound'> }) {
  const mark = markOf(line, answer);
  return (
    <svg class="lane-line" aria-hidden="true">
      <Grid line={line} />
      <line class="base" x1="0" x2="100%" y1="50%" y2="50%" />
      {mark ? <Drawn mark={mark} /> : null}
    </svg>
  );
}

function Drawn({ mark }: { mark: Mark }) {
  const { shape, beyond, from, to } = mark;
  const ring = shape === 'about' || beyond ? 'dot ring' : 'dot';
  if (shape === 'point' || shape === 'about') return <circle class={ring} cx={percent(from)} cy="50%" r="5.5" />;
  const at = shape === 'to' ? to : from;
  return (
    <g class={`span-${shape}`}>
      <line class="bar" x1={percent(from)} x2={percent(to)} y1="50%" y2="50%" />
      {shape === 'interval' ? (
        <g>
          <Cap place={from} />
          <Cap place={to} />
        </g>
      ) : (
        <g>
          <svg x={shape === 'from' ? '100%' : '0'} y="50%" overflow="visible" aria-hidden="true">
            <path class="head" d={shape === 'from' ? 'M-9,-5 L0,0 L-9,5 Z' : 'M9,-5 L0,0 L9,5 Z'} />
          </svg>
          <circle class={ring} cx={percent(at)} cy="50%" r="5.5" />
        </g>
      )}
    </g>
  );
}

function Cap({ place }: { place: number }) {
  return (
    <svg x={percent(place)} y="50%" overflow="visible" aria-hidden="true">
      <line class="cap" y1="-7" y2="7" />
    </svg>
  );
}

/** At most so many numbers stand under a line, so that they do not run into each other on a phone. */
const MOST_NUMBERS = 4;

/** Of longer numbers ("2,500,000 km") there is room for two. */
const SHORT = 7;

// A long number at the end of the line would else run off a phone.
function anchorAt(place: number): 'start' | 'middle' | 'end' {
  return place < 0.1 ? 'start' : place > 0.9 ? 'end' : 'middle';
}

/** The numbers under the lanes of a question. */
export function NumberAxis({ line, unit }: { line: NumberLine; unit: string }) {
  const wide = (ticks: readonly number[]) =>
    Math.max(0, ...axisTexts(ticks, unit).map((text, at) => (at < ticks.length - 1 ? text.length : text.length / 2)));
  const step = Math.ceil(line.ticks.length / (wide(line.ticks) > SHORT ? 2 : MOST_NUMBERS));
  const shown = line.ticks.filter((_, at) => at % step === 0);
  const texts = axisTexts(shown, unit);
  return (
    <svg class="lane-axis" aria-hidden="true">
      {shown.map((tick, at) => (
        <text
          key={tick}
          x={percent(line.place(tick))}
          y="13"
          text-anchor={texts[at]!.length > SHORT ? anchorAt(line.place(tick)) : 'middle'}
        >
          {texts[at]}
        </text>
      ))}
    </svg>
  );
}
