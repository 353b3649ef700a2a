import { scaleLinear } from 'd3-scale';
import type { Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { dateText, dayOf } from '../model/dates.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { answerText } from '../model/values.js';

interface Point {
  day: number;
  date: string;
  value: number;
  /** The value as it is told: "dozens". */
  label: string;
  sigla: string;
}

/** A number that later reports replace, as steps over time; nothing where fewer than two days are known. */
export function GrowthChart({ index, question }: { index: StoryIndex; question: Question }) {
  const points = growthPoints(index, question);
  const days = [...new Set(points.map(({ day }) => day))];
  if (days.length < 2) return null;
  const x = scaleLinear()
    .domain([points[0]!.day, points.at(-1)!.day])
    .rangeRound([170, 560]);
  const values = points.map(({ value }) => value);
  const y = scaleLinear()
    .domain([lowest(values), Math.max(...values)])
    .rangeRound([64, 26]);
  const path = points
    .map(({ day, value }, at) => (at === 0 ? `M${x(day)},${y(value)}` : `H${x(day)}V${y(value)}`))
    .join('');
  const label = points.map(({ date, label }) => `${dateText(date)}: ${label}`).join('; ');
  return (
    <svg class="growth" viewBox="0 0 640 110" role="img" aria-label={label}>
      <line class="base" x1="20" x2="620" y1="84" y2="84" />
      <path class="steps" d={path} />
      {points.map(({ day, date, value, label, sigla }, at) => (
        <g key={`${day} ${value}`}>
          <circle class="dot" cx={x(day)} cy={y(value)} r="4.5" />
          <text class="growth-value" {...labelPlace(points, at, { x: x(day), y: y(value) })}>
            {label} <tspan class="growth-sigla">{sigla}</tspan>
          </text>
          {at === 0 || points[at - 1]!.day !== day ? (
            <text class="growth-date" x={x(day)} y="102" text-anchor="middle">
              {dateText(date).replace(/ \d{4}$/u, '')}
            </text>
          ) : null}
        </g>
      ))}
      <title>{LABELS.growth}</title>
    </svg>
  );
}

// A line that starts at nothing would hide a change from 24 to 19.
function lowest(values: readonly number[]): number {
  const least = Math.min(...values);
  return least < 0 ? least : Math.max(0, least - 0.8 * (Math.max(...values) - least));
}

// Above its dot; beside it where the line goes up from there, under it where it came down.
function labelPlace(points: readonly Point[], at: number, dot: { x: number; y: number }) {
  const { day, value } = points[at]!;
  const before = points[at - 1];
  if (points[at + 1]?.day === day) return { x: dot.x - 9, y: dot.y + 4, 'text-anchor': 'end' } as const;
  if (before && before.value > value) return { x: dot.x, y: dot.y + 17, 'text-anchor': 'middle' } as const;
  return { x: dot.x, y: dot.y - 10, 'text-anchor': 'middle' } as const;
}

// A report without an as-of date is as of its own day.
function growthPoints(index: StoryIndex, question: Question): Point[] {
  const points = new Map<string, Point>();
  for (const answer of question.answers) {
    const value = answer.high ?? answer.low;
    const label = answerText(index, question, answer);
    for (const id of answer.figures) {
      const found = index.figures.get(id);
      const date = answer.asOf ?? found?.witness.article.published ?? null;
      const day = dayOf(date);
      if (!found || value === null || day === null || !date) continue;
      const known = points.get(`${day} ${value}`);
      const { siglum } = found.witness;
      if (!known) points.set(`${day} ${value}`, { day, date, value, label, sigla: siglum });
      else if (!known.sigla.split(' ').includes(siglum)) known.sigla += ` ${siglum}`;
    }
  }
  return [...points.values()].sort((a, b) => a.day - b.day || a.value - b.value);
}
