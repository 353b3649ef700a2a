import type { Answer } from '../../types.js';
import { axisLabels } from '../model/numberAxis.js';
import { type Mark, markOf, type NumberLine } from '../model/numberLine.js';

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

/** The numbers over the lanes of a question. */
export function NumberAxis({ line }: { line: NumberLine }) {
  return (
    <span class="scale" aria-hidden="true">
      <svg class="lane-axis" aria-hidden="true">
        {axisLabels(line, line.unit ?? '').map(({ tick, text, anchor, roomy }) => (
          <text
            key={tick}
            x={percent(line.place(tick))}
            y="13"
            text-anchor={anchor}
            class={roomy ? 'roomy' : undefined}
          >
            {text}
          </text>
        ))}
      </svg>
    </span>
  );
}
