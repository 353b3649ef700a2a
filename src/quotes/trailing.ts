import type { PronounKind } from '../languages/quoteWords.js';
import { antecedentOf } from './antecedents.js';
import { type Appearance, type Cast, indexOf, type Member } from './cast.js';
import { headOf } from './heads.js';
import { phraseStartingAt } from './phraseStarts.js';
import type { Range, Scene } from './scene.js';
import { isBody } from './somebody.js';

type Resolve = (phrase: Range) => Member | null;

/** How many sentences back whoever spoke may stand who goes on in "..., it added". */
const NEAR = 2;

/** Who the pronoun at `at` means where it closes its sentence with its verb; null where it does not, or where nobody is meant. */
export function trailingMember(cast: Cast, at: number, resolve: Resolve): Member | null {
  const { scene } = cast;
  const kind = scene.words.pronouns.get(scene.tokens[at]!.lower);
  const from = kind ? trailingFrom(scene, at) : -1;
  if (!kind || from < 0 || saidWithin(scene, from, at)) return null;
  const found = speakerBefore(cast, from, kind);
  if (found || kind === 'f' || kind === 'm') return found;
  return kind === 'thing' ? bodyBehind(cast, from, resolve) : manyAt(cast, from, resolve);
}

/** The first token of the sentence that a pronoun with its verb closes: "Nine rebels also died, |it said|."; -1 where what is said follows. */
function trailingFrom(scene: Scene, at: number): number {
  const { doc, tokens, quoteOf, reading } = scene;
  const { cues } = reading.language;
  const [before, verb, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const { sentence } = tokens[at]!;
  const cue = verb?.sentence === sentence ? cues.verbs.get(verb.lower) : undefined;
  if (!cue?.frames.has('clause') || !(before?.text === ',' || quoteOf[at - 1]! >= 0)) return -1;
  const { first } = doc.sentences[sentence]!;
  if (before?.sentence !== sentence || cues.subordinators.has(tokens[first]!.lower)) return -1;
  if (!next || next.sentence !== sentence || cues.occasions.has(next.lower)) return first;
  // "..., it said |in a statement|", "..., she told |the Herald|"
  if (next.pos === 'PUNCT' || next.pos === 'ADV' || next.pos === 'ADP') return quoteOf[next.index]! < 0 ? first : -1;
  return cue.frames.has('person') && !tokens.slice(at + 3, at + 6).some(({ lower }) => cues.complementizers.has(lower))
    ? first
    : -1;
}

/** "Lee, a nurse, |said| by noon it was “over,” he said": somebody in the sentence itself says it. */
function saidWithin({ tokens, words, quoteOf, reading }: Scene, from: number, at: number): boolean {
  const { verbs, reporting } = reading.language.cues;
  return tokens.slice(from, at).some(({ index, pos, lower }) => {
    const cue = quoteOf[index]! < 0 && pos === 'VERB' ? verbs.get(lower) : undefined;
    return (
      cue?.frames.has('clause') && reporting.has(cue.stance) && words.speech.has(lower) && !words.gerund.test(lower)
    );
  });
}

/** "Nine rebels also died, |it| added": whoever spoke in the sentences before it. */
function speakerBefore(cast: Cast, from: number, kind: PronounKind): Appearance | null {
  const { tokens } = cast.scene;
  const found = antecedentOf(cast, from, kind);
  if (found?.spoke && tokens[from]!.sentence - found.sentence <= NEAR) return found;
  if (kind !== 'thing') return null;
  // "|Volta| said it would close. The market is down, it added": a name of no known kind
  const last = cast.appearances[indexOf(cast.appearances, from) - 1];
  const unknown = last?.entity?.kind === 'unknown' && last.spoke && !last.sex;
  return unknown && tokens[from]!.sentence - last.sentence === 1 ? last : null;
}

/** "|The ministry| has spent $5 million, it said", "|The ministry| issued a bulletin. Forty are ill, it said", "|Volta| is recalling cars, it said". */
function bodyBehind(cast: Cast, from: number, resolve: Resolve): Member | null {
  const { doc, tokens } = cast.scene;
  const told = bodyAt(cast, from, resolve);
  if (told && told.entity?.kind !== 'unknown') return told;
  const before = doc.sentences[tokens[from]!.sentence - 1];
  return antecedentOf(cast, from, 'thing') ?? (before ? bodyAt(cast, before.first, resolve) : null) ?? told;
}

/** The body, or the name of no known kind, that a sentence begins with and that can say something. */
function bodyAt({ scene }: Cast, first: number, resolve: Resolve): Member | null {
  const phrase = subjectAt(scene, first);
  const found = phrase && resolve(phrase);
  if (!found || found.plural || found.person) return null;
  if (!found.entity) return isBody(scene, first) ? found : null;
  const next = scene.tokens[phrase.last + 1]?.pos;
  const acts = found.entity.kind === 'unknown' && (next === 'VERB' || next === 'AUX');
  return acts || found.entity.kind === 'organisation' ? found : null;
}

/** "|Police| held 12 men, they said": the many whom the sentence begins with; no number of them. */
function manyAt({ scene }: Cast, first: number, resolve: Resolve): Member | null {
  const phrase = subjectAt(scene, first);
  const { crowds, bodies } = scene.people;
  const noun = phrase ? scene.tokens[headOf(scene, phrase)]!.lower : '';
  return phrase && (crowds.has(noun) || bodies.has(noun)) ? resolve(phrase) : null;
}

function subjectAt(scene: Scene, first: number): Range | null {
  const { pos, lower } = scene.tokens[first]!;
  return pos === 'NUM' || scene.reading.language.cues.dummies.has(lower) ? null : phraseStartingAt(scene, first);
}
