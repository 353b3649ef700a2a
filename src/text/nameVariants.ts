import type { Doc } from './doc.js';
import { put } from './grouping.js';
import { addRoles } from './nameRoles.js';
import type { NamedEntity, NameKind, NameMention, NameWords } from './names.js';
import { isPossessiveMark } from './possessives.js';

/** Mentions of one name as one entity, fullest form first: surnames to full names, acronyms to what they stand for. */
export function joinMentions(doc: Doc, mentions: readonly NameMention[], words: NameWords): NamedEntity[] {
  const groups: NameMention[][] = [];
  const byText = new Map<string, NameMention[]>();
  const long = mentions.filter(({ first, last }) => last > first);
  const short = mentions.filter(({ first, last }) => last === first);
  const byWord = new Map<string, NameMention[][]>();
  for (const mention of long) {
    const key = mention.text.toLowerCase();
    const same =
      byText.get(key) ??
      widerGroup(doc, mention, byWord) ??
      businessGroup(doc, mention, byWord, words) ??
      ownersGroup(doc, mention, byWord);
    if (same) {
      same.push(mention);
      byText.set(key, same);
      continue;
    }
    const group = [mention];
    groups.push(group);
    byText.set(key, group);
    for (const word of wordsOf(doc, mention)) put(byWord, word, group);
  }
  for (const mention of short) {
    const key = mention.text.toLowerCase();
    const group =
      nearestGroup(doc, mention, byWord, words, byText.get(key)) ??
      acronymGroup(doc, mention, groups, byText) ??
      byText.get(key) ??
      firstWordGroup(doc, mention, byWord, words);
    if (group) group.push(mention);
    else {
      const fresh = [mention];
      groups.push(fresh);
      byText.set(key, fresh);
    }
  }
  for (const group of groups) group.sort((a, b) => a.first - b.first);
  groups.sort((a, b) => a[0]!.first - b[0]!.first);
  return groups.map((group, index) => entityOf(doc, group, index, words));
}

const wordsOf = (doc: Doc, { first, last }: NameMention): string[] =>
  doc.tokens.slice(first, last + 1).map(({ lower }) => lower);

/** "Garba Shehu" and "Mallam Garba Shehu": same last word, the words of one among those of the other. */
function widerGroup(doc: Doc, mention: NameMention, byWord: Map<string, NameMention[][]>): NameMention[] | undefined {
  const mine = wordsOf(doc, mention);
  const last = mine.at(-1)!;
  return byWord.get(last)?.find((group) => {
    if (group[0]!.kind === 'organisation' || mention.kind === 'organisation') return false;
    const theirs = wordsOf(doc, group[0]!);
    if (theirs.at(-1) !== last) return false;
    const [few, many] = mine.length < theirs.length ? [mine, new Set(theirs)] : [theirs, new Set(mine)];
    return few.every((word) => many.has(word));
  });
}

/** "Blue Sound" and "Blue Sound Group Inc.": the same words, but for last ones that businesses have. */
function businessGroup(
  doc: Doc,
  mention: NameMention,
  byWord: Map<string, NameMention[][]>,
  { businessEndings }: NameWords,
): NameMention[] | undefined {
  const mine = wordsOf(doc, mention);
  return byWord.get(mine[0]!)?.find((group) => {
    const theirs = wordsOf(doc, group[0]!);
    const [few, many] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
    const more = many.slice(few.length);
    if (few.length < 2 || more.length === 0 || !more.every((word) => businessEndings.has(word))) return false;
    return few.every((word, i) => word === many[i]);
  });
}

/** "the Defence Ministry" for "Russia's Defence Ministry": the latest with an owner and the same words. */
function ownersGroup(doc: Doc, mention: NameMention, byWord: Map<string, NameMention[][]>): NameMention[] | undefined {
  if (mention.kind !== 'organisation') return undefined;
  const mine = wordsOf(doc, mention);
  return byWord.get(mine.at(-1)!)?.findLast((group) => {
    const theirs = wordsOf(doc, group[0]!);
    const owner = theirs.length - mine.length - 1;
    return owner > 0 && isPossessiveMark(theirs[owner]!) && mine.every((word, i) => word === theirs[owner + 1 + i]);
  });
}

/** "Citygas" for "Citygas Corp.": the first word of a business's name, where no other name begins so. */
function firstWordGroup(
  doc: Doc,
  mention: NameMention,
  byWord: Map<string, NameMention[][]>,
  { businessEndings, places, bodies, titles }: NameWords,
): NameMention[] | undefined {
  const { lower } = doc.tokens[mention.first]!;
  if (places.has(lower) || bodies.has(lower) || titles.has(lower)) return undefined;
  const full = (byWord.get(lower) ?? []).filter(([group]) => doc.tokens[group!.first]!.lower === lower);
  const [only] = full;
  const business = only?.some(({ last }) => businessEndings.has(doc.tokens[last]!.lower));
  return full.length === 1 && business ? only : undefined;
}

/** A surname or given name alone: the latest fuller name before it, else the first one after it. */
function nearestGroup(
  doc: Doc,
  mention: NameMention,
  byWord: Map<string, NameMention[][]>,
  words: NameWords,
  bare: NameMention[] | undefined,
): NameMention[] | undefined {
  if (mention.kind === 'place') return undefined;
  const word = doc.tokens[mention.first]!.lower;
  const all = (byWord.get(word) ?? []).filter((group) => mayBeShort(doc, group[0]!, word, mention, words));
  // "Lee" is Ann Lee before the "Lee Doctrine"
  const surnamed = all.filter(([group]) => group!.kind === 'person' || doc.tokens[group!.last]!.lower === word);
  const fitting = surnamed.length > 0 ? surnamed : all;
  // "George Lee, the husband of Kelly Lee", "|Mr.| Lee": the one man of them
  const sexed = mention.sex ? fitting.filter((group) => group.some(({ sex }) => sex === mention.sex)) : [];
  const candidates = sexed.length === 1 ? sexed : fitting;
  let best: NameMention[] | undefined;
  let at = -1;
  for (const group of candidates)
    for (const known of group)
      if (known.first < mention.first && known.first > at) {
        best = group;
        at = known.first;
      }
  const found = best ?? candidates[0];
  return found && isSomebodysOwn(doc, found[0]!, words) && (!best || bare) ? bare : found;
}

/** "Thurman spoke. |Her father, Robert Thurman|, left. Thurman said": somebody's relative is not who was called so before. */
function isSomebodysOwn({ tokens }: Doc, { from }: NameMention, { people }: NameWords): boolean {
  const [owner, noun, comma] = [tokens[from - 3], tokens[from - 2], tokens[from - 1]];
  return comma?.text === ',' && owner?.pos === 'PRON' && people.has(noun?.lower ?? '');
}

function mayBeShort(
  doc: Doc,
  full: NameMention,
  word: string,
  mention: NameMention,
  { placeMarks }: NameWords,
): boolean {
  if (full.kind === 'organisation' || full.kind === 'place') return false;
  if (mention.sex && full.sex && mention.sex !== full.sex) return false;
  const words = wordsOf(doc, full);
  // "Martin Vale Jr."
  const suffixed = (words.at(-1)?.length ?? 0) <= 3;
  const surname = words.at(-1) === word || (words.at(-2) === word && suffixed);
  // "in Aldermouth" is no short form of "Aldermouth Ferries"
  const inPlace =
    placeMarks.has(doc.tokens[mention.first - 1]?.lower ?? '') && doc.tokens[mention.last + 1]?.pos !== 'VERB';
  const given = words[0] === word && mention.titles.length === 0 && !inPlace;
  return surname || (given && (full.kind === 'person' || (words.length <= 4 && full.first < mention.first)));
}

/** "the Air Accident Board (AAB)", later "the AAB": by the brackets or by the initials. */
function acronymGroup(
  doc: Doc,
  mention: NameMention,
  groups: readonly NameMention[][],
  byText: Map<string, NameMention[]>,
): NameMention[] | undefined {
  if (!/^\p{Lu}{2,6}$/u.test(mention.text)) return undefined;
  const known = byText.get(mention.text.toLowerCase());
  if (known) return known;
  const found = groups.find((group) => {
    const full = group[0]!;
    // "the mayor of Washington, DC" is not Dan Cole
    if (full.kind === 'person' && mention.text.length === 2) return false;
    const bracketed = doc.tokens[mention.first - 1]?.text === '(' && full.last === mention.first - 2;
    if (full.last === full.first && !bracketed) return false;
    const initials = doc.tokens
      .slice(full.first, full.last + 1)
      .map(({ text }) => (/^\p{Lu}/u.test(text) ? text[0] : ''))
      .join('');
    return initials === mention.text || (bracketed && initials[0] === mention.text[0]);
  });
  if (found) byText.set(mention.text.toLowerCase(), found);
  return found;
}

function entityOf(doc: Doc, mentions: NameMention[], index: number, words: NameWords): NamedEntity {
  let fullest = mentions[0]!;
  for (const mention of mentions)
    if (breadth(mention) > breadth(fullest) || isNicer(mention, fullest)) fullest = mention;
  const kinds = mentions.map(({ kind }) => kind).filter((kind) => kind !== 'unknown');
  const entity: NamedEntity = {
    index,
    name: fullest.text,
    named: { start: fullest.start, end: fullest.end },
    kind: kindOfAll(kinds, hasSurname(doc, mentions, fullest)),
    sex: mentions.find(({ sex }) => sex)?.sex ?? null,
    roles: new Set(),
    mentions,
  };
  for (const mention of mentions) addRoles(doc, mention, entity, words);
  if (entity.kind === 'unknown' && !entity.sex && isBody(entity.roles, words)) entity.kind = 'organisation';
  return entity;
}

/** "ARCADIA", "ANN Lee": the first words of a report; the same name with fewer capitals is nicer. */
const isNicer = (mention: NameMention, fullest: NameMention): boolean =>
  mention.text !== fullest.text &&
  mention.text.toLowerCase() === fullest.text.toLowerCase() &&
  capitals(mention.text) < capitals(fullest.text);

const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;

/** What most mentions show; a person where one shows it and none speaks for a body. */
function kindOfAll(kinds: readonly NameKind[], surname: boolean): NameKind {
  const count = (wanted: NameKind) => kinds.filter((kind) => kind === wanted).length;
  const people = count('person');
  if (surname || (people > 0 && people > count('organisation'))) return 'person';
  return kinds.find((kind) => kind !== 'person') ?? 'unknown';
}

/** "Circuit Times, a technology site": called a body, and nothing that a person can be. */
function isBody(roles: ReadonlySet<string>, { bodies, businesses, people, titles }: NameWords): boolean {
  const all = [...roles];
  return (
    all.some((role) => bodies.has(role) || businesses.has(role)) &&
    !all.some((role) => people.has(role) || titles.has(role))
  );
}

/** A name of two or three words that is later cut to its last word is a person's. */
function hasSurname(doc: Doc, mentions: readonly NameMention[], fullest: NameMention): boolean {
  const last = doc.tokens[fullest.last]!.lower;
  return (
    fullest.kind === 'unknown' &&
    breadth(fullest) > 0 &&
    mentions.some((mention) => mention.first === mention.last && doc.tokens[mention.first]!.lower === last)
  );
}

const breadth = ({ first, last }: NameMention): number => Math.min(last - first, 5);
