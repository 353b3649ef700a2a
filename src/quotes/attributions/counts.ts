import { isSomebody } from '../somebody.js';
import { isOwnCount } from './countVerbs.js';
import { contentEnd } from './extents.js';
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
  if (!isOwnCount(words, lower)) return null;
  const owner = possessorOf(ground, phraseStart(ground, at), at);
  if (!owner || owner.last >= at || !counts(ground, owner, toll)) return null;
  const told = toldOfCount(ground, at, owner);
  if (told) return told;
  const link = within(ground, at + 1, sentence);
  if (!link || !(words.carrierMarks.has(link.lower) || words.be.has(link.lower) || link.text === ':')) return null;
  const first = words.be.has(link.lower) ? occasionEnd(ground, at + 2) : at + 2;
  if (!within(ground, first, sentence) || !startsNumber(ground, first)) return null;
  let last = first;
  while (last < first + REACH && goesOn(ground, last + 1, sentence)) last++;
  const cue = { first: owner.last + 1, last: at + 1 };
  if (toll && countsThings(ground, first, last)) return null;
  return { rule: 'noun-count', stance: 'reports', source: owner, cue, content: [spanOf(ground, { first, last })] };
}

/** How far behind "its toll, which" or "its toll had reached" the number may stand. */
const TOLD = 8;

/** "|Their toll|, |which was 58 on Monday, had reached 81|", "|Its projection|, |which gave Lee 33 seats|": what is told of a count that its owner makes. */
function toldOfCount(ground: Ground, at: number, owner: Range): Draft | null {
  const { tokens, words } = ground;
  const { sentence } = tokens[at]!;
  const relative = tokens[at + 1]?.text === ',' && words.relatives.has(tokens[at + 2]?.lower ?? '');
  const first = relative ? at + 2 : pastCounted(ground, at + 1);
  // "its count |is| four" is told above; "its toll |had reached| 81"
  if (!relative && !words.reached.has(tokens[tokens[first]?.pos === 'AUX' ? first + 1 : first]?.lower ?? ''))
    return null;
  let number = first + 1;
  while (number < first + TOLD && within(ground, number, sentence) && !startsNumber(ground, number)) number++;
  if (!within(ground, number, sentence) || !startsNumber(ground, number)) return null;
  const { last } = ground.doc.sentences[sentence]!;
  const end = Math.min(last, Math.max(number, contentEnd(ground, first, 'clause')));
  const cue = { first: owner.last + 1, last: at };
  return { rule: 'noun-count', stance: 'reports', source: owner, cue, content: [spanOf(ground, { first, last: end })] };
}

/** "its count |of the dead| stood at 249": the token behind what is counted; the token itself where nothing is. */
function pastCounted({ tokens, words }: Ground, from: number): number {
  if (!words.carrierMarks.has(tokens[from]?.lower ?? '')) return from;
  for (let i = from + 1; i < from + COUNTED && tokens[i]?.sentence === tokens[from]!.sentence; i++)
    if (words.reached.has(tokens[i]!.lower)) return i;
  return from;
}

/** How many words that may be. */
const COUNTED = 6;

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
