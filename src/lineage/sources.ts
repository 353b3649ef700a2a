import type { Reading } from '../articles/reading.js';
import { outletName } from '../articles/sameOutlet.js';
import type { Language } from '../languages/language.js';
import {
  type ClaimantMention,
  joinClaimants,
  mentionOf,
  ownNames,
  sideOfGroup,
  sidesOfPeople,
} from '../quotes/joinClaimants.js';
import { commonest } from '../text/grouping.js';
import { compareStrings, longerFirst } from '../text/order.js';
import { boundsOf, byStart } from '../text/spans.js';
import type { Actor, Evidence, Source, Span } from '../types.js';
import type { House } from './houses.js';

/** What the sources are made from: a body's article and house, and the origin that it belongs to. */
export interface Cited {
  reading: Reading;
  house: House;
  origin: string;
  /** Words that stand for somebody without naming them, lower case. */
  pronouns: ReadonlySet<string>;
}

/** Articles that must cite a claimant, or figures that it must stand behind, for a text to rest on it. */
const LEAST_MENTIONS = 2;

/** Whom texts rest on, and those among them by which two texts are known to rest on one. */
export interface Cites {
  sources: Source[];
  /** Sources that have a name. */
  shared: Source[];
  /** Those that are only described: "police" may be the police of two towns. */
  open: Source[];
}

/** Whom the texts rest on: outlets and agencies that they credit, then the claimants that they cite; those of most origins first. */
export function sourcesOf(cited: readonly Cited[]): Cites {
  const shared = withHouses(newsSources(cited), claimants(cited, true), cited);
  const open = claimants(cited, false);
  const sources = [...shared, ...open].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      b.origins.length - a.origins.length ||
      b.evidence.length - a.evidence.length ||
      compareStrings(a.name, b.name),
  );
  return { sources, shared, open };
}

/** "AP" as a claimant is the agency Associated Press that another text credits; no outlet is its own source. */
function withHouses(news: readonly Source[], named: readonly Source[], cited: readonly Cited[]): Source[] {
  const houses = new Map(news.map((source) => [source.name.toLowerCase(), source]));
  const words = [...new Set(cited.map(({ reading }) => reading.language.lineage))];
  const houseOf = (name: string): Source | undefined =>
    [name, ...words.map((some) => outletName(name, some))].map((each) => houses.get(each.toLowerCase())).find(Boolean);
  const byArticle = new Map(cited.map((one) => [one.reading.article.id, one]));
  const alone: Source[] = [];
  for (const claimant of named) {
    const house = houseOf(claimant.name);
    if (!house) {
      alone.push(claimant);
      continue;
    }
    const others = claimant.evidence.filter(({ article }) => byArticle.get(article)?.house.own !== house.name);
    const places = new Map([...house.evidence, ...others].map((place) => [`${place.article} ${place.start}`, place]));
    const origins = [...house.origins, ...others.flatMap(({ article }) => byArticle.get(article)?.origin ?? [])];
    houses.set(house.name.toLowerCase(), {
      ...house,
      origins: [...new Set(origins)].sort(),
      evidence: [...places.values()].sort(byPlace),
    });
  }
  return [...houses.values(), ...alone];
}

const rankOf = ({ kind }: Source) => (kind === 'claimant' ? 1 : 0);

function newsSources(cited: readonly Cited[]): Source[] {
  const sources = new Map<string, Source>();
  for (const { reading, house, origin } of cited) {
    for (const { credit, house: name, kind } of house.credits) {
      if (name === house.own) continue;
      add(sources, name, { name, kind }, origin, { article: reading.article.id, ...boundsOf(credit) });
    }
  }
  return finished(sources);
}

/** Everybody who is cited by name for a figure, or at least twice for words; all names of one claimant are one source. */
function claimants(cited: readonly Cited[], named: boolean): Source[] {
  const sources = new Map<string, Source>();
  const counted = new Set<string>();
  const keyOf = joinedNames(cited);
  for (const one of cited) {
    const { reading, origin } = one;
    for (const { actor, at, figure } of actorsOf(one)) {
      const { name, isNamed } = keyOf.get(actor.name)!;
      if (isNamed !== named || (!isNamed && !speaks(actor.name, reading.language))) continue;
      if (figure) counted.add(name);
      // "managing director of Blue Sound Lines" may be named elsewhere
      const unnamed = !isNamed || (/^\p{Ll}/u.test(name) && speaks(name, reading.language));
      const made = { name, kind: 'claimant' as const, ...(unnamed ? { unnamed } : {}) };
      add(sources, name, made, origin, { article: reading.article.id, ...at });
    }
  }
  return finished(sources).filter(
    ({ name, evidence, origins }) =>
      counted.has(name) || origins.length >= LEAST_MENTIONS || evidence.length >= LEAST_MENTIONS,
  );
}

/** True for a description of somebody who can be asked ("coast guard", "police"), false for a thing ("version of this article"). */
function speaks(name: string, { names, comparison }: Language): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  return words.some(
    (word) =>
      names.bodies.has(word) ||
      names.people.has(word) ||
      names.titles.has(word) ||
      comparison.government.has(word) ||
      comparison.offices.has(word) ||
      comparison.spokespeople.has(word) ||
      comparison.companies.has(word),
  );
}

/** Names that name nobody: "she" where it was not resolved, or stray marks. */
function isBare(name: string, pronouns: ReadonlySet<string>): boolean {
  return pronouns.has(name.toLowerCase()) || !/\p{L}{2}/u.test(name);
}

function actorsOf({ reading: { article }, pronouns }: Cited): { actor: Actor; at: Span; figure: boolean }[] {
  const found = new Map<string, { actor: Actor; at: Span; figure: boolean }>();
  const put = (actor: Actor | null, fallback: Span, figure: boolean) => {
    if (!actor?.name || isBare(actor.name, pronouns)) return;
    const at =
      actor.start === undefined || actor.end === undefined
        ? boundsOf(actor.named ?? fallback)
        : { start: actor.start, end: actor.end };
    const key = `${actor.name}@${at.start}`;
    const known = found.get(key);
    if (known) known.figure ||= figure;
    else found.set(key, { actor, at, figure });
  };
  for (const figure of article.figures) put(figure.source, figure, true);
  for (const quote of article.quotes) put(quote.speaker, quote, false);
  for (const { source } of article.attributions) for (const actor of source) put(actor, actor, false);
  return [...found.values()];
}

/** Name as it is cited -> the name of the claimant that it stands for, joined over the articles as the comparison joins them. */
function joinedNames(cited: readonly Cited[]): Map<string, { name: string; isNamed: boolean }> {
  const mentions = cited.flatMap((one) =>
    actorsOf(one).map(({ actor }) => mentionOf(actor.name, actor.name, one.reading)),
  );
  const sides = sidesOfPeople(cited.map(({ reading }) => reading));
  const bySide = new Map<string, ClaimantMention[]>();
  const groups: ClaimantMention[][] = [];
  for (const group of joinClaimants(mentions)) {
    const side = sideOfGroup(group, sides);
    const known = side === null ? undefined : bySide.get(side);
    if (known) known.push(...group);
    else {
      groups.push(group);
      if (side !== null) bySide.set(side, group);
    }
  }
  const joined = new Map<string, { name: string; isNamed: boolean }>();
  for (const group of groups) {
    const name = commonestName(group);
    const isNamed = group.some(({ key }) => key.kind === 'person' || key.side !== null) || areNames(ownNames(group));
    for (const mention of group) joined.set(mention.name, { name, isNamed });
  }
  return joined;
}

/** "Coast Guard", but "Police": every mention has a capital past the first letter, which may be that of a sentence. */
const areNames = (group: readonly ClaimantMention[]): boolean =>
  group.every(({ name }) => /\p{Lu}/u.test(name.slice(1)));

function commonestName(group: readonly ClaimantMention[]): string {
  // a country stands for the spokesman of its government, not he for it
  const states = group.filter(({ key }) => key.side !== null);
  const names = (states.length > 0 ? states : ownNames(group)).map(({ name }) => name);
  return commonest(names, longerFirst)!;
}

function add(
  sources: Map<string, Source>,
  key: string,
  made: Pick<Source, 'name' | 'kind' | 'unnamed'>,
  origin: string,
  evidence: Evidence,
): void {
  const source = sources.get(key) ?? { ...made, origins: [], evidence: [] };
  if (!source.origins.includes(origin)) source.origins.push(origin);
  source.evidence.push(evidence);
  sources.set(key, source);
}

function byPlace(a: Evidence, b: Evidence): number {
  return compareStrings(a.article, b.article) || byStart(a, b);
}

function finished(sources: ReadonlyMap<string, Source>): Source[] {
  return [...sources.values()].map((source) => ({
    ...source,
    origins: [...source.origins].sort(),
    evidence: [...source.evidence].sort(byPlace),
  }));
}
