import { byStart } from '../text/spans.js';
import type { Actor, Article, Evidence, Lineage, Source, Span } from '../types.js';
import type { House } from './houses.js';

/** What the sources are made from: a body's article and house, and the origin that it belongs to. */
export interface Cited {
  article: Article;
  house: House;
  origin: string;
  /** Words that stand for somebody without naming them, lower case. */
  pronouns: ReadonlySet<string>;
}

/** Articles that must cite a claimant, or figures that it must stand behind, for a text to rest on it. */
const LEAST_MENTIONS = 2;

/** Whom the texts rest on: outlets and agencies that they credit, then the claimants that they cite; those of most origins first. */
export function sourcesOf(cited: readonly Cited[]): Source[] {
  return [...newsSources(cited), ...claimants(cited)].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      b.origins.length - a.origins.length ||
      b.evidence.length - a.evidence.length ||
      (a.name < b.name ? -1 : 1),
  );
}

const rankOf = ({ kind }: Source) => (kind === 'claimant' ? 1 : 0);

function newsSources(cited: readonly Cited[]): Source[] {
  const sources = new Map<string, Source>();
  for (const { article, house, origin } of cited) {
    for (const { credit, house: name, kind } of house.credits) {
      if (name === house.own) continue;
      add(sources, name, { name, kind }, origin, { article: article.id, start: credit.start, end: credit.end });
    }
  }
  return finished(sources);
}

/** Everybody who is cited by name for a figure, or at least twice for words. */
function claimants(cited: readonly Cited[]): Source[] {
  const sources = new Map<string, Source>();
  const counted = new Set<string>();
  const names = namesOf(cited);
  for (const one of cited) {
    const { article, origin } = one;
    for (const { actor, at, figure } of actorsOf(one)) {
      const key = names.get(fold(actor.name)) ?? actor.name;
      if (figure) counted.add(key);
      add(sources, key, { name: key, kind: 'claimant' }, origin, { article: article.id, ...at });
    }
  }
  return finished(sources).filter(
    ({ name, evidence, origins }) =>
      counted.has(name) || origins.length >= LEAST_MENTIONS || evidence.length >= LEAST_MENTIONS,
  );
}

/** Names that name nobody: "she" where it was not resolved, or stray marks. */
function isBare(name: string, pronouns: ReadonlySet<string>): boolean {
  return pronouns.has(name.toLowerCase()) || !/\p{L}{2}/u.test(name);
}

function actorsOf({ article, pronouns }: Cited): { actor: Actor; at: Span; figure: boolean }[] {
  const found = new Map<string, { actor: Actor; at: Span; figure: boolean }>();
  const put = (actor: Actor | null, fallback: Span, figure: boolean) => {
    if (!actor?.name || isBare(actor.name, pronouns)) return;
    const at =
      actor.start === undefined || actor.end === undefined
        ? spanOf(actor.named ?? fallback)
        : { start: actor.start, end: actor.end };
    const key = `${fold(actor.name)}@${at.start}`;
    const known = found.get(key);
    if (known) known.figure ||= figure;
    else found.set(key, { actor, at, figure });
  };
  for (const figure of article.figures) put(figure.source, figure, true);
  for (const quote of article.quotes) put(quote.speaker, quote, false);
  for (const { source } of article.attributions) for (const actor of source) put(actor, actor, false);
  return [...found.values()];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Folded name -> the fullest name of the story that it is short for: "Lind" is "Ada Lind" where only one name ends so. */
function namesOf(cited: readonly Cited[]): Map<string, string> {
  const all = new Map<string, string>();
  for (const one of cited) {
    for (const { actor } of actorsOf(one)) {
      const known = all.get(fold(actor.name));
      if (known === undefined || actor.name < known) all.set(fold(actor.name), actor.name);
    }
  }
  const full = new Map<string, string>();
  for (const [key, name] of all) {
    const longer = [...all.keys()].filter(
      (other) => other !== key && other.endsWith(` ${key}`) && /^\p{Lu}/u.test(name),
    );
    full.set(key, longer.length === 1 ? all.get(longer[0]!)! : name);
  }
  return full;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function add(
  sources: Map<string, Source>,
  key: string,
  made: Pick<Source, 'name' | 'kind'>,
  origin: string,
  evidence: Evidence,
): void {
  const source = sources.get(key) ?? { ...made, origins: [], evidence: [] };
  if (!source.origins.includes(origin)) source.origins.push(origin);
  source.evidence.push(evidence);
  sources.set(key, source);
}

function finished(sources: ReadonlyMap<string, Source>): Source[] {
  return [...sources.values()].map((source) => ({
    ...source,
    origins: [...source.origins].sort(),
    evidence: [...source.evidence].sort((a, b) =>
      a.article < b.article ? -1 : a.article > b.article ? 1 : byStart(a, b),
    ),
  }));
}

/**
 * Accounts that share neither text nor a cited source: groups of origins that nothing links. Null where an origin names no source
 * while others stand apart from it, because then nobody can tell what it rests on.
 */
export function independentOf(
  origins: Lineage['origins'],
  sources: readonly Source[],
  links: readonly [string, string][],
): number | null {
  const parent = new Map(origins.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root)!;
    return root;
  };
  const join = (a: string, b: string) => parent.set(rootOf(a), rootOf(b));
  for (const {
    origins: [first, ...rest],
  } of sources)
    for (const other of rest) join(first!, other);
  for (const [a, b] of links) join(a, b);
  const groups = new Set(origins.map(({ id }) => rootOf(id))).size;
  const named = new Set(sources.flatMap((source) => source.origins));
  return groups === 1 || origins.every(({ id }) => named.has(id)) ? groups : null;
}
