import { partBefore } from './phraseEnds.js';
import { phraseAt, type Range, type Scene } from './scene.js';

/** The noun of a phrase: "her |lawyer|", "one of the |sailors|", "|Ann Lee| of Ostport". */
export function nounOf(scene: Scene, { first, last }: Range): number {
  const { tokens, words } = scene;
  let at = first;
  if (at + 2 <= last && partBefore(scene, at + 1)) at += 2;
  if (at < last && words.possessives.has(tokens[at]!.lower)) at++;
  return Math.min(phraseAt(scene, at)?.last ?? last, last);
}

/** A pronoun, a name or a noun for a person: somebody who can speak. */
export function isSomebody(scene: Scene, source: Range): boolean {
  const head = nounOf(scene, source);
  const { lower } = scene.tokens[head]!;
  return (
    scene.words.pronouns.has(lower) ||
    scene.names.byToken.has(head) ||
    scene.people.people.has(lower) ||
    scene.people.crowds.has(lower)
  );
}

/** The ministry, the company, the letter: they speak like somebody. */
export function isBody({ tokens, people, words, phraseOf, doc }: Scene, first: number): boolean {
  const head = doc.nounPhrases[phraseOf[first]!]?.last ?? first;
  const { lower } = tokens[head]!;
  return (
    people.bodies.has(lower) || people.businesses.has(lower) || words.documents.has(lower) || words.plural.test(lower)
  );
}

/** "her record", "its price": what somebody has, which says nothing; "her lawyer" speaks. */
export function isOwnedThing(scene: Scene, { first, last }: Range): boolean {
  if (first === last || !scene.words.possessives.has(scene.tokens[first]!.lower)) return false;
  return !isSomebody(scene, { first, last }) && !isBody(scene, first + 1);
}
