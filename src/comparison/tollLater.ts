import type { Reading } from '../articles/reading.js';
import { findMentions, type Mention } from './tollMentions.js';
import { laterText } from './tollText.js';

/**
 * People told of further on as others who were hurt in the event: where its beginning tells only of the dead
 * ("Two other men were wounded"), and one more where it tells of one who was hurt ("A woman was also shot").
 */
export function othersHurt(reading: Reading, dead: number): Mention[] {
  const hurt = findMentions(laterText(reading)).filter(
    (mention) => isOtherHurt(mention) && (dead > 0 || (mention.single && mention.also)),
  );
  const first = hurt.find(({ single }) => !single) ?? hurt[0];
  return first ? hurt.filter((mention) => mention === first || isSameBreath(mention, first)) : [];
}

function isOtherHurt({ harm, another, others, single, object, who, doer, earlier, mourned }: Mention): boolean {
  if (harm === 'killed' || doer || earlier || mourned) return false;
  // "one of the boys shot | the other"
  if (harm === 'shot' && single && (object || who.definite)) return false;
  return another || others;
}

/** "another man and a woman were wounded". */
function isSameBreath(mention: Mention, first: Mention): boolean {
  return mention.sentence === first.sentence && mention.breath === first.breath;
}
