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
];

/** What the shapes on number lines mean; the words beside each line say the same. */
export function LineKey() {
  return (
    <p class="line-key" aria-hidden="true">
      <span>{LABELS.lineKey.title}</span>
      {SHAPES.map(([name, answer]) => (
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
