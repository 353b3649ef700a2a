import { type Doc, isLower, isVerb } from './doc.js';
import type { NamedEntity, NameMention, NameWords } from './names.js';
import { isPossessiveMark } from './possessives.js';

/** Roles before the name ("spokesman Ana Berg") and in the apposition after it (", commissioner of Transport for London,"). */
export function addRoles(doc: Doc, mention: NameMention, entity: NamedEntity, words: NameWords): void {
  for (const title of mention.titles) entity.roles.add(title);
  const { tokens } = doc;
  const before = tokens[mention.first - 1];
  // "the |pharmacy| Pellam Roe"
  if (before?.pos === 'NOUN' && (words.bodies.has(before.lower) || words.businesses.has(before.lower)))
    entity.roles.add(before.lower);
  const leading = roleBefore(doc, mention, words);
  if (leading) {
    entity.roles.add(leading);
    if (entity.kind === 'unknown') entity.kind = 'person';
  }
  const taken = officeTaken(doc, mention, words);
  if (taken) entity.roles.add(taken);
  let i = mention.last + 1;
  if (tokens[i]?.text !== ',') return;
  i++;
  // "Ana Berg, |her| lawyer"
  if (tokens[i]?.pos === 'PRON' && tokens[i + 1]?.pos === 'NOUN') i++;
  const sentence = tokens[mention.last]!.sentence;
  for (let steps = 0; steps < 8 && tokens[i]?.sentence === sentence; steps++, i++) {
    const token = tokens[i]!;
    if (token.pos === 'VERB' || token.pos === 'PRON' || (token.text === ',' && steps > 2)) return;
    // "Clash in Calvara, |9 dead|: army"
    if (token.text === ':' || (token.pos === 'NUM' && !/^(?:PUNCT|ADP)$/u.test(tokens[i + 1]?.pos ?? ''))) return;
    // "off Calvara, the coast guard |said|": no apposition
    const isRole = [words.people, words.titles, words.bodies, words.businesses].some((nouns) => nouns.has(token.lower));
    if (isRole && isVerb(tokens[i + 1])) return;
    // "on Dale Court, the County |Sheriff's| Office said"
    if (isRole && isPossessiveMark(tokens[i + 1]?.text ?? '')) return;
    if (words.people.has(token.lower) || words.titles.has(token.lower)) {
      entity.roles.add(token.lower);
      entity.sex ??= words.people.get(token.lower) ?? null;
      return;
    }
    if (words.bodies.has(token.lower) || words.businesses.has(token.lower))
      if (isLower(token)) entity.roles.add(token.lower);
  }
}

/** "her |friend|, Ana Berg,": what stands before a name that is an apposition. */
function roleBefore({ tokens }: Doc, { first, last }: NameMention, { people }: NameWords): string | null {
  const [lead, noun, comma] = [tokens[first - 3], tokens[first - 2], tokens[first - 1]];
  const closed = tokens[last + 1] === undefined || /^[,.]$/u.test(tokens[last + 1]!.text);
  if (comma?.text !== ',' || !closed || noun?.pos !== 'NOUN' || !people.has(noun.lower)) return null;
  return lead?.pos === 'DET' || lead?.pos === 'PRON' || lead?.pos === 'ADJ' ? noun.lower : null;
}

/** How far behind a name the office may stand that somebody takes. */
const OFFICE_WITHIN = 14;
/** How many words may stand before it: "the 45th". */
const OFFICE_WORDS = 3;

/** "Ana Berg |took the oath| on Friday |as| the 45th |president|", "was elected |mayor|": the office that the name takes. */
function officeTaken({ tokens }: Doc, { last }: NameMention, { people, titles, offices }: NameWords): string | null {
  const { sentence } = tokens[last]!;
  const here = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i] : undefined);
  let taking = false;
  for (let i = last + 1; i < last + OFFICE_WITHIN && here(i) && tokens[i]!.text !== ','; i++) {
    const { lower } = tokens[i]!;
    taking ||= offices.taking.has(lower);
    if (!(taking && offices.links.has(lower)) && !offices.becoming.has(lower)) continue;
    let at = i + 1;
    while (
      at <= i + OFFICE_WORDS &&
      (/^(?:DET|ADJ|NUM)$/u.test(here(at)?.pos ?? '') || /^\d/u.test(here(at)?.text ?? ''))
    )
      at++;
    const noun = here(at);
    if (noun && (people.has(noun.lower) || titles.has(noun.lower)) && isLower(noun)) return noun.lower;
  }
  return null;
}
