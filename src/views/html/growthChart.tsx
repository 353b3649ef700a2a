import { scaleLinear } from 'd3-scale';
import type { Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { dateText, dayOf } from '../model/dates.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { amountText } from '../model/values.js';

interface Point {
  day: number;
  date: string;
  value: number;
  sigla: string;
}

/** A number that later reports replace, as steps over time; nothing where fewer than two days are known. */
export function GrowthChart({ index, question }: { index: StoryIndex; question: Question }) {
  const points = growthPoints(index, question);
  const days = [...new Set(points.map(({ day }) => day))];
  if (days.length < 2) return null;
  const x = scaleLinear()
    .domain([points[0]!.day, points.at(-1)!.day])
    .rangeRound([100, 580]);
  const values = points.map(({ value }) => value);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(...values)])
    .rangeRound([84, 26]);
  const path = points
    .map(({ day, value }, at) => (at === 0 ? `M${x(day)},${y(value)}` : `H${x(day)}V${y(value)}`))
    .join('');
  const label = points.map(({ date, value }) => `${dateText(date)}: ${amountText(value, question.unit)}`).join('; ');
  return (
    <svg class="growth" viewBox="0 0 640 110" role="img" aria-label={label}>
      <line class="base" x1="20" x2="620" y1="84" y2="84" />
      <path class="steps" d={path} />
      {/* Of two numbers on one day the lower stands beside its dot: the step goes up through the place above it. */}
      {points.map(({ day, date, value, sigla }, at) => (
        <g key={`${day} ${value}`}>
          <circle class="dot" cx={x(day)} cy={y(value)} r="4.5" />
          <text
            class="growth-value"
            x={x(day) - (points[at + 1]?.day === day ? 9 : 0)}
            y={y(value) + (points[at + 1]?.day === day ? 4 : -10)}
            text-anchor={points[at + 1]?.day === day ? 'end' : 'middle'}
          >
            {amountText(value, question.unit)} <tspan class="growth-sigla">{sigla}</tspan>
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

// A report without an as-of date is as of its own day.
function growthPoints(index: StoryIndex, question: Question): Point[] {
  const points = new Map<string, Point>();
  for (const answer of question.answers) {
    const value = answer.high ?? answer.low;
    for (const id of answer.figures) {
      const found = index.figures.get(id);
      const date = answer.asOf ?? found?.witness.article.published ?? null;
      const day = dayOf(date);
      if (!found || value === null || day === null || !date) continue;
      const known = points.get(`${day} ${value}`);
      const { siglum } = found.witness;
      if (!known) points.set(`${day} ${value}`, { day, date, value, sigla: siglum });
      else if (!known.sigla.split(' ').includes(siglum)) known.sigla += ` ${siglum}`;
    }
  }
  return [...points.values()].sort((a, b) => a.day - b.day || a.value - b.value);
}
