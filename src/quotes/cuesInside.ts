import { isPossessiveMark } from '../text/possessives.js';
import { phraseEndingAt, type Subject } from './phraseEnds.js';
import { found, type Place, type QuoteCue, sayingsBefore } from './place.js';
import { LONG, wordCount } from './quoteKinds.js';
import type { Saying } from './sayings.js';
import { afterOf, firstOf, type Scene, startsSentence } from './scene.js';
import { isBody, isSomebody, nounOf } from './somebody.js';
import { isInside } from './subjects.js';
import { subjectBeside } from './verbSecond.js';

/** Ann Lee said the crossing was “a gamble”: the words stand inside what is said. */
export function inside(place: Place): QuoteCue | null {
  const { scene, m } = place;
  const first = firstOf(scene, m);
  let thought: QuoteCue | null = null;
  let other: QuoteCue | null = null;
  let foreseen: QuoteCue | null = null;
  for (const saying of sayingsBefore(place, first)) {
    const { cue } = saying;
    if (isClosed(scene, saying, first)) continue;
    // "...,” Lee said, and the ferry was “new”: what was said stood before
    if ((saying.rule === 'inverted' || saying.rule === 'source-phrase') && !startsSentence(scene, cue.first)) {
      if (scene.tokens[first - 1]?.text !== ',') continue;
    }
    if (isWording(scene, saying, first)) {
      if (isForeseen(scene, saying)) {
        foreseen ??= found(saying, saying.strength);
        continue;
      }
      // "Lee said that the rule sends a “bad signal”", "Lee told the crew to use a “safe word”": whoever says the sentence
      if (!isWeak(scene, saying)) return found(saying, saying.strength);
      other ??= found(saying, saying.strength);
      continue;
    }
    if (!isStatement(scene, saying, first) || isToldOfThing(scene, saying)) continue;
    // "Lee said the crew believed it was “a gamble”": whoever says it, before whoever thinks it
    if (scene.words.thinking.has(scene.tokens[cue.first]!.lower)) thought ??= found(saying, 'inside');
    // "Lee said it was reported as “lost”": nobody is named
    else if (saying.passive && !saying.source) other ??= found(saying, 'inside');
    // "Lee says Hart left after she wrote to Bo and says |she| wants “peace”": the subject of the second verb is far
    else return other !== null && saying.rule === 'shared' ? other : found(saying, 'inside');
  }
  return thought ?? other ?? foreseen;
}

/** Lee said the state |would send| a “strong message”: not uttered yet. */
const isForeseen = ({ tokens, reading }: Scene, { strength, cue }: Saying): boolean =>
  strength === 'uttering' && reading.language.cues.auxiliaries.has(tokens[cue.first - 1]?.lower ?? '');

/** Lee said the clerks, who had |called| him out, could “go home”: a relative clause that ended before the words. */
function isClosed({ tokens }: Scene, { rule, cue }: Saying, first: number): boolean {
  if (rule !== 'relative') return false;
  for (let i = cue.last + 1; i < first - 1; i++)
    if (tokens[i]!.text === ',') return tokens[i + 1]!.pos === 'AUX' || tokens[i + 1]!.pos === 'VERB';
  return false;
}

/** called it “a gamble”, expressed “deep sorrow”: the words are somebody's own. */
function isWording(scene: Scene, { strength, cue }: Saying, first: number): boolean {
  if (strength === 'labelling') return true;
  return strength === 'uttering' && first - cue.last <= 4 && !hasClause(scene, cue.last + 1, first);
}

/** using ropes because in “bad” weather: another phrase or clause begins in between. */
function hasClause({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'SCONJ') return true;
  return false;
}

/** A thing that utters, or an infinitive whose doer stands before it as an object. */
function isWeak(scene: Scene, { cue, source, passive, strength }: Saying): boolean {
  if (!source) return !passive;
  const { tokens } = scene;
  const before = tokens[cue.first - 1];
  if (before?.pos === 'PART' && source.last === cue.first - 2) return true;
  if (opensContent(scene, source.first)) return true;
  if (strength === 'uttering' && isReported(scene, source, cue.first)) return true;
  return !isSomebody(scene, source) && !isBody(scene, source.first);
}

/** Lee told a rally that |the city had offered| “crumbs”: what was done, in the words of whoever tells it. */
function isReported({ tokens, reading }: Scene, { first }: { first: number }, verb: number): boolean {
  const { complementizers } = reading.language.cues;
  // "should |not| give"
  const auxiliary = tokens[verb - 1]?.pos === 'PART' ? verb - 2 : verb - 1;
  return tokens[auxiliary]?.pos === 'AUX' && complementizers.has(tokens[first - 1]?.lower ?? '');
}

/** The judge said |the scheme|, under which they fell, denied them “a hearing”: a thing that speaks only in what somebody says. */
function isToldOfThing(scene: Scene, { source }: Saying): boolean {
  if (!source) return false;
  const { tokens, words, names, people } = scene;
  const before = tokens[source.first - 1];
  if (before?.pos !== 'VERB' || !words.speech.has(before.lower) || before.sentence !== tokens[source.first]!.sentence)
    return false;
  const head = nounOf(scene, source);
  const { lower } = tokens[head]!;
  const kind = names.byToken.get(head)?.kind;
  return kind !== 'person' && !isBody(scene, head) && !people.people.has(lower) && !people.crowds.has(lower);
}

/** The officials said |they| would use a “safe word”: whoever says so, before a pronoun that is the first word of it. */
function opensContent({ tokens, words, reading }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !words.pronouns.has(tokens[at]!.lower)) return false;
  return before.pos === 'VERB' || reading.language.cues.complementizers.has(before.lower);
}

/** A verb of saying whose content may hold the words. */
function isStatement(scene: Scene, { strength, cue }: Saying, first: number): boolean {
  if (strength !== 'speech' || isOwned(scene, cue.last + 1, first)) return false;
  const { lower } = scene.tokens[cue.first]!;
  // responded to the claim |with| “no comment”
  const wording = scene.reading.language.cues.verbs.get(lower)?.prepositions.has(scene.tokens[first - 1]!.lower);
  // summed it up |as| a “mess”
  const named = scene.words.asWords.has(scene.tokens[first - 1]!.lower);
  const worded = (wording === true || named) && first - 2 > cue.last;
  return !scene.words.manner.has(lower) || worded || opensClause(scene, cue.last + 1);
}

/** joked |they’d| ..., joked |that| ...: a clause follows. */
function opensClause({ tokens, reading, words }: Scene, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (reading.language.cues.complementizers.has(token.lower) || words.contractions.has(token.lower.replace('’', "'")))
    return true;
  return words.pronouns.has(token.lower) && (tokens[at + 1]?.pos === 'VERB' || tokens[at + 1]?.pos === 'AUX');
}

/** announced his “special plan”: a name for a thing of his. */
function isOwned({ tokens, words, reading }: Scene, from: number, to: number): boolean {
  // said her son “was kind”: the marks hold what is said of him
  const inner = tokens[to]?.pos === 'PUNCT' ? tokens[to + 1] : tokens[to];
  if (inner?.pos === 'AUX' || (inner?.pos === 'VERB' && words.finite.test(inner.lower))) return false;
  // "instructed |her to| “hit it”"
  const infinitive = reading.language.cues.infinitiveMarks.has(tokens[to - 1]?.lower ?? '');
  return to - from >= 1 && to - from <= 2 && !infinitive && words.possessives.has(tokens[from]!.lower);
}

/** How far before the words the verb of whoever uses them may stand. */
const ACTING = 20;

/** Lee arrived at the line “give it all and go home by noon”: long words behind whatever somebody does, no clause in between. */
export function acting({ scene, m }: Place): QuoteCue | null {
  const { tokens, words, quoteOf, reading } = scene;
  const first = firstOf(scene, m);
  if (wordCount(scene, m) < LONG || startsSentence(scene, first)) return null;
  const { sentence } = tokens[first]!;
  for (let i = first - 1; i > first - ACTING && tokens[i]?.sentence === sentence; i--) {
    const { pos, lower } = tokens[i]!;
    if (quoteOf[i]! >= 0 || words.relatives.has(lower) || reading.language.cues.complementizers.has(lower)) return null;
    if (pos !== 'VERB' || words.gerund.test(lower) || tokens[i - 1]?.pos === 'PART') continue;
    const source = subjectBeside(scene, i);
    // "Lee asks whether |Hart| would have come “if it were held at noon”"
    if (source && isInside(scene, source)) continue;
    if (source && isSomebody(scene, source)) return { cue: null, source, saying: null, rule: 'acting' };
    // "Lee looked back on the time |spent| working to “build ...”": told of a thing
    if (!source || source.last !== i - 1) return null;
  }
  return null;
}

/** Ann Lee shot back, “We never lied”; they vented, “It is a shame”: no known cue, but somebody does something right before whole words. */
export function uttered({ scene, m, direct }: Place): QuoteCue | null {
  const { tokens, quoteOf, words, reading } = scene;
  const first = firstOf(scene, m);
  if (!direct || tokens[first - 1]?.text !== ',' || quoteOf[first - 2]! >= 0) return null;
  const { sentence } = tokens[first - 1]!;
  let verb = first - 2;
  // "shot |back|", "chimed |in|"
  if (tokens[verb]?.pos === 'ADV' || tokens[verb]?.pos === 'ADP') verb--;
  const token = tokens[verb];
  // "Lee |shot| back" with a verb that the tagger takes for a noun
  const isVerb = token?.pos === 'VERB' || (verb < first - 2 && reading.language.cues.verbs.has(token?.lower ?? ''));
  if (!token || !isVerb || token.sentence !== sentence || words.gerund.test(token.lower)) return null;
  const source = subjectBeside(scene, verb);
  // “We clap”, after the boat left: the clause says when
  const before = tokens[(source?.first ?? 0) - 1];
  const clause = before?.pos === 'SCONJ' || reading.language.cues.subordinators.has(before?.lower ?? '');
  if (!source || clause || !isSomebody(scene, source)) return null;
  return { cue: { first: verb, last: first - 2 }, source, saying: null, rule: 'uttered' };
}

/** Artists such as Ann Lee (“We will go on singing”): their words in brackets behind a name. */
export function bracketed({ scene, m, direct }: Place): QuoteCue | null {
  const { tokens, names } = scene;
  const first = firstOf(scene, m);
  if (!direct || tokens[first - 1]?.text !== '(' || !names.byToken.has(first - 2)) return null;
  const mention = names.mentionByToken.get(first - 2);
  return mention && isSomebody(scene, mention)
    ? {
        cue: null,
        source: { first: mention.first, last: mention.last, insertion: null, rule: 'phrase' },
        saying: null,
        rule: 'bracketed',
      }
    : null;
}

/** Ann Lee's controversial “step up” remarks: whose they are, before what they were. */
export function possessed({ scene, m }: Place): QuoteCue | null {
  const { tokens, words, quoteOf } = scene;
  const first = firstOf(scene, m);
  if (!words.messages.has(tokens[afterOf(scene, m)]?.lower ?? '')) return null;
  let at = first - 1;
  while (at > first - 4 && tokens[at]?.pos === 'ADJ' && quoteOf[at]! < 0) at--;
  if (tokens[at]?.sentence !== tokens[first]!.sentence || quoteOf[at]! >= 0) return null;
  const source = ownerAt(scene, at);
  return source && isSomebody(scene, source) ? { cue: null, source, saying: null, rule: 'possessed' } : null;
}

/** "|his| claims", "|Lee|'s appeal": whose it is, by the possessive at token `at`; null where none stands there. */
function ownerAt(scene: Scene, at: number): Subject | null {
  const { tokens, words } = scene;
  const mark = tokens[at];
  const named = mark !== undefined && isPossessiveMark(mark.text);
  if (!named && !words.possessives.has(mark?.lower ?? '')) return null;
  const owner = named ? phraseEndingAt(scene, at - 1) : { first: at, last: at };
  return owner && { ...owner, insertion: null, rule: 'phrase' };
}

/** How far before the words the noun of a claim may stand, and how far before "that". */
const CLAIM = 20;
const CLAIM_TAIL = 6;

/** Guards doubted |his claims| in the Herald that it was “a gamble”; |Lee's answer| was that “nobody left”: whose claims they are. */
export function claimed({ scene, m, direct }: Place): QuoteCue | null {
  const { tokens, words, quoteOf, reading } = scene;
  const first = firstOf(scene, m);
  if (direct && !reading.language.cues.complementizers.has(tokens[first - 1]?.lower ?? '')) return null;
  const { sentence } = tokens[first]!;
  let that = first - 1;
  while (
    that > first - CLAIM &&
    tokens[that]?.sentence === sentence &&
    !reading.language.cues.complementizers.has(tokens[that]!.lower)
  )
    that--;
  if (tokens[that]?.sentence !== sentence || that <= first - CLAIM || quoteOf[that]! >= 0) return null;
  // Hart's speech that |drew| a “record crowd”: told of it
  if (tokens[that + 1]?.pos === 'VERB' || tokens[that + 1]?.pos === 'AUX') return null;
  for (let i = that - 1; i > that - CLAIM_TAIL && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'PUNCT') return null;
    if (!words.messages.has(tokens[i]!.lower) || tokens[i]!.pos !== 'NOUN') continue;
    const source = ownerAt(scene, i - 1);
    return source && { cue: { first: i, last: that }, source, saying: null, rule: 'claimed' };
  }
  return null;
}

/** How far before the words the noun of a demand may stand. */
const DEMAND = 12;

/** their calls for Hart to “stand strong”, Lee's appeal for a “new pride”: whose demand it is. */
export function demanded({ scene, m, direct }: Place): QuoteCue | null {
  const { tokens, words, quoteOf } = scene;
  const first = firstOf(scene, m);
  const { sentence } = tokens[first]!;
  if (direct) return null;
  for (let i = first - 1; i > first - DEMAND && tokens[i]?.sentence === sentence && quoteOf[i]! < 0; i--) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') return null;
    if (pos !== 'NOUN' || !words.demands.has(lower) || tokens[i + 1]?.pos !== 'ADP') continue;
    const source = ownerAt(scene, i - 1);
    return source && { cue: { first: i, last: i + 1 }, source, saying: null, rule: 'demanded' };
  }
  return null;
}
