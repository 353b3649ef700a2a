import type { FigureWords } from '../figureWords.js';
import { asOf } from './figureWords/asOf.js';
import { bounds } from './figureWords/bounds.js';
import { counted } from './figureWords/counted.js';
import { measures } from './figureWords/measures.js';
import { money } from './figureWords/money.js';
import { numbers } from './figureWords/numbers.js';
import { skips } from './figureWords/skips.js';
import { units } from './figureWords/units.js';

export const figures: FigureWords = { numbers, bounds, money, units, skips, counted, measures, asOf };
