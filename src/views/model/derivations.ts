import type { Derivation, Evidence, Span } from '../../types.js';
import { LABELS } from '../labels.js';
import { clean } from './plainText.js';
import { placeOf, type StoryIndex, wordsAt } from './storyIndex.js';

const OUTSIDE = 'outside:';

/** Name of the origin outside the story that a derivation comes from; null where it comes from an article. */
export function outsideName({ from }: Pick<Derivation, 'from'>): string | null {
  return from.startsWith(OUTSIDE) ? clean(from.slice(OUTSIDE.length)) : null;
}

/** Derivations that say more than a source does: credits to an outside name that stands among the sources are left to it. */
export function tellingDerivations({ story }: StoryIndex): Derivation[] {
  const sources = new Set(story.lineage.sources.map(({ name }) => clean(name)));
  return story.lineage.derivations.filter((derivation) => {
    const outside = outsideName(derivation);
    return outside === null || derivation.kind !== 'credited' || !sources.has(outside);
  });
}

/** What a derivation joins, as sigla or names, and the arrow between them: none where the direction is not known. */
export function derivationEnds(index: StoryIndex, derivation: Derivation): { from: string; to: string; arrow: string } {
  const name = (id: string) => index.byArticle.get(id)?.siglum ?? clean(id);
  return {
    from: outsideName(derivation) ?? name(derivation.from),
    to: name(derivation.to),
    arrow: derivation.direction === 'unknown' ? '—' : '→',
  };
}

const bareName = (name: string) =>
  clean(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Where an article names another as its source; undefined where that is not known. */
export function creditPlace({ story, byArticle }: StoryIndex, { from, to }: Derivation): Evidence | undefined {
  const outlet = bareName(byArticle.get(from)?.article.outlet ?? '');
  if (outlet === '') return undefined;
  const named = story.lineage.sources.filter(({ name }) => {
    const bare = bareName(name);
    return bare !== '' && (bare.includes(outlet) || outlet.includes(bare));
  });
  return named.flatMap(({ evidence }) => evidence).find(({ article }) => article === to);
}

/** How one text depends on another, in words: "B names A as a source" of a credit. */
export function kindText({ kind }: Derivation, to: string, from: string): string {
  return kind === 'credited' ? LABELS.names(to, from) : LABELS.kind[kind];
}

/** A share of 0 to 1 as whole per cent, never rounded to nothing. */
export function percentOf(share: number): number {
  return Math.max(1, Math.round(share * 100));
}

/** One side of a drift: the words, their place, and the article's letter. */
export interface DriftEnd {
  siglum: string;
  words: string;
  place: Evidence;
}

/** The drift of a derivation between two articles of the story, with the words on both sides. */
export function driftChanges(
  index: StoryIndex,
  { from, to, drift }: Derivation,
): { what: string; from: DriftEnd; to: DriftEnd }[] {
  const end = (id: string, span: Span): DriftEnd | null => {
    const witness = index.byArticle.get(id);
    if (!witness) return null;
    const place = placeOf(witness, span);
    return { siglum: witness.siglum, words: clean(wordsAt(index, place)), place };
  };
  return drift.flatMap(({ what, from: before, to: after }) => {
    const ends = [end(from, before), end(to, after)] as const;
    return ends[0] && ends[1] ? [{ what: LABELS.driftWhat[what] ?? what, from: ends[0], to: ends[1] }] : [];
  });
}
