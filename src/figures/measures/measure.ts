import { crowdNoun, listBefore, presentNoun, tollBefore, verbBefore } from './before.js';
import { inNoun, participleBehind, predicateBehind, separatedVerb } from './behind.js';
import type { Measure, MeasureContext } from './measureContext.js';
import { countedNoun, nounOf, predicateVerb, verbRightBefore, wordBefore } from './other.js';
import { presentAt, presentPart } from './present.js';

type MeasureRule = (context: MeasureContext) => Measure | null;

/** The rules in the order in which they are asked. */
const RULES: readonly MeasureRule[] = [
  participleBehind, // "five people | trapped"
  separatedVerb, // "nahm zwölf Menschen fest"
  verbBefore, // "killing another 12"
  inNoun, // "12 deaths"
  predicateBehind, // "12 people, including two children, were killed"
  presentPart, // "16 were in the house, including five children"
  listBefore, // "killed 27 students and five teachers"
  tollBefore, // "the death toll rose to 12"
  presentAt, // "200 people were at the party"
  presentNoun, // "the 103 passengers"
  crowdNoun, // "thousands of revellers"
  nounOf, // "a fine of $5bn"
  verbRightBefore, // "seized 30 boats"
  predicateVerb, // "12 officers worked"
  countedNoun, // "a $5bn hit"
  wordBefore, // anything else that says what the number is
];

/** The measure of an amount, by the first rule that finds one. */
export function measureOf(context: MeasureContext): Measure | null {
  for (const rule of RULES) {
    const found = rule(context);
    if (found) return found;
  }
  return null;
}
