import { isVerb } from '../text/doc.js';
import { followed, followedByVerb, followedFar, goesOn, named, summedUp, unsaid } from './cuesAfter.js';
import { acting, bracketed, claimed, demanded, inside, possessed, uttered } from './cuesInside.js';
import { isNominal } from './phraseEnds.js';
import { phraseStartingAt } from './phraseStarts.js';
import { found, type Place, type QuoteCue, type Rule, sayingFrom, sayingsBefore } from './place.js';
import type { Saying } from './sayings.js';
import { afterOf, firstOf, type Scene, within } from './scene.js';
import { isBody, isSomebody, speaksBeforeColon } from './somebody.js';
import { subjectBeside } from './verbSecond.js';

/** The rules in their order: the first that finds a cue stands. */
const RULES: readonly Rule[] = [
  introduced,
  followed,
  followedFar,
  followedByVerb,
  named,
  unsaid,
  summedUp,
  uttered,
  colonLine,
  worded,
  possessed,
  claimed,
  demanded,
  inside,
  trailing,
  weakly,
  headlineName,
  beforeColon,
  bracketed,
  acting,
];

/** What attributes a quote; null where nothing beside it does. */
export function cueOf(place: Place): QuoteCue | null {
  for (const rule of RULES) {
    const cue = rule(place);
    if (cue) return cue;
  }
  return null;
}

/** He said: “...”. She told reporters “...”: only a colon, a comma, a listener or an occasion between cue and mark. */
function introduced(place: Place): QuoteCue | null {
  const { scene, m } = place;
  const { tokens } = scene;
  const first = firstOf(scene, m);
  for (const saying of sayingsBefore(place, first)) {
    if (saying.rule === 'inverted' || saying.rule === 'source-phrase') {
      if (isAside(scene, saying.source?.last ?? saying.cue.last, first)) continue;
    }
    const before = tokens[first - 1]!;
    const colon = before.text === ':';
    const gap = first - saying.cue.last - 1;
    if (saying.strength !== 'speech' && !(colon && gap <= 1)) return null;
    if (gap === 0 && !place.direct && isInnerVerb(scene, saying)) return null;
    if (isTime(scene, saying.cue.last + 1, first)) return found(saying, 'before');
    if (gap === 0 || colon) return found(saying, colon ? 'before-colon' : 'before');
    if (before.text === ',' && gap <= 12 && !startsAnew(scene, saying.cue.last + 1, first - 1))
      return found(saying, 'before-comma');
    return null;
  }
  return null;
}

/** asked |last week| “why has it sunk?”: only when between the verb and the words. */
function isTime({ tokens, reading }: Scene, from: number, to: number): boolean {
  const { times, days, occasionMarks } = reading.language.cues;
  const last = tokens[to - 1]!.lower;
  if (to - from < 1 || to - from > TIME || !(times.has(last) || days.has(last))) return false;
  return tokens
    .slice(from, to - 1)
    .every(({ lower, pos }) => occasionMarks.has(lower) || pos === 'ADJ' || pos === 'DET');
}

/** Words that tell when: "on the last day". */
const TIME = 4;

/** The minister said talks would |continue| “in good faith”: a verb inside what is said, with nobody's words. */
const isInnerVerb = ({ tokens, words }: Scene, { cue }: Saying): boolean =>
  words.manner.has(tokens[cue.first]!.lower) &&
  tokens[cue.first - 1]?.pos === 'AUX' &&
  !words.gerund.test(tokens[cue.first]!.lower);

/** "told them on Monday, “...”", but "continued |but that| basically, “...”": a verb or a clause of its own in between. */
function startsAnew(scene: Scene, from: number, to: number): boolean {
  const { complementizers } = scene.reading.language.cues;
  if (hasVerb(scene, from, to)) return true;
  for (let i = from + 1; i < to; i++)
    if (complementizers.has(scene.tokens[i]!.lower) && scene.tokens[i - 1]!.pos === 'CCONJ') return true;
  return false;
}

/** Words in between that are no more than a comma and a few words: the source phrase stands on its own. */
function isAside({ tokens }: Scene, from: number, to: number): boolean {
  return tokens[to - 1]?.text === ',' && to - from < 2;
}

function hasVerb({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokens[i]!)) return true;
  return false;
}

/** A paragraph that ends with "the mayor said:" or "From the statement:", the quote in the next one. */
function colonLine(place: Place): QuoteCue | null {
  const { scene, m } = place;
  return cueBeforeParagraph(place, scene.marks[m]!.paragraph, firstOf(scene, m));
}

/** The saying in the last sentence of the paragraph before token `first`, which begins paragraph `paragraph`, where it ends with a colon. */
export function cueBeforeParagraph(
  place: Omit<Place, 'm' | 'direct'>,
  paragraph: number,
  first: number,
): QuoteCue | null {
  const { scene, sayings } = place;
  const { doc, tokens } = scene;
  if (doc.paragraphs[paragraph]!.start !== tokens[first]?.start || first === 0) return null;
  if (tokens[first - 1]!.text !== ':') return null;
  const { sentence } = tokens[first - 1]!;
  for (let k = sayingFrom(sayings, first) - 1; k >= 0; k--) {
    const saying = sayings[k]!;
    if (tokens[saying.cue.first]!.sentence !== sentence) return null;
    const told = saying.strength === 'speech' && !scene.words.manner.has(tokens[saying.cue.first]!.lower);
    if (told || (saying.cue.last >= first - 2 && saying.source && isSomebody(scene, saying.source)))
      return found(saying, 'line-before');
  }
  return lineSubject(scene, sentence);
}

/** "Ann Lee was blunt about it:": whoever the line is about. */
function lineSubject(scene: Scene, sentence: number): QuoteCue | null {
  const { doc, tokens } = scene;
  const { first, last } = doc.sentences[sentence]!;
  const { subordinators } = scene.reading.language.cues;
  let led: QuoteCue | null = null;
  for (let i = first; i <= last && i < first + 60; i++) {
    if (scene.quoteOf[i]! >= 0 || (tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'AUX')) continue;
    const source = subjectBeside(scene, i);
    // "When the ferry landed, Ann Lee cracked:": the first one that is somebody
    if (!source || !isSomebody(scene, source)) continue;
    const cue: QuoteCue = { cue: null, source, saying: null, rule: 'line-subject' };
    // "When |Lund| died, Mayor Lee posted this:": whoever the main clause is about
    if (!subordinators.has(tokens[source.first - 1]?.lower ?? '')) return cue;
    led ??= cue;
  }
  if (led) return led;
  // "Ann Lee shot back:" with a verb that the tagger takes for a noun
  const source = phraseStartingAt(scene, first);
  const person = source && range(source.first, source.last).some((k) => scene.names.byToken.get(k)?.kind === 'person');
  return person ? { cue: null, source, saying: null, rule: 'line-subject' } : null;
}

/** Ann Lee thanked them for “standing by us”: a verb that seldom says anything. */
function weakly(place: Place): QuoteCue | null {
  const { scene, m, direct } = place;
  const first = firstOf(scene, m);
  if (direct) return null;
  for (const saying of sayingsBefore(place, first)) {
    if (saying.strength !== 'other' || saying.rule === 'inverted') continue;
    // the measure would widen the notion of “free practice”: a thing has no words
    if (saying.source && !isSomebody(scene, saying.source) && !isBody(scene, saying.source.first)) continue;
    if (!isNamed(scene, saying, first)) return found(saying, 'inside-weak');
  }
  return null;
}

/** announced his “special plan”: the marks hold the object itself, a name for a thing and nobody's words. */
function isNamed(scene: Scene, saying: Saying, first: number): boolean {
  // "thanked them for “standing by us”"
  return scene.tokens[first - 1]?.pos !== 'ADP' && !hasVerb(scene, saying.cue.last + 1, first);
}

/** The end of “the line”, as Ann Lee put it. */
function worded(place: Place): QuoteCue | null {
  const cue = trailing(place);
  return cue?.saying?.rule === 'wording' ? cue : null;
}

/** The “gamble” was over, Ann Lee said. */
function trailing({ scene, sayings, m }: Place): QuoteCue | null {
  const { tokens } = scene;
  const at = afterOf(scene, m);
  const { sentence } = tokens[firstOf(scene, m)]!;
  for (let k = sayingFrom(sayings, at); k < sayings.length; k++) {
    const saying = sayings[k]!;
    const first = Math.min(saying.cue.first, saying.source?.first ?? saying.cue.first);
    if (tokens[first]!.sentence !== sentence) return null;
    const before = tokens[first - 1];
    const parted = before !== undefined && (before.text === ',' || scene.quoteOf[first - 1]! >= 0);
    // the mystery of the “ghost” |continued|: nobody speaks
    const mute = !saying.source && scene.words.manner.has(tokens[saying.cue.first]!.lower);
    if (saying.strength === 'speech' && !mute && parted && !goesOn(scene, saying) && within(scene, first, sentence))
      return found(saying, 'trailing');
  }
  return null;
}

/** Ann Lee shot back: “...”: no known cue, but somebody does something before a colon. */
function beforeColon({ scene, m, direct }: Place): QuoteCue | null {
  const colon = scene.tokens[firstOf(scene, m) - 1];
  if (colon?.text !== ':') return null;
  const found = onTopic(scene, colon.index) ?? lineSubject(scene, colon.sentence);
  if (found) return { ...found, rule: 'colon-subject' };
  return direct ? { cue: null, source: null, saying: null, rule: 'colon' } : null;
}

/** Lee on the Harbour Plan: ‘It Will Do’: a name at the head of a line, what it is about, and no verb of its own. */
function onTopic(scene: Scene, colon: number): QuoteCue | null {
  const { doc, tokens, names, words } = scene;
  const { first } = doc.sentences[tokens[colon]!.sentence]!;
  const mention = names.mentionByToken.get(first);
  if (!mention || !words.topicMarks.has(tokens[mention.last + 1]?.lower ?? '')) return null;
  for (let i = mention.last + 1; i < colon; i++)
    if (isVerb(tokens[i]!) && !words.gerund.test(tokens[i]!.lower)) return null;
  const source = { first: mention.first, last: mention.last, insertion: null, rule: 'phrase' as const };
  return isSomebody(scene, source) ? { cue: null, source, saying: null, rule: 'name-colon' } : null;
}

/** The numbers from `first` to `last`. */
function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** Mayor: ‘Ferry was safe’: a short phrase and a colon in front. */
function headlineName({ scene, m }: Place): QuoteCue | null {
  const { tokens, doc } = scene;
  const first = firstOf(scene, m);
  const colon = tokens[first - 1];
  if (colon?.text !== ':') return null;
  const sentence = doc.sentences[colon.sentence]!;
  const source = phraseStartingAt(scene, sentence.first);
  if (!source || source.last !== first - 2 || !isNominal(tokens[source.last])) return null;
  if (!speaksBeforeColon(scene, source, first)) return null;
  return { cue: null, source, saying: null, rule: 'name-colon' };
}
