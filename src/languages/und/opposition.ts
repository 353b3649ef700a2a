import type { OppositionWords } from '../oppositionWords.js';

/** Without words nothing is set against anything. */
export const opposition: OppositionWords = {
  denying: new Set(),
  rejecting: new Set(),
  accusing: new Set(),
  unreal: new Set(),
  infinitive: new Set(),
  negative: new Set(),
  negativeEnd: /(?!)/u,
  claimNouns: new Set(),
  chargeNouns: new Set(),
  matterless: new Set(),
};
