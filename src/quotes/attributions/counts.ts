import { isSomebody } from '../somebody.js';
import { type Draft, type Ground, type Range, spanOf, within } from './ground.js';
import { possessorOf } from './nouns.js';
import { occasionEnd, startsNumber } from './occasions.js';
import { phraseStart } from './phraseBounds.js';

/** How many tokens the count and what is counted may have. */
const REACH = 8;

/** "|The navy's| figure of |300 dead|", "|its| figure is |four|": a count that its owner makes. */
export function claimedCount(ground: Ground, at: number): Draft | null {
  const { tokens, words } = ground;
  const { lower, sentence } = tokens[at]!;
  const toll = words.tolls.has(lower);
  if (!toll && !words.claimedCounts.has(lower)) return null;
  const owner = possessorOf(ground, phraseStart(ground, at), at);
  if (!owner || !counts(ground, owner, toll)) return null;
  const link = within(ground, at + 1, sentence);
  if (!link || !(words.carrierMarks.has(link.lower) || words.be.has(link.lower))) return null;
  const first = words.be.has(link.lower) ? occasionEnd(ground, at + 2) : at + 2;
  if (!within(ground, first, sentence) || !startsNumber(ground, first)) return null;
  let last = first;
  while (last < first + REACH && goesOn(ground, last + 1, sentence)) last++;
  const cue = { first: owner.last + 1, last: at + 1 };
  if (owner.last >= at || (toll && countsThings(ground, first, last))) return null;
  return { rule: 'noun-count', stance: 'reports', source: owner, cue, content: [spanOf(ground, { first, last })] };
}

/** "the ministry's", "its", "Amnesty's"; not "the city's toll", "last year's figure", "his figure". */
function counts(ground: Ground, { first, last }: Range, toll: boolean): boolean {
  const { tokens, words, scene } = ground;
  const kindOf = words.possessiveKinds.get(tokens[first]!.lower);
  if (first === last) return kindOf === 'thing' || kindOf === 'many';
  const head = last - 1;
  const { lower } = tokens[head]!;
  if (scene.people.bodies.has(lower) || scene.people.businesses.has(lower) || scene.people.crowds.has(lower))
    return true;
  const kind = scene.names.byToken.get(head)?.kind;
  return (
    kind === 'organisation' ||
    (!toll && kind !== 'place' && kind !== undefined && isSomebody(scene, { first, last: head }))
  );
}

/** "the club's tally of |40 points|": no toll; "|40 deaths|" are one. */
function countsThings({ tokens, scene }: Ground, first: number, last: number): boolean {
  const noun = tokens.slice(first, last + 1).find(({ pos }) => pos === 'NOUN');
  if (noun === undefined || scene.people.crowds.has(noun.lower)) return false;
  const { nouns, cases } = scene.reading.language.figures.measures;
  return !nouns.has(noun.lower) && !cases.has(noun.lower);
}

function goesOn(ground: Ground, i: number, sentence: number): boolean {
  const token = within(ground, i, sentence);
  return token !== undefined && ground.quoteOf[i]! < 0 && /^(?:NUM|NOUN|PROPN|ADJ|SYM)$/u.test(token.pos);
}
