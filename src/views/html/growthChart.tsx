import { scaleLinear } from 'd3-scale';
import type { Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { dateText } from '../model/dates.js';
import { type GrowthPoint, growthPoints } from '../model/growth.js';
import { labelPlaces, labelWidth, withRoom } from '../model/growthLabels.js';
import { type StoryIndex, siglaOf } from '../model/storyIndex.js';

const WIDTH = 500;
const BASE = 100;

/** A number that later reports replace, as steps over time; nothing where fewer than two days are known. */
export function GrowthChart({ index, question }: { index: StoryIndex; question: Question }) {
  const points = growthPoints(index, question);
  const days = [...new Map(points.map((point) => [point.day, point])).values()];
  if (days.length < 2) return null;
  const x = scaleLinear()
    .domain([points[0]!.day, points.at(-1)!.day])
    .rangeRound(sides(index, points));
  const values = points.map(({ value }) => value);
  const y = scaleLinear()
    .domain([lowest(values), Math.max(...values)])
    .rangeRound([BASE - 16, 34]);
  const placed = points.map((point) => ({ ...point, x: x(point.day), y: y(point.value) }));
  const path = placed.map(({ x, y }, at) => (at === 0 ? `M${x},${y}` : `H${x}V${y}`)).join('');
  const label = points.map(({ date, label }) => `${dateText(date)}: ${label}`).join('; ');
  return (
    <svg class="growth" viewBox={`0 0 ${WIDTH} ${BASE + 26}`} role="img" aria-label={label}>
      <line class="base" x1="0" x2={WIDTH} y1={BASE} y2={BASE} />
      <path class="steps" d={path} />
      {placed.map(({ day, value, x, y }) => (
        <circle class="dot" cx={x} cy={y} r="4.5" key={`${day} ${value}`} />
      ))}
      <Values index={index} points={placed} />
      <Dates days={days.map(({ day, date }) => ({ x: x(day), text: dateText(date).replace(/ \d{4}$/u, '') }))} />
      <title>{LABELS.growth}</title>
    </svg>
  );
}

/** From where to where the days run: the words over the first and the last have half their width outside. */
function sides(index: StoryIndex, points: readonly GrowthPoint[]): [number, number] {
  const half = (day: number | undefined) => {
    const words = points.filter((point) => point.day === day).map((point) => wordsOf(index, point));
    return Math.min(120, Math.max(44, ...words.map((text) => labelWidth(text) / 2 + 8)));
  };
  return [half(points[0]?.day), WIDTH - half(points.at(-1)?.day)];
}

const wordsOf = (index: StoryIndex, { label, articles }: GrowthPoint): string =>
  `${label} ${siglaOf(index, articles).join(' ')}`;

function Values({ index, points }: { index: StoryIndex; points: readonly (GrowthPoint & { x: number; y: number })[] }) {
  const sigla = points.map(({ articles }) => siglaOf(index, articles).join(' '));
  const texts = points.map((point) => ({ x: point.x, y: point.y, text: wordsOf(index, point) }));
  const places = labelPlaces(texts, { left: 0, right: WIDTH, top: 2, bottom: BASE });
  return (
    <>
      {points.map(({ day, value, label }, at) => {
        const place = places[at];
        return place ? (
          <text class="growth-value" x={place.x} y={place.y} text-anchor={place.anchor} key={`${day} ${value}`}>
            {label} <tspan class="growth-sigla">{sigla[at]}</tspan>
          </text>
        ) : null;
      })}
    </>
  );
}

function Dates({ days }: { days: readonly { x: number; text: string }[] }) {
  const shown = withRoom(days);
  return (
    <>
      {days.map(({ x, text }, at) =>
        shown[at] ? (
          <text class="growth-date" x={x} y={BASE + 19} text-anchor="middle" key={x}>
            {text}
          </text>
        ) : null,
      )}
    </>
  );
}

// A line that starts at nothing would hide a change from 24 to 19.
function lowest(values: readonly number[]): number {
  const least = Math.min(...values);
  return least < 0 ? least : Math.max(0, least - 0.8 * (Math.max(...values) - least));
}
