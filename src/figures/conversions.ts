import type { Amount } from './amount.js';
import { bounded } from './limits.js';
import type { FigureRun } from './run.js';

/** "more than 80 km (50 miles)", "about $76 million (€65 million)": the limit holds for the same amount in another unit. */
export function inBrackets(run: FigureRun, amount: Amount): Amount {
  const before = isConverted(run, amount) ? run.amount : null;
  return before && before.bound !== 'range' ? bounded(amount, before.bound) : amount;
}

/** "80 km (|50 miles|)", "$76 million (about |€65 million|)": the amount before, in another unit. */
export function isConverted(
  { pieces, amount: before }: FigureRun,
  { first, quantity: { kind, unit } }: Amount,
): boolean {
  if (!before || pieces[first - 1]?.text !== '(' || before.unitLast !== first - 2) return false;
  return (kind === 'money' || kind === 'physical') && before.quantity.kind === kind && before.quantity.unit !== unit;
}
