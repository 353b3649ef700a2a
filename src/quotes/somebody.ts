import { countriesIn } from './countries.js';
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

/** "officials", "the harbour board", "report": a noun for somebody who speaks, or for what is written. */
export function isSpeakingNoun(scene: Scene, range: Range): boolean {
  const { tokens, people, words, reading } = scene;
  const { surveys, statistics } = reading.language.cues;
  const { lower } = tokens[nounOf(scene, range)]!;
  const { bodies, businesses, crowds, titles } = people;
  return [people.people, crowds, titles, bodies, businesses, words.documents, surveys, statistics].some((nouns) =>
    nouns.has(lower),
  );
}

/**
 * True for whoever can stand before a colon and what is said: "Mayor:", "Harbour Board:", "Ann Lee:", "Norland:"; false for what a headline
 * is about: "Floods:", "Storm Ann:", "Ostport: 40 hurt".
 */
export function speaksBeforeColon(scene: Scene, source: Range, said: number): boolean {
  const { tokens, names } = scene;
  if (isSpeaker(scene, source)) return true;
  if (scene.people.events.has(tokens[source.first]!.lower)) return false;
  // "Ostport: |40| hurt in a crash", but "Berg: The ferry is safe"
  const named = names.byToken.has(source.last) || tokens[source.last]!.pos === 'PROPN';
  return named && tokens[said]?.pos !== 'NUM';
}

/** A person, an organisation or a country by name, or a noun for one. */
export function isSpeaker(scene: Scene, source: Range): boolean {
  const { tokens, names, people, reading } = scene;
  if (isSpeakingNoun(scene, source)) return true;
  const entity = names.byToken.get(source.last);
  if (!entity || people.events.has(tokens[source.first]!.lower)) return false;
  if (entity.kind === 'person' || entity.kind === 'organisation') return true;
  return countriesIn([tokens[source.last]!.lower], reading.language.comparison).length > 0;
}

/** "a call from |Sen. Ann Lee| of Marin, who said": the person named before the place that ends at token `last`; null where none is. */
export function personOfPlace({ tokens, names, people }: Scene, last: number): Range | null {
  const place = names.mentionByToken.get(last);
  const from = place?.from ?? last;
  const kind = names.byToken.get(last)?.kind;
  const isPlace = people.places.has(tokens[last]!.lower) || kind === 'place' || kind === 'unknown';
  if (!isPlace || tokens[from - 1]?.pos !== 'ADP') return null;
  const person = names.mentionByToken.get(from - 2);
  if (!person || person.last !== from - 2 || names.byToken.get(person.first)?.kind !== 'person') return null;
  return tokens[person.first]!.sentence === tokens[last]!.sentence ? { first: person.from, last } : null;
}
