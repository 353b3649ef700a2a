import type { VerbCue } from '../../languages/cueWords.js';
import type { Sentence } from '../../text/doc.js';
import type { Subject } from '../phraseEnds.js';
import { separatedAt } from '../separated.js';
import { subjectBeside } from '../verbSecond.js';
import { citedIn } from './citedSources.js';
import { quoteColon } from './colons.js';
import { accept } from './drafts.js';
import { type Draft, type Ground, spanOf } from './ground.js';
import { adverb } from './phrases.js';
import { titled } from './titledSources.js';
import { before, behind, inside, object } from './verbSecondContents.js';
import { claimsToHave, impersonalVerb, thatSaid } from './verbSecondImpersonal.js';
import { asSaid, sourceAside } from './verbSecondPhrases.js';

/** How far before a participle its auxiliary may stand, in tokens. */
const REACH = 40;

/**
 * The attributions of a sentence whose finite verb stands second: the subject on either side of the verb, participles and particles at
 * the end of the clause, a comma before every content clause ("Die Behörde teilte am Montag mit, es seien zwölf Menschen verletzt worden").
 */
export function readVerbSecond(ground: Ground, sentence: Sentence, drafts: Draft[]): void {
  const { covered, quoteOf } = ground;
  const known = drafts.length;
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (covered[i] || quoteOf[i]! >= 0) continue;
    const told = thatSaid(ground, i);
    // what the sentence before tells keeps its own attributions
    if (told) drafts.push(told);
    if (told) continue;
    const draft =
      asSaid(ground, i) ??
      sourceAside(ground, i) ??
      impersonalVerb(ground, i) ??
      claimsToHave(ground, i) ??
      verbDraft(ground, i) ??
      quoteColon(ground, i, drafts.at(-1)) ??
      adverb(ground, i, null);
    if (!draft) continue;
    accept(ground, draft, drafts);
    if (draft.rule === 'as-said' || draft.rule === 'according-to')
      i = Math.max(i, draft.cue.last, draft.source?.last ?? i);
  }
  const last = drafts.at(-1);
  if (drafts.length === known && last) goOn(ground, sentence, last, drafts);
}

/** "Lund sagte, der Deich halte. |Er sei im Herbst geprüft worden.|": the subjunctive of a main clause goes on with what was said right before. */
function goOn(ground: Ground, sentence: Sentence, last: Draft, drafts: Draft[]): void {
  const { doc, tokens, words, quoteOf } = ground;
  const said = doc.sentences[tokens[last.cue.last]!.sentence]!;
  const near = said.paragraph === sentence.paragraph && sentence.index - said.index <= GOES_ON;
  if (!near || !last.source || !words.reporting.has(last.stance)) return;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const { pos, text, lower } = tokens[i]!;
    if (quoteOf[i]! >= 0 || text === ',' || pos === 'SCONJ') return;
    if (pos !== 'AUX' && pos !== 'VERB') continue;
    if (!words.reported.has(lower)) return;
    const content = spanOf(ground, { first: sentence.first, last: Math.max(sentence.first, sentence.last - 1) });
    const { source, stance } = last;
    drafts.push({ rule: 'subjunctive', stance, source, cue: { first: i, last: i }, content: [content] });
    return;
  }
}

/** How many sentences a subjunctive may go on. */
const GOES_ON = 2;

/** A verb that attributes, with its subject and what it says. */
function verbDraft(ground: Ground, i: number): Draft | null {
  const { tokens, words } = ground;
  if (tokens[i]!.pos !== 'VERB') return null;
  const separated = separatedAt(ground.scene, i);
  const cue = separated?.cue ?? words.verbs.get(tokens[i]!.lower);
  if (!cue || !isActive(ground, i, cue)) return null;
  // "Das Schiff |heißt| „Lena“"
  if (words.impersonal.get(tokens[i]!.lower)?.dummy) return null;
  const subject = titled(ground, i, beforeContent(ground, i, subjectBeside(ground.scene, i), cue));
  const { lower } = tokens[subject?.first ?? i]!;
  if (!subject || words.dummies.has(lower)) return null;
  // "|Das| bestätigte den Verdacht", "|Man| rechne mit Regen, so Lund"
  if (subject.first === subject.last && (words.pointers.has(lower) || words.nobodies.has(lower))) return null;
  const found =
    before(ground, i, subject, cue) ??
    behind(ground, i, cue, separated?.at) ??
    object(ground, i, subject, cue, separated?.at) ??
    inside(ground, i, subject, cue);
  if (!found) return null;
  // "schrieb der Gouverneur, |40 Häuser seien zerstört|": no apposition
  const aside = subject.insertion?.last ?? subject.last;
  const apart = found.content.every(({ start, end }) => start >= tokens[aside]!.end || end <= tokens[aside]!.start);
  const source = { first: subject.first, last: apart ? aside : subject.last };
  // "schloss |nicht| aus, dass": nothing is denied
  const denies = cue.stance === 'denies';
  const open = denies && separated !== null && words.negations.has(tokens[separated.at - 1]!.lower);
  const cites = citedIn(ground, i);
  return {
    ...found,
    // "wies das zurück: |Es habe Kontrollen gegeben|": what is said against it
    stance: open || (denies && found.rule === 'verb-colon') ? 'says' : cue.stance,
    source,
    cue: { first: i, last: i },
    ...(cites ? { cites } : {}),
  };
}

/** "während |die Polizei| von 40 Toten spricht": the subject ends where the preposition of the verb begins. */
function beforeContent({ tokens }: Ground, verb: number, subject: Subject | null, cue: VerbCue): Subject | null {
  if (!subject || subject.last !== verb - 1) return subject;
  for (let k = subject.first + 1; k < subject.last; k++)
    if (tokens[k]!.pos === 'ADP' && cue.prepositions.has(tokens[k]!.lower)) return { ...subject, last: k - 1 };
  return subject;
}

/** No infinitive ("zu sagen", "will sagen"), no passive ("wurde bestätigt"). */
function isActive({ tokens, words }: Ground, i: number, cue: VerbCue): boolean {
  const { sentence } = tokens[i]!;
  if (words.infinitiveMarks.has(tokens[i - 1]?.lower ?? '')) return false;
  const participle = cue.forms.has('participle');
  // "wird bestätigt" is both, third person and participle
  const finite = cue.forms.has('past') || cue.forms.has('third');
  const next = tokens[i + 1];
  if (participle && next?.sentence === sentence && words.have.has(next.lower)) return true;
  if (finite && !(participle && next?.pos === 'PUNCT')) return true;
  for (let k = i - 1; k > i - REACH; k--) {
    const token = tokens[k];
    if (token?.sentence !== sentence || token.text === ',') break;
    if (token.pos === 'AUX') return participle && words.have.has(token.lower);
  }
  return finite || !participle;
}
