import type { Reading } from '../articles/reading.js';
import { findMentions, type Mention } from './tollMentions.js';
import { laterText } from './tollText.js';

/** People told of further on as others who were hurt in an event whose beginning tells only of the dead ("Two other men were wounded"). */
export function othersHurt(reading: Reading): Mention[] {
  const text = laterText(reading);
  const { others } = text.language.toll;
  const hurt = findMentions(text).filter(
    ({ harm, another, head, doer, earlier, mourned }) =>
      harm === 'injured' && (another || others.has(head)) && !doer && !earlier && !mourned,
  );
  const first = hurt.find(({ single }) => !single) ?? hurt[0];
  return first ? hurt.filter((mention) => mention === first || isSameBreath(mention, first)) : [];
}

/** "another man and a woman were wounded". */
function isSameBreath(mention: Mention, first: Mention): boolean {
  return mention.sentence === first.sentence && mention.breath === first.breath;
}
