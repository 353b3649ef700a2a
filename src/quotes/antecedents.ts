import type { PronounKind } from '../languages/quoteWords.js';
import type { NamedEntity } from '../text/names.js';
import { isPossessiveMark } from '../text/possessives.js';
import { type Appearance, type Cast, indexOf } from './cast.js';
import { phraseAt, type Scene } from './scene.js';

/** How many appearances and sentences back a pronoun may reach. */
const APPEARANCES = 40;
const SENTENCES = 10;

/**
 * Whom a pronoun at token `at` means: among those who appeared in the last sentences the one with the best score; near ones,
 * subjects, speakers and those of the right sex come first. Null where nobody fits.
 */
export function antecedentOf(
  cast: Cast,
  at: number,
  kind: PronounKind,
  listener: NamedEntity | null = null,
): Appearance | null {
  const { appearances, scene } = cast;
  const { sentence } = scene.tokens[at]!;
  const paragraphOf = (index: number) => scene.doc.sentences[index]!.paragraph;
  let best: Appearance | null = null;
  let bestScore = -100;
  const here = indexOf(appearances, at);
  // "The show drew Hart. It was “great,” he |added|": who goes on has spoken
  const spoke = scene.words.continuing.has(scene.tokens[at + 1]?.lower ?? '') ? 6 : 3;
  for (let i = here - 1; i >= 0 && i >= here - APPEARANCES; i--) {
    const appearance = appearances[i]!;
    const away = distance(cast, appearance.sentence, sentence);
    if (away > SENTENCES) break;
    // "he told the mayor": somebody else than the mayor
    if (listener && appearance.entity === listener) continue;
    const fit = isWhere(scene, appearance) ? null : fitOf(appearance, kind);
    if (fit === null) continue;
    // "It drew a reply from |Owens|. “...,” he said": before somebody of an earlier paragraph
    const near = paragraphOf(appearance.sentence) === paragraphOf(sentence) ? 3 : 0;
    // "after the |Journal's| report came out. It said": whose report it was did nothing
    const owns = kind === 'thing' && isOwner(scene, appearance) ? 3 : 0;
    const score = fit + near - owns - 3 * away + subjectScore(scene, appearance) + (appearance.spoke ? spoke : 0);
    // "|Lee| could not rule out that Hart lied. “...,” he wrote": the subject of the sentence before that of a clause in it
    const leads = score === bestScore && appearance.subject && best !== null && isInnerSubject(scene, best, appearance);
    if (score > bestScore || leads) {
      best = appearance;
      bestScore = score;
    }
  }
  return best;
}

/** A subject counts much; that of a clause of time or reason little: "A day before |Cole| left, Hart charged it. He did say". */
function subjectScore({ names, tokens, reading }: Scene, { at, subject }: Appearance): number {
  if (!subject) return 0;
  const from = names.mentionByToken.get(at)?.from ?? at;
  const before = tokens[from - 1];
  const led = before?.sentence === tokens[at]!.sentence && reading.language.cues.subordinators.has(before.lower);
  return led ? 1 : 3;
}

/** "Lee could not rule out that |Hart| had lied": the subject of a verb of its own, in the sentence of another one. */
function isInnerSubject(scene: Scene, { at, sentence }: Appearance, outer: Appearance): boolean {
  const next = scene.tokens[(phraseAt(scene, at)?.last ?? at) + 1]?.pos;
  return sentence === outer.sentence && (next === 'VERB' || next === 'AUX');
}

/** Sentences between two, those that stand wholly inside quotes not counted. */
function distance({ scene }: Cast, from: number, to: number): number {
  let count = 0;
  for (let s = Math.max(from, to - 200); s < to; s++) {
    const sentence = scene.doc.sentences[s]!;
    if (scene.quoteOf[sentence.first]! < 0 || scene.quoteOf[sentence.first] !== scene.quoteOf[sentence.last]) count++;
    if (count > SENTENCES) break;
  }
  return count;
}

/** "the |Journal|'s report". */
function isOwner({ names, tokens }: Scene, { at }: Appearance): boolean {
  return isPossessiveMark(tokens[(names.mentionByToken.get(at)?.last ?? at) + 1]?.text ?? '');
}

/** "On |Facebook|, he wrote", "In |Ostport|, she said": a name of one word that tells where, not who. */
function isWhere({ tokens, people, words }: Scene, { at, entity }: Appearance): boolean {
  const { lower } = tokens[at]!;
  if (words.platforms.has(lower)) return true;
  return entity?.kind === 'unknown' && people.placeMarks.has(tokens[at - 1]?.lower ?? '');
}

/** How well somebody fits a pronoun; null where not at all. */
function fitOf({ entity, sex, plural, person, actor, subject }: Appearance, kind: PronounKind): number | null {
  // "The race is close in |Ostport|. They said"
  if (entity?.kind === 'place' && !subject && (kind === 'many' || kind === 'thing')) return null;
  const body = entity?.kind === 'organisation' || entity?.kind === 'place' || (!entity && !person);
  if (kind === 'f' || kind === 'm') {
    if (body || plural || person === false || (sex && sex !== kind)) return null;
    const likely = entity?.kind === 'person' || (!entity && person) ? 2 : actor.name.includes(' ') ? 0 : -4;
    return likely + (sex === kind ? 2 : 0);
  }
  // "|Fitbourne| will close. It said": a name of no known kind
  if (kind === 'thing' && entity?.kind === 'unknown') return subject && !sex && !plural ? 0 : null;
  // "the paper wrote of Arcadia that it": a place seldom is what speaks
  if (kind === 'thing') return body && !plural ? (entity?.kind === 'place' ? 0 : 1) : null;
  return plural ? 4 : body ? 1 : null;
}
