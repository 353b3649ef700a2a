import type { Answer } from '../../types.js';
import { LABELS } from '../labels.js';
import type { NumberLine } from '../model/numberLine.js';
import { NumberLane } from './numberLane.js';

const PLAIN: NumberLine = { log: false, place: (value) => value, ticks: [] };

const SHAPES: readonly [keyof typeof LABELS.lineKey, Pick<Answer, 'low' | 'high' | 'bound'>][] = [
  ['exact', { low: 0.5, high: 0.5, bound: 'exact' }],
  ['about', { low: 0.5, high: 0.5, bound: 'about' }],
  ['range', { low: 0.2, high: 0.8, bound: 'range' }],
  ['from', { low: 0.2, high: null, bound: 'at_least' }],
  ['beyond', { low: 0.2, high: null, bound: 'more_than' }],
  ['to', { low: null, high: 0.8, bound: 'at_most' }],
  ['below', { low: null, high: 0.8, bound: 'less_than' }],
];

// How an answer is drawn, by its name in the key.
function shapeOf({ low, high, bound }: Answer): keyof typeof LABELS.lineKey {
  if (low !== null && high !== null) return low !== high ? 'range' : bound === 'about' ? 'about' : 'exact';
  if (low === null) return bound === 'less_than' ? 'below' : 'to';
  return bound === 'more_than' ? 'beyond' : 'from';
}

/** What the shapes of some answers on number lines mean; the words beside each line say the same. And the dash for no source. */
export function LineKey({ answers }: { answers: readonly Answer[] }) {
  const used = new Set(answers.map(shapeOf));
  return (
    <p class="line-key" aria-hidden="true">
      <span>{LABELS.lineKey.title}</span>
      {SHAPES.filter(([name]) => used.has(name)).map(([name, answer]) => (
        <span key={name}>
          <span class="lane">
            <NumberLane line={PLAIN} answer={answer} />
          </span>
          {LABELS.lineKey[name]}
        </span>
      ))}
      <span>{LABELS.dashMeaning}</span>
    </p>
  );
}
