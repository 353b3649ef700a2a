import type { Status } from '../../types.js';
import { LABELS } from '../labels.js';
import type { Screen } from './screen.js';

/** The symbol and the words of a status, in its colour. */
export function statusMark(status: Status, colours: Screen['colours']): { symbol: string; words: string } {
  const paint = {
    disputed: (text: string) => colours.red(colours.bold(text)),
    superseded: colours.yellow,
    compatible: colours.cyan,
    agree: colours.green,
    single: colours.dim,
  }[status];
  return { symbol: paint(LABELS.symbol[status]), words: paint(LABELS.status[status]) };
}
