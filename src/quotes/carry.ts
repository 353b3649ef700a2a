import { isVerb, tokenAt } from '../text/doc.js';
import type { Actor, Quote } from '../types.js';
import { indexOf, type Member } from './cast.js';
import type { Subject } from './phraseEnds.js';
import { phraseStartingAt } from './phraseStarts.js';
import { LONG, wordCount } from './quoteKinds.js';
import type { MarkedSpan } from './quoteMarks.js';
import type { Saying } from './sayings.js';
import { blockKindAt, firstOf, type Scene, startsSentence } from './scene.js';
import { resolveActor } from './speakers.js';
import type { Spoken, Walk } from './walk.js';

/** A quote without a cue of its own goes on from the one before it, or from whoever the paragraph before lets speak. */
export function carry(
  walk: Walk,
  m: number,
  kind: Quote['kind'],
  before: Spoken | null,
): { member: Member | null; actor: Actor | null } | undefined {
  const { scene } = walk;
  const mark = scene.marks[m]!;
  const starts = scene.doc.paragraphs[mark.paragraph]!.start === mark.outer.start;
  const member = before?.member ?? null;
  const carried = member && { member, actor: carriedOf(member.actor) };
  if (mark.continues && before?.mark === m - 1) return carried ?? { member: null, actor: null };
  // issued a plea to stop and “come out and make it an issue”: too long for a name or a doubt
  const long = () =>
    wordCount(scene, m) >= LONG ? (goOn(walk, mark.paragraph) ?? { member: null, actor: null }) : undefined;
  if (kind === 'partial') return (isReported(scene, m) ? goOn(walk, mark.paragraph) : undefined) ?? long();
  if (before && before.paragraph === mark.paragraph && followsCue(scene, before, m)) return carried ?? undefined;
  if (wordCount(scene, m) < 3) return undefined;
  // Ann Lee sees more trouble. “We are at the end of it.”
  if (!starts) return startsSentence(scene, firstOf(scene, m)) ? goOn(walk, mark.paragraph) : long();
  if (before && carried && mark.paragraph - before.paragraph === 1) return carried;
  const source = lastSource(walk, mark.paragraph - 1);
  if (source) return { member: source, actor: carriedOf(source.actor) };
  const sole = soleSubject(walk, mark.paragraph - 1);
  if (!sole && carried && before && isNear(walk, before, mark)) return carried;
  return sole ? { member: sole, actor: carriedOf(sole.actor) } : { member: null, actor: null };
}

/** How many appearances of a paragraph are looked at: keeps hostile text linear. */
const MOST = 40;

/** "Mayor Ann Lee took aim at the plan on Monday. ¶ “It will cost us.”": the one person whom the paragraph before is about. */
function soleSubject({ scene, cast }: Walk, paragraph: number): Member | null {
  const span = scene.doc.paragraphs[paragraph];
  if (!span || blockKindAt(scene, span.start) !== 'body') return null;
  let found: Member | null = null;
  const first = indexOf(cast.appearances, tokenAt(scene.doc, span.start));
  for (let i = first; i < Math.min(cast.appearances.length, first + MOST); i++) {
    const appearance = cast.appearances[i]!;
    if (scene.tokens[appearance.at]!.start >= span.end) break;
    const { entity, subject } = appearance;
    if (entity?.kind !== 'person' && entity?.kind !== 'unknown') continue;
    // "Ann Lee voiced her support of Hart": who is only spoken of
    if (found && !subject) continue;
    if (found ? found.entity !== entity : !subject || entity.kind === 'unknown') return null;
    found = appearance;
  }
  return found;
}

/** How many paragraphs back the quote before may stand, and how many where nobody else comes between. */
const NEAR = 2;
const ALONE = 6;

/** Pictures, captions and the crowd between two quotes: whoever spoke speaks on, until somebody else is named. */
function isNear(
  { scene, cast }: Walk,
  { paragraph, mark, member }: Spoken,
  { paragraph: here, start }: MarkedSpan,
): boolean {
  if (here - paragraph <= NEAR) return true;
  // "an officer" of some paragraphs before may be another one by now
  if (here - paragraph > ALONE || member?.entity?.kind !== 'person') return false;
  const from = scene.marks[mark]!.outer.end;
  return !cast.appearances.some(({ at, entity, person, subject }) => {
    const { start: place } = scene.tokens[at]!;
    const other = place > from && place < start && entity !== member?.entity;
    return other && (entity?.kind === 'person' || (subject && person === true));
  });
}

/** "Es |sei| „ein Fehler“": a form of the verb before the marks that goes on with what somebody said. */
function isReported(scene: Scene, m: number): boolean {
  const { doc, tokens, quoteOf, reading } = scene;
  const at = firstOf(scene, m);
  const { first } = doc.sentences[tokens[at]!.sentence]!;
  for (let i = at - 1; i >= first; i--) {
    if (quoteOf[i]! >= 0) return false;
    if (isVerb(tokens[i]!)) return reading.language.cues.reported.has(tokens[i]!.lower);
  }
  return false;
}

/** Whoever spoke last in the paragraph. */
function goOn(walk: Walk, paragraph: number): { member: Member; actor: Actor } | undefined {
  const member = lastSource(walk, paragraph);
  return member ? { member, actor: carriedOf(member.actor) } : undefined;
}

/** “...,” she said. “We stay.”: nothing but the attribution between. */
function followsCue(scene: Scene, { mark }: Spoken, m: number): boolean {
  const { doc, marks } = scene;
  const between = doc.text.slice(marks[mark]!.outer.end, marks[m]!.outer.start);
  const at = firstOf(scene, m);
  const opens = doc.sentences[scene.tokens[at]!.sentence]!.first === at;
  return opens && between.length < 300 && marks[m]!.outer.start - marks[mark]!.outer.end < 300 && m - mark === 1;
}

/** An actor whose name stands elsewhere: it speaks on. */
export function carriedOf({ name, named }: Actor): Actor {
  return { name, ...(named ? { named } : {}), how: 'carried' };
}

/** "The Herald asked |Ann Lee, a clerk|, if it sank. “It did.”": whoever is asked; null where nothing is asked. */
function answererOf(scene: Scene, { cue, rule }: Saying): Subject | null {
  const { tokens, words, reading } = scene;
  if (!words.asking.has(tokens[cue.last]!.lower) || rule === 'passive' || rule === 'inverted') return null;
  const asked = phraseStartingAt(scene, cue.last + 1);
  const next = asked && (asked.insertion ? asked.insertion.last + 2 : asked.last + 1);
  return next && reading.language.cues.questionWords.has(tokens[next]?.lower ?? '') ? asked : null;
}

/** Who speaks last in a paragraph. */
function lastSource({ scene, cast, sayings, sources, next }: Walk, paragraph: number): Member | null {
  const span = scene.doc.paragraphs[paragraph];
  if (!span) return null;
  for (let k = next - 1; k >= 0; k--) {
    const saying = sayings[k]!;
    const { start } = scene.tokens[saying.cue.first]!;
    if (start < span.start) return null;
    // "he could not |speak out| on it": an infinitive tells nothing that was said
    const told = saying.strength === 'speech' && scene.tokens[saying.cue.first - 1]?.pos !== 'PART';
    const answerer = answererOf(scene, saying);
    const member = start < span.end && told ? (answerer ? resolveActor(cast, answerer) : sources.get(saying)) : null;
    if (member && (member.entity || member.person)) return member;
  }
  return null;
}
