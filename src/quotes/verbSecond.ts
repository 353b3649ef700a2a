import { isNominal, type Subject } from './phraseEnds.js';
import { phraseStartingAt } from './phraseStarts.js';
import { phraseAt, type Range, type Scene, within } from './scene.js';
import { isSomebody } from './somebody.js';
import { subjectOf } from './subjects.js';

/** How far a clause is looked through, in tokens: keeps hostile input linear. */
const REACH = 30;

/**
 * The subject of a verb. Where the finite verb stands second it is the phrase before it, unless a preposition or the form of its determiner
 * tells that it is none ("Am Montag sagte |der Sprecher|"); in a subordinate clause the phrase that opens it ("wie |die Polizei| mitteilte").
 */
export function subjectBeside(scene: Scene, verb: number): Subject | null {
  if (!scene.reading.language.cues.verbSecond) return subjectOf(scene, verb);
  const finite = finiteOf(scene, verb);
  const before = subjectOf(scene, finite);
  const own = before && before.rule !== 'shared' ? before : null;
  if (own && isSubject(scene, own) && !isFronted(scene, own, finite)) return own;
  const opened = openedBy(scene, finite);
  if (opened) return opened;
  const after = behindVerb(scene, finite);
  if (after) return after;
  // "Lund wies das zurück und |sagte|": the verb before shares its subject
  return before && isSubject(scene, before) ? before : null;
}

/** "hat die Polizei |mitgeteilt|": the auxiliary, where the verb is a participle; else the verb itself. */
function finiteOf(scene: Scene, verb: number): number {
  const { tokens, reading } = scene;
  const cue = reading.language.cues.verbs.get(tokens[verb]!.lower);
  const next = tokens[verb + 1];
  if (!cue?.forms.has('participle')) return verb;
  // "nachdem die Behörden Tote |gemeldet| hatten"
  const { have } = reading.language.cues;
  if (next && next.sentence === tokens[verb]!.sentence && have.has(next.lower)) return verb + 1;
  // "bestätigt": a third person too, but for the end of a clause with "haben"
  const finite = cue.forms.has('past') || cue.forms.has('third');
  if (finite && next?.pos !== 'PUNCT') return verb;
  for (let i = verb - 1; i > verb - REACH; i--) {
    const token = within(scene, i, tokens[verb]!.sentence);
    if (!token || token.text === ',' || scene.quoteOf[i]! >= 0) return verb;
    if (token.pos === 'AUX') return finite && !have.has(token.lower) ? verb : i;
  }
  return verb;
}

/** "|Das| finde ich": a pronoun that can be an object, where a personal one follows the verb. */
function isFronted({ tokens, reading }: Scene, { first, last }: Range, verb: number): boolean {
  const { pronouns, relatives, dummies } = reading.language.cues;
  const { lower } = tokens[first]!;
  const next = tokens[verb + 1];
  return (
    first === last && (relatives.has(lower) || dummies.has(lower)) && next?.pos === 'PRON' && pronouns.has(next.lower)
  );
}

/** No preposition governs it, and its determiner can stand with a subject. */
function isSubject(scene: Scene, { first }: Range): boolean {
  const { tokens, reading, dates } = scene;
  const before = within(scene, first - 1, tokens[first]!.sentence);
  if (before?.pos === 'ADP' && scene.quoteOf[first - 1]! < 0) return false;
  return !reading.language.cues.oblique.has(tokens[first]!.lower) && !dates.has(tokens[first]!.lower);
}

/** "wie |die Polizei| am Montag mitteilte": the first phrase behind the conjunction of a subordinate clause. */
function openedBy(scene: Scene, verb: number): Subject | null {
  const { tokens, reading } = scene;
  // "|während| die Polizei von 40 Toten spricht,": a preposition elsewhere
  const ends = tokens[verb + 1]?.pos === 'PUNCT';
  const { sentence } = tokens[verb]!;
  for (let i = verb - 1; i > verb - REACH; i--) {
    const token = within(scene, i, sentence);
    if (!token || token.pos === 'PUNCT' || scene.quoteOf[i]! >= 0) return null;
    // "nachdem die Polizei Tote |gemeldet| hatte"
    if (token.pos === 'VERB' && i < verb - 1) return null;
    const opens = token.pos === 'SCONJ' || (ends && reading.language.cues.subordinators.has(token.lower));
    if (!opens) continue;
    const phrase = phraseStartingAt(scene, i + 1);
    return phrase && phrase.last < verb && !reading.language.cues.oblique.has(tokens[phrase.first]!.lower)
      ? { ...phrase, insertion: null, rule: 'subject' }
      : null;
  }
  return null;
}

/** "auf Nachfrage |Karl Lund|": the token behind a phrase with a preposition, where somebody follows. */
function overPhrase(scene: Scene, at: number): number {
  const phrase = phraseAt(scene, at + 1);
  if (!phrase || phrase.first !== at + 1) return at;
  const next = phraseStartingAt(scene, phrase.last + 1);
  if (next) return isSomebody(scene, next) ? phrase.last + 1 : at;
  // "auf Nachfrage Martin Lund": one phrase for the tagger
  for (let i = at + 2; i <= phrase.last; i++) if (scene.names.mentionByToken.get(i)?.first === i) return i;
  return at;
}

/** "Das teilte |die Polizei| mit": the subject behind its verb, whatever stands before. */
/** "sagte am Montag |der Sprecher|", "erklärt auf Nachfrage |Karl Lund|": behind the verb, over adverbs and phrases of time and place. */
export function behindVerb(scene: Scene, verb: number): Subject | null {
  const { tokens, dates } = scene;
  const { sentence } = tokens[verb]!;
  let i = verb + 1;
  for (let steps = 0; steps < 4; steps++) {
    const token = within(scene, i, sentence);
    if (!token || scene.quoteOf[i]! >= 0) return null;
    if (token.pos === 'ADV') i++;
    else if (token.pos === 'ADP' && dates.has(tokens[i + 1]?.lower ?? '')) i += 2;
    else if (token.pos === 'ADP' && overPhrase(scene, i) > i) i = overPhrase(scene, i);
    else break;
  }
  const base = phraseAt(scene, i);
  // a name inside a longer phrase: "auf Nachfrage |Martin Lund|"
  const phrase =
    phraseStartingAt(scene, i) ??
    (base && scene.names.mentionByToken.get(i)?.first === i
      ? { first: i, last: base.last, insertion: null, rule: 'inverted' as const }
      : null);
  if (!base || !phrase || !isSubject(scene, phrase) || !isNominal(tokens[base.last])) return null;
  const before = tokens[verb - 1];
  const inverted = before !== undefined && (before.text === ',' || scene.quoteOf[verb - 1]! >= 0);
  return { ...phrase, rule: inverted ? 'inverted' : 'subject' };
}
