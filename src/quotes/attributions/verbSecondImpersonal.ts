import type { Impersonal } from '../../languages/cueWords.js';
import type { Span } from '../../types.js';
import { isTime } from '../phraseStarts.js';
import { separatedCue } from '../separated.js';
import { isBody, isSomebody } from '../somebody.js';
import { behindVerb, subjectBeside } from '../verbSecond.js';
import { type Draft, type Ground, type Range, spanOf, within } from './ground.js';
import { leftContent } from './postposed.js';
import { sourceStartingAt, titled } from './titledSources.js';
import { behind, type Content } from './verbSecondContents.js';

/** How far from its verb a source or a particle may stand, in tokens. */
const REACH = 25;

/** "..., hieß es aus |dem Ministerium|", "Aus |dem Bericht| geht hervor, dass": what is told by nobody but the place or document that it comes from. */
export function impersonalVerb(ground: Ground, verb: number): Draft | null {
  const { tokens, words } = ground;
  const told = words.impersonal.get(tokens[verb]!.lower);
  if (!told || tokens[verb]!.pos !== 'VERB') return null;
  const particle = told.particle === null ? -1 : particleOf(ground, verb, told.particle);
  const dummy = [tokens[verb + 1], tokens[verb - 1]].some((token) => words.dummies.has(token?.lower ?? ''));
  if ((told.particle !== null && particle < 0) || (told.dummy && !dummy)) return null;
  const source = sourceBehind(ground, verb, told) ?? sourceAhead(ground, verb, told);
  const found =
    source &&
    (pointedAt(ground, verb) ??
      contentAhead(ground, verb) ??
      behind(ground, verb, { ...told, prepositions: NONE }, particle));
  return found && { ...found, stance: told.stance, source, cue: { first: verb, last: verb } };
}

/** "|40 Stellen fallen weg|. Das geht aus einem Papier hervor". */
function pointedAt(ground: Ground, verb: number): Content | null {
  const { doc, tokens, words } = ground;
  const { sentence } = tokens[verb]!;
  const opens = doc.sentences[sentence]!.first === verb - 1 && words.pointers.has(tokens[verb - 1]!.lower);
  const content = opens ? sentenceBefore(ground, sentence) : null;
  return content && { rule: 'that-said', content: [content] };
}

const NONE: ReadonlySet<string> = new Set();

/** The particle of a verb in its clause; -1 where none closes it. */
function particleOf(ground: Ground, verb: number, particle: string): number {
  for (let i = verb + 1; i < verb + REACH; i++) {
    const token = within(ground, i, ground.tokens[verb]!.sentence);
    if (!token || token.text === ',' || ground.quoteOf[i]! >= 0) return -1;
    if (token.lower === particle) return i;
  }
  return -1;
}

/** "hieß es am Montag aus |dem Ministerium|". */
function sourceBehind(ground: Ground, verb: number, told: Impersonal): Range | null {
  for (let i = verb + 1; i < verb + REACH; i++) {
    const token = within(ground, i, ground.tokens[verb]!.sentence);
    if (!token || token.pos === 'PUNCT' || ground.quoteOf[i]! >= 0) return null;
    const source = sourceFrom(ground, i, told);
    if (source) return source;
  }
  return null;
}

/** "Aus |dem Ministerium| hieß es". */
function sourceAhead(ground: Ground, verb: number, told: Impersonal): Range | null {
  for (let i = verb - 1; i > verb - REACH; i--) {
    const token = within(ground, i, ground.tokens[verb]!.sentence);
    if (!token || token.text === ',') return null;
    const source = sourceFrom(ground, i, told);
    if (source) return source.last < verb ? source : null;
  }
  return null;
}

/** "aus |dem Ministerium|" at token `i`; no time: "in der Nacht". */
export function sourceFrom(ground: Ground, i: number, { prepositions }: Impersonal): Range | null {
  const { lower, pos } = ground.tokens[i]!;
  if (!prepositions.has(lower) || (pos !== 'ADP' && pos !== 'ADV' && pos !== 'NOUN')) return null;
  const source = sourceStartingAt(ground, i + 1);
  return source && !isTime(ground.scene, source.last) ? source : null;
}

/** "|Es gebe Tote|, hieß es", "|„Wir bleiben“|, heißt es". */
function contentAhead(ground: Ground, verb: number): Content | null {
  const { tokens, quoteOf } = ground;
  const comma = within(ground, verb - 1, tokens[verb]!.sentence);
  const quoted = (quoteOf[verb - 1] ?? -1) >= 0;
  if (!quoted && comma?.text !== ',') return null;
  const content = leftContent(ground, quoted ? verb - 1 : verb - 2, false);
  return content && { rule: 'content-before-inverted', content: [content] };
}

/** "Es gab zwölf Tote. Das teilte |die Polizei| mit.", "Es gab zwölf Tote, das bestätigte |die Polizei|": who says what stands right before. */
export function thatSaid(ground: Ground, verb: number): Draft | null {
  const { doc, tokens, words, scene } = ground;
  const { sentence, pos } = tokens[verb]!;
  const pointer = within(ground, verb - 1, sentence);
  if (pos !== 'VERB' || pointer?.pos !== 'PRON' || !words.pointers.has(pointer.lower)) return null;
  const opens = doc.sentences[sentence]!.first === verb - 1;
  if (!opens && tokens[verb - 2]!.text !== ',') return null;
  const separated = separatedCue(scene, verb);
  const cue = separated ?? words.verbs.get(tokens[verb]!.lower);
  if (!cue?.frames.has('clause') || !(cue.forms.has('past') || cue.forms.has('third'))) return null;
  if (!words.reporting.has(cue.stance)) return null;
  const beside = behindVerb(scene, verb);
  const subject = titled(ground, verb, beside);
  // "Das bestätigte |die Vermutung|": a thing says nothing
  if (!subject || !(separated || subject !== beside || isSomebody(scene, subject) || isBody(scene, subject.first)))
    return null;
  const content = opens ? sentenceBefore(ground, sentence) : leftContent(ground, verb - 3, false);
  if (!content) return null;
  const source = { first: subject.first, last: subject.last };
  return { rule: 'that-said', stance: cue.stance, source, cue: { first: verb, last: verb }, content: [content] };
}

/** The sentence before in the same paragraph, without its stop. */
function sentenceBefore(ground: Ground, sentence: number): Span | null {
  const { doc, tokens } = ground;
  const [told, own] = [doc.sentences[sentence - 1], doc.sentences[sentence]!];
  if (told?.paragraph !== own.paragraph) return null;
  const last = tokens[told.last]!.pos === 'PUNCT' && ground.quoteOf[told.last]! < 0 ? told.last - 1 : told.last;
  return last > told.first ? spanOf(ground, { first: told.first, last }) : null;
}

/** "Die Armee |will| 40 Drohnen abgeschossen |haben|": what somebody claims to have done. */
export function claimsToHave(ground: Ground, verb: number): Draft | null {
  const { tokens, words, scene } = ground;
  const { lower, pos, sentence } = tokens[verb]!;
  if (pos !== 'AUX' || !words.claiming.has(lower)) return null;
  let end = verb + 1;
  while (
    end < verb + REACH &&
    within(ground, end, sentence) &&
    tokens[end]!.pos !== 'PUNCT' &&
    ground.quoteOf[end]! < 0
  )
    end++;
  const [done, have] = [tokens[end - 2]!, tokens[end - 1]!];
  if (end - 2 <= verb || !words.have.has(have.lower) || !words.participle.test(done.lower)) return null;
  const subject = subjectBeside(scene, verb);
  if (!subject || subject.first === end - 1) return null;
  const first = Math.max(verb, subject.last) + 1;
  if (first >= end - 1) return null;
  const source = { first: subject.first, last: subject.last };
  const content = [spanOf(ground, { first, last: end - 1 })];
  return { rule: 'claims-to-have', stance: 'claims', source, cue: { first: verb, last: verb }, content };
}
