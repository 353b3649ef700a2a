import { type Appearance, type Cast, indexOf, type Member } from './cast.js';
import type { Range, Scene } from './scene.js';

/** How many appearances back whoever wrote "the statement" may stand, and how many where nobody is said to have written one. */
const WRITTEN = 40;
const SPOKEN = 6;

/** How far before a document's noun its article may stand: "|a| recent Harbour Post report". */
const LEAD = 5;

/** "the statement said": whoever said something "in a statement" before, else whoever spoke last, unless in another kind of document. */
export function writerOf(cast: Cast, { first, last }: Range, head: number): Appearance | null {
  const { tokens, words } = cast.scene;
  // "the letter |addressed to the mayor| reads"
  const told = last > head && tokens[head + 1]?.pos === 'VERB';
  // "The |first| tweet read"
  const near = head - first === 2 && tokens[first + 1]!.pos === 'ADJ' ? 1 : head - first;
  if (!words.documents.has(tokens[head]!.lower) || (last > head && !told) || near > 1) return null;
  if (!words.definite.has(tokens[first]!.lower)) return null;
  const here = indexOf(cast.appearances, head);
  let spoken: Appearance | null = null;
  for (let i = here - 1; i >= 0 && i >= here - WRITTEN; i--) {
    const appearance = cast.appearances[i]!;
    if (!appearance.spoke || !mayWrite(appearance)) continue;
    const kind = documentIn(cast.scene, appearance.sentence, head);
    const { lower } = tokens[head]!;
    if (kind !== null && (kind.startsWith(lower) || isAlike(cast.scene, kind, lower)))
      return senderIn(cast, appearance.sentence, kind) ?? appearance;
    if (kind === null && i >= here - SPOKEN) spoken ??= appearance;
  }
  return spoken;
}

/** "a press |release|", "the |statement|": two words for one. */
const isAlike = ({ words }: Scene, a: string, b: string): boolean => words.statements.has(a) && words.statements.has(b);

/** How far behind a document's noun whoever sent it may be named: "a letter from her lawyer, |Bo Hart|". */
const SENDER = 8;

/** "Lee told them in a letter from her lawyer, |Bo Hart|, to the board": who sent the document of a sentence, where that is said. */
function senderIn({ appearances, scene }: Cast, sentence: number, document: string): Appearance | null {
  const { doc, tokens, words } = scene;
  const { first, last } = doc.sentences[sentence]!;
  for (let i = first; i < last; i++) {
    if (tokens[i]!.lower !== document || !words.senders.has(tokens[i + 1]!.lower)) continue;
    const named = appearances.slice(indexOf(appearances, i), indexOf(appearances, i + SENDER));
    return named.find(({ entity }) => entity?.kind === 'person') ?? null;
  }
  return null;
}

/** "|the letter from Hart| states": the sender is named right behind. */
export function senderOf({ tokens, words }: Scene, { last }: Range, head: number): Range | null {
  if (!words.documents.has(tokens[head]!.lower) || head + 2 > last) return null;
  if (!words.senders.has(tokens[head + 1]!.lower)) return null;
  // "the letter from the board |obtained| by the Herald"
  let end = head + 2;
  while (end < last && tokens[end + 1]!.pos !== 'VERB') end++;
  return { first: head + 2, last: end };
}

/** "Lee issued |a statement| that said", "Lee called on him in |a tweet| that": whoever the sentence is about, where it brings the document in. */
export function issuerOf(cast: Cast, { first, last }: Range, head: number): Appearance | null {
  const { tokens, words } = cast.scene;
  const before = tokens[first - 1];
  if (!words.documents.has(tokens[head]!.lower) || last > head || !words.indefinite.has(tokens[first]!.lower))
    return null;
  const { sentence } = tokens[first]!;
  // "according to a filing": the filing itself
  const posted = words.platforms.has(tokens[last + 2]?.lower ?? '') && tokens[last + 1]!.pos === 'ADP' ? 2 : 0;
  if (!words.relatives.has(tokens[last + posted + 1]?.lower ?? '')) return null;
  if (before?.sentence !== sentence || !(before.pos === 'ADP' || words.issuing.has(before.lower))) return null;
  for (let i = indexOf(cast.appearances, first) - 1; i >= 0; i--) {
    const appearance = cast.appearances[i]!;
    if (appearance.sentence !== sentence) return null;
    // "hit back |at| Lee in a statement that said"
    const from = cast.scene.names.mentionByToken.get(appearance.at)?.first ?? appearance.at;
    const governed = /^(?:ADP|VERB)$/u.test(tokens[from - 1]?.pos ?? '');
    if (governed || !appearance.subject || (appearance.entity === null && !appearance.spoke)) continue;
    return before.pos === 'ADP' && suffers(cast.scene, appearance.at + 1, first) ? null : appearance;
  }
  return null;
}

/** "Lee |was accused| in a letter that said": somebody else's letter. */
function suffers({ tokens, words, reading }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!words.be.has(tokens[i - 1]!.lower) || tokens[i]!.pos !== 'VERB') continue;
    const { lower } = tokens[i]!;
    if (words.participle.test(lower) || reading.language.cues.verbs.get(lower)?.forms.has('participle')) return true;
  }
  return false;
}

const mayWrite = ({ entity, person }: Member): boolean => entity !== null || !person;

/** "in |a statement|": the noun for a document that a sentence brings in before token `end`; null without one. */
function documentIn({ doc, tokens, words }: Scene, sentence: number, end: number): string | null {
  const { first, last } = doc.sentences[sentence]!;
  for (let i = first + 1; i <= last && i < end; i++) {
    const { lower } = tokens[i]!;
    if (!words.documents.has(lower)) continue;
    for (let k = i - 1; k >= first && k >= i - LEAD; k--) if (words.indefinite.has(tokens[k]!.lower)) return lower;
  }
  return null;
}
