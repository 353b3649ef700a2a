import type { Reading } from '../../articles/reading.js';
import { phraseAtToken } from '../../text/phraseIndex.js';
import { findMentions, type Mention } from './mentions.js';
import { laterText, roundUpsOf, type TollText } from './tollText.js';
import type { Victim } from './victims.js';
import { canBeOne } from './who.js';

/**
 * People told of further on as others who were hurt in the event: where its beginning tells only of the dead
 * ("Two other men were wounded"), and one more where it tells of one who was hurt ("A woman was also shot").
 */
export function othersHurt(reading: Reading, dead: number, victims: readonly Victim[]): Mention[] {
  const text = laterText(reading);
  const mentions = findMentions(text);
  const hurt = mentions.filter((mention) => isOtherHurt(mention) && (dead > 0 || (mention.single && mention.also)));
  const first = hurt.find(({ single }) => !single) ?? hurt[0];
  if (first) return hurt.filter((mention) => mention === first || isSameBreath(mention, first));
  if (dead === 0 || victims.length === 0) return [];
  const end = otherEvent(text);
  return mentions.filter((mention) => mention.start < end && isSomebodyElse(mention, victims)).slice(0, 1);
}

function isOtherHurt({ harm, another, others, single, object, who, doer, earlier, mourned }: Mention): boolean {
  if (harm === 'killed' || doer || earlier || mourned) return false;
  // "one of the boys shot | the other"
  if (harm === 'shot' && single && (object || who.definite)) return false;
  return another || others;
}

/** Further people of the event, where the text tells which of several somebody is ("a fourth victim"). */
export function furtherTold(reading: Reading): Mention[] {
  const text = laterText(reading);
  const { ordinals } = text.language.toll;
  if (!text.tokens.some(({ lower }) => ordinals.has(lower))) return [];
  const end = otherEvent(text);
  return findMentions(text).filter(({ start }) => start < end);
}

/** Those whom the first sentence that counts anybody tells of, where the beginning has only the word ("Suspects named in | shooting"). */
export function firstTold(reading: Reading): Mention[] {
  const text = laterText(reading);
  const end = otherEvent(text);
  const mentions = findMentions(text).filter((mention) => mention.start < end && isOfEvent(mention));
  return mentions.filter(({ sentence }) => sentence === mentions[0]?.sentence);
}

function isOfEvent({ doer, earlier, mourned, part }: Mention): boolean {
  return !doer && !earlier && !mourned && !part;
}

/** "another man and a woman were wounded". */
function isSameBreath(mention: Mention, first: Mention): boolean {
  return mention.sentence === first.sentence && mention.breath === first.breath;
}

/** "The mother was taken to a hospital", and a man and a boy were killed: none of those told of before. */
function isSomebodyElse(mention: Mention, victims: readonly Victim[]): boolean {
  const { harm, single, part, doer, earlier, mourned, pronoun, who } = mention;
  if (harm !== 'injured' || !single || part || doer || earlier || mourned || pronoun) return false;
  return victims.every((victim) => !canBeOne(victim.who, who));
}

/** Where the text comes to another event ("This is the second shooting"). */
function otherEvent({ tokens, language }: TollText): number {
  const index = roundUpsOf(language.toll);
  return tokens.find((_, i) => phraseAtToken(index, tokens, i) > 0)?.start ?? Infinity;
}
