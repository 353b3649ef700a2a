import { partBefore } from './phraseEnds.js';
import { KIN, kinEnd, namesPeople, phraseAt, type Range, type Scene } from './scene.js';

/** The head of the first base noun phrase of a mention. */
export function headOf(scene: Scene, { first, last }: Range): number {
  const { tokens, words } = scene;
  // "her |lawyer|"
  const owned = last > first && words.possessives.has(tokens[first]!.lower);
  // "one of the |victims|"
  const part = last > first + 1 && partBefore(scene, first + 1);
  const lead = owned ? first + 1 : part ? first + 2 : first;
  const base = phraseAt(scene, lead);
  // "the accused", "the 43-year-old" are no base phrases
  let head = base ? Math.min(base.last, last) : startsPhrase(scene, first) ? firstNoun(scene, { first, last }) : first;
  // "Keefe & Woods analyst |Ann Lee|": a name goes on behind its "&"
  const name = scene.names.mentionByToken.get(head);
  if (name && name.last > head && name.last <= last)
    head = Math.min(phraseAt(scene, name.last)?.last ?? name.last, last);
  // "her |sister|-in-law", "the |editor|-in-chief"
  if (kinEnd(scene, head) > head) return head;
  if (head - KIN >= first && kinEnd(scene, head - KIN) === head) return head - KIN;
  // "the undersecretary-|general|"
  while (head < last && tokens[head + 1]!.end - tokens[head + 1]!.start === 1 && tokens[head + 1]!.text === '-')
    head = Math.min(head + 2, last);
  return sharedHead(scene, head, last) ?? head;
}

/** "Harbour and Ferry |officials|": people whom two names before them share; "Ann Lee and Ferry officials" are two. */
function sharedHead(scene: Scene, head: number, last: number): number | null {
  const { tokens, words, people, names } = scene;
  if (!words.and.has(tokens[head + 1]?.lower ?? '') || tokens[head]!.pos !== 'PROPN') return null;
  if (names.byToken.get(head)?.kind === 'person' || people.people.has(tokens[head]!.lower)) return null;
  const end = phraseAt(scene, head + 2)?.last ?? -1;
  if (end < head + 3 || end > last) return null;
  if (isExpertAt(scene, head, end)) return end;
  if (!tokens[end - 1]!.capital) return null;
  const { lower, capital } = tokens[end]!;
  return !capital && words.plural.test(lower) && namesPeople(scene, lower) ? end : null;
}

/** "Bitcoin and blockchain |expert Ann Lee|": a person whose calling is told by two fields; "Police and county coroner Ann Lee" are two. */
function isExpertAt({ tokens, people, names }: Scene, head: number, end: number): boolean {
  const named = names.mentionByToken.get(end);
  if (!named || names.byToken.get(end)?.kind !== 'person' || people.bodies.has(tokens[head]!.lower)) return false;
  const role = tokens[named.first - 1];
  const field = tokens[named.first - 2];
  return role !== undefined && people.people.has(role.lower) && field?.pos === 'NOUN' && named.first - 2 === head + 2;
}

/** "the", "her": a phrase begins. */
function startsPhrase({ tokens, words }: Scene, first: number): boolean {
  return tokens[first]!.pos === 'DET' || words.possessives.has(tokens[first]!.lower);
}

/** "a recently published |biography| of Mayor Lee": the end of the first run of nouns; the last token where none stands. */
function firstNoun({ tokens }: Scene, { first, last }: Range): number {
  const noun = (i: number) => tokens[i]?.pos === 'NOUN' || tokens[i]?.pos === 'PROPN';
  for (let i = first + 1; i < last; i++) if (noun(i) && !noun(i + 1) && tokens[i + 1]!.start > tokens[i]!.end) return i;
  return last;
}
