import type { Language } from '../languages/language.js';
import type { QuoteWords } from '../languages/quoteWords.js';
import { isVerb } from '../text/doc.js';
import { onceFor } from '../text/onceFor.js';
import { phraseAtToken, phraseIndex } from '../text/phraseIndex.js';
import { among } from '../text/wordForms.js';
import type { Subject } from './phraseEnds.js';
import { phraseStartingAt, titleAt } from './phraseStarts.js';
import { subjectOfPurpose } from './purposes.js';
import { afterOf, type Range, type Scene, startsSentence, within } from './scene.js';
import { separatedCue } from './separated.js';
import { isBody, isOwnedThing, isSomebody, isSpeakingNoun, nounOf } from './somebody.js';
import { subjectBeside } from './verbSecond.js';

/** What a cue makes of a quote beside it. */
type Strength = 'speech' | 'labelling' | 'uttering' | 'other';

/** A cue outside quotes with its source: somebody says, calls, expresses something. */
export interface Saying {
  cue: Range;
  source: Subject | null;
  strength: Strength;
  /** "was described as": nobody is named unless "by" names them. */
  passive: boolean;
  /** Who hands the words on: "|the agency| cited the ministry". */
  via?: Subject;
  rule: string;
}

/** The sayings of a text in order, by verbs and by source phrases ("according to"). */
export function findSayings(scene: Scene): Saying[] {
  const { tokens, quoteOf } = scene;
  const sayings: Saying[] = [];
  const isCue = cuesOf(scene.reading.language);
  for (let i = 0; i < tokens.length; i++) {
    if (!isCue(tokens[i]!) || quoteOf[i]! >= 0) continue;
    const phrase = sourcePhraseAt(scene, i);
    if (phrase) {
      sayings.push(phrase);
      i = phrase.cue.last;
      continue;
    }
    const wording = wordingAt(scene, i);
    if (wording) sayings.push(wording);
    const strength = wording ? null : strengthOf(scene, i);
    if (strength) sayings.push(sayingAt(scene, i, strength));
  }
  return sayings;
}

/** "according to |the harbour office|". */
function sourcePhraseAt(scene: Scene, i: number): Saying | null {
  const { tokens, words } = scene;
  if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PUNCT') return null;
  const length = phraseAtToken(sourcePhrasesOf(words), tokens, i);
  const source = length > 0 ? phraseStartingAt(scene, i + length) : null;
  // „...“, |so| der Bürgermeister: a word that is mostly something else must be tagged so
  if (!source || (length === 1 && tokens[i]!.pos !== 'ADP')) return null;
  const cue = { first: i, last: i + length - 1 };
  return { cue, source: { ...source, rule: 'phrase' }, strength: 'speech', passive: false, rule: 'source-phrase' };
}

/** "as |Ann Lee put it|", "as |the mayor| described it". */
function wordingAt(scene: Scene, i: number): Saying | null {
  const { tokens, words, reading } = scene;
  const { cues } = reading.language;
  if (!words.wording.has(tokens[i]!.lower) || !cues.dummies.has(tokens[i + 1]?.lower ?? '')) return null;
  const source = subjectBeside(scene, i);
  if (!source || !cues.asWords.has(tokens[source.first - 1]?.lower ?? '')) return null;
  const cue = { first: source.first - 1, last: i + 1 };
  return { cue, source, strength: 'speech', passive: false, rule: 'wording' };
}

const sourcePhrasesOf = onceFor(({ sourcePhrases }: QuoteWords) => phraseIndex(sourcePhrases));

/** The cue verbs of a language with their strengths. */
const strengthsOf = onceFor(({ quotes, cues }: Language): ReadonlyMap<string, Strength> => {
  const { speech, labelling, uttering } = quotes;
  const all: [Iterable<string>, Strength][] = [
    [cues.verbs.keys(), 'other'],
    [uttering, 'uttering'],
    [labelling, 'labelling'],
    [speech, 'speech'],
  ];
  return new Map(all.flatMap(([verbs, strength]) => [...verbs].map((verb) => [verb, strength] as const)));
});

/** The words at which one of the rules can begin: one look-up instead of one for each. */
const cuesOf = onceFor((language: Language) =>
  among(
    new Set([
      ...language.quotes.sourcePhrases.map(([first]) => first!),
      ...language.quotes.wording,
      ...strengthsOf(language).keys(),
    ]),
  ),
);

function strengthOf(scene: Scene, i: number): Strength | null {
  const { tokens, words, reading, quoteOf } = scene;
  const token = tokens[i]!;
  const strength = strengthsOf(reading.language).get(token.lower);
  if (!strength) return null;
  // the so-|called| “ghost ship”
  const before = tokens[i - 1];
  if (before?.text === '-' && before.end === token.start) return null;
  const { separable, verbs } = reading.language.cues;
  if (separable.has(token.lower) && !verbs.has(token.lower) && strength === 'speech' && !separatedCue(scene, i))
    return null;
  // "the mayor's |comments|"
  if (
    reading.language.cues.possessiveMarks.has(tokens[i - 1]?.lower ?? '') &&
    quoteOf[i - 1]! < 0 &&
    tokens[i - 1]!.pos === 'PART'
  )
    return null;
  if (words.possessives.has(tokens[i - 1]?.lower ?? '') || isModifier(scene, i)) return null;
  return token.pos === 'VERB' || actsAsVerb(scene, i, strength === 'speech') ? strength : null;
}

/** referred to |alleged| “shadow trade”, an |alleged| “plot”: a participle before what it modifies. */
function isModifier({ tokens, words, quoteOf }: Scene, i: number): boolean {
  const before = tokens[i - 1];
  if (quoteOf[i + 1] === undefined || quoteOf[i + 1]! < 0 || !words.participle.test(tokens[i]!.lower)) return false;
  return before !== undefined && /^(?:DET|ADP|PART)$/u.test(before.pos) && !words.asWords.has(before.lower);
}

/** The tagger's slips: "Russia Admits", "she claims", "“...,” reports the Herald". */
function actsAsVerb(scene: Scene, i: number, speech: boolean): boolean {
  const { tokens, quoteOf, reading } = scene;
  const token = tokens[i]!;
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  const before = within(scene, i - 1, token.sentence);
  const after = tokens[i + 1];
  if (!before || scene.names.byToken.has(i)) return false;
  // "Ann Lee notes that", "the board (FSB) shows that"
  if (after && reading.language.cues.complementizers.has(after.lower)) {
    // "in a Harbour Chat |post| that": a noun
    const noun = scene.words.indefinite.has(tokens[i - 2]?.lower ?? '');
    if ((before.pos === 'PROPN' && !noun) || before.text === ')') return true;
  }
  // “...,” the report |states|.
  if (speech && closesQuote(scene, i)) return true;
  // "..., offering condolences", "..., |first| telling the Herald"
  const beside = before.text === ',' || (tokens[i - 2]?.text === ',' && (before.pos === 'ADJ' || before.pos === 'ADV'));
  if (beside && token.pos === 'NOUN' && scene.words.gerund.test(token.lower)) return true;
  if (!speech || !scene.words.finite.test(token.lower)) return false;
  if (
    quoteOf[i - 1]! >= 0 ||
    (before.text === ',' && token.pos === 'PROPN' && scene.words.participle.test(token.lower))
  )
    return true;
  const opens = after !== undefined && (after.text === ':' || quoteOf[i + 1]! >= 0);
  if (before.pos === 'PRON' || (opens && before.pos !== 'DET' && before.pos !== 'ADJ')) return true;
  if (before.pos !== 'PROPN') return false;
  // "“...,” the Harbour Press reports."
  const first = scene.doc.nounPhrases[scene.phraseOf[i]!]?.first ?? i;
  return token.pos === 'PROPN' || (first > 0 && quoteOf[first - 1]! >= 0);
}

/** “...,” the report |states|.: behind a quote and a noun for who or what can say it, at the end of the sentence. */
function closesQuote(scene: Scene, i: number): boolean {
  const { tokens, quoteOf, words } = scene;
  const { sentence } = tokens[i]!;
  const after = tokens[i + 1];
  if (after && after.sentence === sentence && after.text !== '.') return false;
  const first = scene.doc.nounPhrases[scene.phraseOf[i]!]?.first ?? i;
  return (
    isSpeakingNoun(scene, { first: i - 1, last: i - 1 }) &&
    words.finite.test(tokens[i]!.lower) &&
    first > 0 &&
    quoteOf[first - 1]! >= 0
  );
}

function sayingAt(scene: Scene, verb: number, strength: Strength): Saying {
  const cue = { first: verb, last: verb };
  const finite = !scene.words.gerund.test(scene.tokens[verb]!.lower);
  const inverted =
    finite &&
    !opensRelative(scene, verb + 1) &&
    (afterQuote(scene, verb) || closesClause(scene, verb, strength) || opensColon(scene, verb, strength))
      ? phraseStartingAt(scene, verb + 1)
      : null;
  const thing = inverted !== null && isOwnedThing(scene, inverted);
  if (inverted && !(thing && opensWithSubject(scene, verb)))
    return { cue, source: inverted, strength, passive: false, rule: 'inverted' };
  const agent = strength === 'labelling' ? labeller(scene, verb) : null;
  if (agent) return { cue, source: agent, strength, passive: true, rule: 'passive' };
  if (isPassive(scene, verb)) return { cue, source: agentOf(scene, verb), strength, passive: true, rule: 'passive' };
  const source = subjectOfPurpose(scene, verb) ?? subjectBeside(scene, verb);
  if (scene.words.citing.has(scene.tokens[verb]!.lower)) {
    const cited = phraseStartingAt(scene, verb + 1) ?? titleAt(scene, verb + 1);
    // "citing the state's “fast recovery”": a thing has no words
    if (cited && !isPossessor(scene, cited.last) && (isSomebody(scene, cited) || isBody(scene, cited.first)))
      return { cue, source: cited, strength, passive: false, rule: 'cited', ...(source ? { via: source } : {}) };
  }
  return { cue, source, strength, passive: false, rule: source?.rule ?? 'alone' };
}

/** |Lee called| it “over,” denounced her record: a verb stands before the marks already. */
function opensWithSubject({ tokens, doc, quoteOf }: Scene, verb: number): boolean {
  const { first } = doc.sentences[tokens[verb]!.sentence]!;
  for (let i = verb - 1; i >= first; i--) if (quoteOf[i]! < 0 && isVerb(tokens[i]!)) return true;
  return false;
}

/** It was “lost,” comments |that| were criticised: a noun, and nobody speaks. */
function opensRelative({ tokens, reading }: Scene, i: number): boolean {
  const { relatives, complementizers } = reading.language.cues;
  const { lower } = tokens[i] ?? { lower: '' };
  return relatives.has(lower) || complementizers.has(lower);
}

/** "|the state|'s fast recovery". */
function isPossessor({ tokens, reading }: Scene, last: number): boolean {
  const { possessiveMarks } = reading.language.cues;
  return possessiveMarks.has(tokens[last]!.lower) || possessiveMarks.has(tokens[last + 1]?.lower ?? '');
}

/** "“...,” |said| Ann Lee": the verb follows the closing mark. */
function afterQuote(scene: Scene, i: number): boolean {
  const { tokens, quoteOf, marks, doc, reading } = scene;
  const before = tokens[i - 1];
  if (!before) return false;
  // „Kai 7“ kündigt eine Lösung an: where a comma parts every quote from its verb, the marks hold a subject
  const quote = quoteOf[i - 1]! >= 0 ? marks[quoteOf[i - 1]!] : undefined;
  if (quote && reading.language.cues.verbSecond && !/[?!,.…]/u.test(doc.text[quote.end - 1] ?? '')) return false;
  return quoteOf[i - 1]! >= 0 || (before.text === ',' && i >= 2 && quoteOf[i - 2]! >= 0);
}

/** "The ferry was old, |said| Ann Lee.": somebody after the verb, and nothing after them. */
function closesClause(scene: Scene, verb: number, strength: Strength): boolean {
  const { tokens, names, people, reading } = scene;
  if (strength !== 'speech' || tokens[verb - 1]?.text !== ',') return false;
  if (reading.language.cues.verbs.get(tokens[verb]!.lower)?.frames.has('person')) return false;
  const source = phraseStartingAt(scene, verb + 1);
  if (!source) return false;
  const head = nounOf(scene, source);
  if (!names.byToken.has(head) && !people.people.has(tokens[head]!.lower)) return false;
  const next = tokens[source.last + 1];
  return !next || next.sentence !== tokens[verb]!.sentence || next.text === '.' || next.text === ',';
}

/** "|Added| Ann Lee: “...”": a sentence that is a verb, whoever says it, and a colon. */
function opensColon(scene: Scene, verb: number, strength: Strength): boolean {
  if (strength !== 'speech' || !startsSentence(scene, verb)) return false;
  const source = phraseStartingAt(scene, verb + 1);
  const end = source && (source.insertion ? source.insertion.last : source.last);
  if (end === null) return false;
  // "|Said| the mayor, “...”"
  const comma = scene.tokens[end + 1]?.text === ',' && [2, 3].some((k) => (scene.quoteOf[end + k] ?? -1) >= 0);
  return comma || scene.tokens[end + 1]?.text === ':';
}

/** a plan |called| “a joke” by |critics|, |described| as “a joke” by them: a participle whose agent stands behind the words. */
function labeller(scene: Scene, verb: number): Subject | null {
  const { tokens, words, quoteOf, reading } = scene;
  const { asWords } = reading.language.cues;
  // "a figure |dismissed by| the mayor as “peanuts”"
  const agent = words.agent.has(tokens[verb + 1]?.lower ?? '') ? phraseStartingAt(scene, verb + 2) : null;
  const asked = agent && asWords.has(tokens[agent.last + 1]?.lower ?? '') ? agent.last + 2 : -1;
  if (agent && [0, 1].some((k) => (quoteOf[asked + k] ?? -1) >= 0)) return agent;
  const m = quoteOf[asWords.has(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1] ?? -1;
  if (m < 0 || !reading.language.cues.verbs.get(tokens[verb]!.lower)?.forms.has('participle')) return null;
  const by = afterOf(scene, m);
  return words.agent.has(tokens[by]?.lower ?? '') ? phraseStartingAt(scene, by + 1) : null;
}

/** "was described", "have been quoted": an auxiliary of being before a participle; "a boy, |described by| friends as": none at all. */
function isPassive(scene: Scene, verb: number): boolean {
  const { tokens, words, reading } = scene;
  const token = tokens[verb]!;
  const participle = reading.language.cues.verbs.get(token.lower)?.forms.has('participle') === true;
  // "|Asked by| an aide, “...”"
  const opens = tokens[verb - 1]?.text === ',' || startsSentence(scene, verb);
  if (participle && opens && words.agent.has(tokens[verb + 1]?.lower ?? '')) return true;
  for (let i = verb - 1; i > verb - 4; i--) {
    const before = within(scene, i, token.sentence);
    if (!before) return false;
    if (words.be.has(before.lower)) return participle;
    if (before.pos !== 'ADV' && before.pos !== 'PART') return false;
  }
  return false;
}

/** "was called a fake by |the ministry|". */
function agentOf(scene: Scene, verb: number): Subject | null {
  const { tokens, words } = scene;
  for (let i = verb + 1; i < verb + 12; i++) {
    const token = within(scene, i, tokens[verb]!.sentence);
    if (!token || token.text === ',') return null;
    if (scene.quoteOf[i]! < 0 && words.agent.has(token.lower)) return phraseStartingAt(scene, i + 1);
  }
  return null;
}
