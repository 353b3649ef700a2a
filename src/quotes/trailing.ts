import type { PronounKind } from '../languages/quoteWords.js';
import { antecedentOf } from './antecedents.js';
import { type Appearance, type Cast, indexOf } from './cast.js';
import type { Scene } from './scene.js';

/** How many sentences back whoever spoke may stand who goes on in "..., it added". */
const NEAR = 2;

/** The first token of the sentence that a pronoun with its verb closes: "Nine rebels also died, |it said|."; -1 where what is said follows. */
export function trailingFrom(scene: Scene, at: number): number {
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
export function saidWithin({ tokens, words, quoteOf }: Scene, from: number, at: number): boolean {
  return tokens
    .slice(from, at)
    .some(
      ({ index, pos, lower }) =>
        quoteOf[index]! < 0 && pos === 'VERB' && words.speech.has(lower) && !words.gerund.test(lower),
    );
}

/** "Nine rebels also died, |it| added": whoever spoke in the sentences before it. */
export function speakerBefore(cast: Cast, from: number, kind: PronounKind): Appearance | null {
  const { tokens } = cast.scene;
  const found = antecedentOf(cast, from, kind);
  if (found?.spoke && tokens[from]!.sentence - found.sentence <= NEAR) return found;
  if (kind !== 'thing') return null;
  // "|Volta| said it would close. The market is down, it added": a name of no known kind
  const last = cast.appearances[indexOf(cast.appearances, from) - 1];
  const unknown = last?.entity?.kind === 'unknown' && last.spoke && !last.sex;
  return unknown && tokens[from]!.sentence - last.sentence === 1 ? last : null;
}
