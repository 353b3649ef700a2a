import { findNewsNames } from '../articles/newsNames.js';
import { isDash } from '../text/dashes.js';
import { inside } from './cuesInside.js';
import type { Subject } from './phraseEnds.js';
import { phraseStartingAt } from './phraseStarts.js';
import { found, type Place, type QuoteCue, sayingFrom } from './place.js';
import type { Saying } from './sayings.js';
import { afterOf, firstOf, phraseAt, type Scene, startsSentence } from './scene.js';
import { isBody, isOwnedThing, isSomebody, nounOf } from './somebody.js';

/** “...,” said Ann Lee. “...,” the mayor told the Herald. “...”, according to police. */
export function followed(place: Place): QuoteCue | null {
  const cue = followedAtOnce(place);
  if (!cue || !handsOn(place, cue)) return cue;
  // The report stated that it was “lost”, according to the Herald: the Herald hands it on
  const within = inside(place);
  return within?.rule === 'inside' && within.source ? within : cue;
}

/** According to an outlet, or as it reports: it hands on what somebody else said. */
function handsOn({ scene: { reading, tokens }, direct }: Place, { rule, cue, source }: QuoteCue): boolean {
  if (rule === 'after-phrase') return !direct;
  if (!source || !cue || !reading.language.quotes.reporting.has(tokens[cue.first]!.lower)) return false;
  const { start } = tokens[source.first]!;
  const { end } = tokens[source.last]!;
  return findNewsNames(reading.doc, reading.language.lineage).some((name) => name.start < end && start < name.end);
}

function followedAtOnce(place: Place): QuoteCue | null {
  const { scene, sayings, m } = place;
  const { tokens, marks, doc } = scene;
  let at = afterOf(scene, m);
  const token = tokens[at];
  if (!token || !sameParagraph(scene, m, token.start)) return null;
  const last = doc.text[marks[m]!.end - 1] ?? '';
  const parted = token.text === ',';
  // She called it “historic.” The union did not respond: the words end the sentence they stand in
  if (/[.…]/u.test(last) && !parted && !startsSentence(scene, firstOf(scene, m))) return null;
  if (parted) at++;
  while (tokens[at]?.pos === 'ADV' && at < afterOf(scene, m) + 3) at++;
  const { sentence } = token;
  for (let k = sayingFrom(sayings, at); k < sayings.length; k++) {
    const saying = sayings[k]!;
    if (saying.cue.first > at + 40 || tokens[saying.cue.first]!.sentence !== sentence) return null;
    const start = Math.min(saying.cue.first, (saying.via ?? saying.source)?.first ?? saying.cue.first);
    const pair = saying.strength === 'speech' && saying.rule === 'subject' ? firstOfPair(scene, at, start) : null;
    if (pair) return { cue: saying.cue, source: pair, saying: null, rule: 'after' };
    // “...,” |his aunt|, Ann Lee, said
    const owned = start === at + 1 && scene.words.possessives.has(tokens[at]?.lower ?? '');
    if (
      start !== at &&
      !owned &&
      !isCapitalRun(scene, at, start) &&
      !(tokens[at]?.pos === 'CCONJ' && start === at + 1 && parted)
    )
      return null;
    if (saying.strength !== 'speech' && saying.rule !== 'inverted') continue;
    if (saying.rule === 'shared' || saying.rule === 'alone') return null;
    // “We stay.” According to Lee, ...: the phrase belongs to what follows
    if (saying.rule === 'source-phrase' && startsSentence(scene, saying.cue.first)) return null;
    if (/[.…]/u.test(last) && !parted && tokens[saying.cue.last + 1]?.text === ',') return null;
    // “We stay.” Police said that ..., The Herald reported on Monday that ...: a sentence of its own
    if (/[.…]/u.test(last) && !parted && (goesOn(scene, saying) || tellsMore(scene, saying))) return null;
    // “Right?” Mr. Lee responds: “No.”: what is said comes behind
    if (/[!?]/u.test(last) && !parted && tokens[saying.cue.last + 1]?.text === ':') return null;
    if (
      /[\p{L}\p{N}]/u.test(last) &&
      !parted &&
      !/[!?—–―-]/u.test(last) &&
      saying.rule !== 'source-phrase' &&
      saying.rule !== 'inverted'
    ) {
      if (goesOn(scene, saying)) return null;
    }
    return found(
      toldInside(scene, sayings, k) ?? saying,
      saying.rule === 'inverted' ? 'after-inverted' : saying.rule === 'source-phrase' ? 'after-phrase' : 'after',
    );
  }
  return null;
}

/** “...,” |Radio This Morning| host Ann Lee said: capitals right before the subject belong to it. */
function isCapitalRun({ tokens }: Scene, from: number, to: number): boolean {
  if (to - from > CAPITALS) return false;
  for (let i = from; i < to; i++) if (!tokens[i]!.capital) return false;
  return to > from;
}

/** How many capitals a subject may begin with that are parted from it. */
const CAPITALS = 4;

/** How far behind its verb the "that" of a sentence may stand. */
const THAT = 10;

/** The Herald reported on May 23, 2031, |that| ...: what is said follows. */
function tellsMore({ tokens, reading, quoteOf }: Scene, { cue }: Saying): boolean {
  const { complementizers } = reading.language.cues;
  for (let i = cue.last + 1; i < cue.last + THAT && tokens[i]?.sentence === tokens[cue.last]!.sentence; i++) {
    if (quoteOf[i]! >= 0 || tokens[i]!.pos === 'VERB') return false;
    if (complementizers.has(tokens[i]!.lower) && tokens[i]!.pos !== 'DET') return true;
  }
  return false;
}

/** “...,” |Ann Lee (D)| and Bo Hart (D) said: the first of two, where a label stands between; the second begins at `start`. */
function firstOfPair(scene: Scene, at: number, start: number): Subject | null {
  const { tokens, words } = scene;
  if (start <= at + 2 || !words.and.has(tokens[start - 1]!.lower) || tokens[start - 2]!.text !== ')') return null;
  const first = phraseStartingAt(scene, at);
  const open = first && tokens[first.last + 1]?.text === '(' ? first.last + 1 : -1;
  return open > 0 && start - open < LABEL && isSomebody(scene, first!) ? first : null;
}

/** How many tokens a label in brackets and "and" may have. */
const LABEL = 8;

/** “...,” Lee said |Hart told her|. Whoever told it, where nothing else is said behind the cue. */
function toldInside({ tokens, words }: Scene, sayings: readonly Saying[], k: number): Saying | null {
  const outer = sayings[k]!;
  if (outer.rule !== 'subject') return null;
  for (const saying of sayings.slice(k + 1, k + 4)) {
    const { source, cue, strength, rule } = saying;
    if (source?.first !== outer.cue.last + 1 || strength !== 'speech' || rule !== 'subject') continue;
    if (words.pronouns.has(tokens[source.first]!.lower)) return null;
    const heard = tokens[cue.last + 1]?.pos === 'PRON' ? 2 : 1;
    const end = tokens[cue.last + heard];
    return !end || end.text === '.' || end.sentence !== tokens[cue.last]!.sentence ? saying : null;
  }
  return null;
}

/** How far the verb may stand behind its subject and what is told of it. */
const FAR = 60;

/** “...,” Ann Lee, the chair, and Bo Lund, her deputy, wrote: somebody right behind the quote, their verb far behind. */
export function followedFar({ scene, sayings, m, direct }: Place): QuoteCue | null {
  const { tokens, marks, doc } = scene;
  const at = afterOf(scene, m);
  if (!direct || doc.text[marks[m]!.end - 1] !== ',' || !tokens[at] || !sameParagraph(scene, m, tokens[at]!.start))
    return null;
  const source = phraseStartingAt(scene, at);
  const after = source && tokens[source.last + 1];
  if (!source || after?.text !== ',' || !isSomebody(scene, source)) return null;
  for (let k = sayingFrom(sayings, at); k < sayings.length; k++) {
    const saying = sayings[k]!;
    const { first } = saying.cue;
    if (first > at + FAR || tokens[first]!.sentence !== tokens[at]!.sentence) return null;
    const verb =
      saying.strength === 'speech' && saying.rule !== 'source-phrase' && !scene.words.gerund.test(tokens[first]!.lower);
    const closed = tokens[first - 1]?.text === ',' || isDash(tokens, first - 1);
    if (verb && closed) return { cue: saying.cue, source, saying: null, rule: 'after-far' };
  }
  return null;
}

/** “...,” she breathed. “...!” translated a friend: after a comma inside the marks any verb attributes. */
export function followedByVerb({ scene, m, direct }: Place): QuoteCue | null {
  const { tokens, marks, doc } = scene;
  const at = afterOf(scene, m);
  const token = tokens[at];
  if (!token || !/[,?!]/u.test(doc.text[marks[m]!.end - 1] ?? '') || !sameParagraph(scene, m, token.start)) return null;
  if (!direct && !startsSentence(scene, firstOf(scene, m)) && !isTelling(scene, at)) return null;
  // “...,” |fumed| Ann Lee: a verb that the tagger takes for an adjective
  const mistaken = token.pos === 'ADJ' && scene.words.participle.test(token.lower) ? phraseAt(scene, at) : undefined;
  if ((token.pos === 'VERB' && !scene.words.gerund.test(token.lower)) || mistaken) {
    const rest: Subject | null =
      mistaken && mistaken.last > at ? { first: at + 1, last: mistaken.last, insertion: null, rule: 'inverted' } : null;
    const source = rest ?? phraseStartingAt(scene, at + 1);
    return source && isSomebody(scene, source) && !isOwnedThing(scene, source)
      ? { cue: { first: at, last: at }, source, saying: null, rule: 'after-verb' }
      : null;
  }
  const phrase = phraseStartingAt(scene, at);
  const subject = phrase && withoutVerb(scene, phrase);
  if (!subject || !isSomebody(scene, subject)) return null;
  if (subject !== phrase)
    return {
      cue: { first: subject.last + 1, last: subject.last + 1 },
      source: subject,
      saying: null,
      rule: 'after-verb',
    };
  let verb = (subject.insertion ? subject.insertion.last + 1 : subject.last) + 1;
  while (tokens[verb]?.pos === 'ADV' || tokens[verb]?.pos === 'AUX') verb++;
  if (tokens[verb]?.pos !== 'VERB' || tokens[verb]!.sentence !== token.sentence) return null;
  return { cue: { first: verb, last: verb }, source: subject, saying: null, rule: 'after-verb' };
}

/** Norland wanted its “place in the sun,” |declared| a later chancellor: a verb that tells, right behind a part of the sentence it tells. */
function isTelling({ tokens, reading }: Scene, at: number): boolean {
  const { frames, forms } = reading.language.cues.verbs.get(tokens[at]!.lower) ?? {};
  return frames?.has('clause') === true && forms?.has('past') === true && !frames.has('person');
}

/** "|Joe Marsden| shot back": the name, where the tagger takes its verb for a noun; else the phrase itself. */
function withoutVerb({ tokens, names, reading }: Scene, phrase: Subject): Subject {
  const { last } = phrase;
  const next = tokens[last + 1];
  const verb = tokens[last]!.pos === 'NOUN' && reading.language.cues.verbs.has(tokens[last]!.lower);
  if (!verb || names.mentionByToken.get(last - 1)?.last !== last - 1 || next?.pos !== 'ADV') return phrase;
  return { ...phrase, last: last - 1 };
}

/** True where something is said after the cue: "Police said |the road was closed|". */
export function goesOn(scene: Scene, saying: Saying): boolean {
  const { tokens } = scene;
  const last = saying.rule === 'inverted' ? (saying.source?.insertion?.last ?? saying.source!.last) : saying.cue.last;
  const next = tokens[last + 1];
  if (!next || next.sentence !== tokens[last]!.sentence) return false;
  if (next.text === '.' || next.text === ',' || next.pos === 'ADP' || next.pos === 'ADV') return false;
  // „...“, teilte die Polizei |mit|.
  if (next.pos === 'PART' && scene.reading.language.cues.verbSecond) return false;
  // "told the Herald.", "said Monday."
  const object = phraseAt(scene, last + 1);
  const end = object && tokens[object.last + 1];
  return (
    !(end && (end.text === '.' || end.text === ',' || end.pos === 'ADP' || end.sentence !== next.sentence)) ||
    next.pos === 'PRON'
  );
}

function sameParagraph({ doc, marks }: Scene, m: number, offset: number): boolean {
  const paragraph = doc.paragraphs[marks[m]!.paragraph]!;
  return offset < paragraph.end;
}

/** “...,” the Rev. Ann Lee of Ostport.: a quote that ends on its comma and a person to the end of the sentence; the verb was lost. */
export function unsaid({ scene, m, direct }: Place): QuoteCue | null {
  const { tokens, marks, doc, names } = scene;
  const at = afterOf(scene, m);
  if (!direct || doc.text[marks[m]!.end - 1] !== ',' || !tokens[at] || !sameParagraph(scene, m, tokens[at]!.start))
    return null;
  const source = phraseStartingAt(scene, at);
  const end = source && tokens[source.last + 1];
  if (!source || !end || end.text !== '.' || end.sentence !== tokens[source.last]!.sentence) return null;
  for (let i = source.first; i <= source.last; i++)
    if (names.byToken.get(i)?.kind === 'person') return { cue: null, source, saying: null, rule: 'name-alone' };
  return null;
}

/** “...” — Mayor Ann Lee. */
export function named(place: Place): QuoteCue | null {
  const { scene, m, direct } = place;
  const { tokens, marks, doc } = scene;
  const at = afterOf(scene, m);
  if (!direct || !/^(?:—|–|-|--|―)$/u.test(tokens[at]?.text ?? '')) return null;
  const next = doc.paragraphs[marks[m]!.paragraph + 1];
  if (!sameParagraph(scene, m, tokens[at]!.start) && tokens[at]!.start !== next?.start) return null;
  const source = phraseStartingAt(scene, at + 1);
  const end = source && tokens[source.last + 1];
  if (!source || (end && end.sentence === tokens[source.last]!.sentence && end.pos !== 'PUNCT')) return null;
  const head = nounOf(scene, source);
  return scene.names.byToken.has(head) || scene.people.people.has(tokens[head]!.lower)
    ? { cue: null, source, saying: null, rule: 'dash-name' }
    : null;
}

/** How far behind "that was" the noun of what somebody had to say may stand. */
const MESSAGE_WITHIN = 5;

/** “We stay.” That was the message from Ann Lee. “Go home”: those were the words of the mayor. */
export function summedUp({ scene, m, direct }: Place): QuoteCue | null {
  const { tokens, words } = scene;
  let at = afterOf(scene, m);
  if (tokens[at]?.text === ':' || tokens[at]?.text === ',') at++;
  if (!direct || !words.definite.has(tokens[at]?.lower ?? '') || !words.be.has(tokens[at + 1]?.lower ?? ''))
    return null;
  for (let i = at + 2; i < at + 2 + MESSAGE_WITHIN && tokens[i]?.sentence === tokens[at]!.sentence; i++) {
    if (!words.messages.has(tokens[i]!.lower) || tokens[i + 1]?.pos !== 'ADP') continue;
    const source = phraseStartingAt(scene, i + 2);
    return source && (isSomebody(scene, source) || isBody(scene, source.first))
      ? { cue: { first: at, last: i + 1 }, source, saying: null, rule: 'summed-up' }
      : null;
  }
  return null;
}
