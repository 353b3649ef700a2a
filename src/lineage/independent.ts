import type { Language } from '../languages/language.js';
import { joinable } from '../text/grouping.js';
import { wordsOf } from '../text/stems.js';
import type { Lineage, Source } from '../types.js';

/** Whom the texts rest on: sources with a name, and those that are only described ("police"). */
interface RestsOn {
  shared: readonly Source[];
  open: readonly Source[];
}

/**
 * Accounts that share neither text nor a cited source: groups of origins that nothing links. Null where an origin names no source
 * while others stand apart from it, or where two may rest on one that is only described, because then nobody can tell.
 */
export function independentOf(
  origins: Lineage['origins'],
  { shared, open }: RestsOn,
  links: readonly (readonly string[])[],
  languages: readonly Language[],
): number | null {
  const ids = origins.map(({ id }) => id);
  const sure = [...shared.map((source) => source.origins), ...links];
  const groups = groupsOf(ids, sure);
  if (groups === 1) return 1;
  const named = new Set(shared.flatMap((source) => source.origins));
  if (!ids.every((id) => named.has(id))) return null;
  return groupsOf(ids, [...sure, ...maybeOne(shared, open, languages)]) === groups ? groups : null;
}

/** Number of groups of `ids` that the lists of linked ones leave apart. */
function groupsOf(ids: readonly string[], linked: readonly (readonly string[])[]): number {
  const place = new Map(ids.map((id, i) => [id, i]));
  const { rootOf, join } = joinable(ids.length);
  for (const [first, ...rest] of linked) for (const other of rest) join(place.get(first!)!, place.get(other)!);
  return new Set(ids.map((_, i) => rootOf(i))).size;
}

/** Origins that may rest on one source: "the fire service" in both, "police" in one and "Ostport Police" in the other. */
function maybeOne(shared: readonly Source[], open: readonly Source[], languages: readonly Language[]): string[][] {
  const headed = open.map((source) => ({ source, head: headOf(source.name, languages) }));
  return headed.flatMap(({ source, head }) => {
    if (head === undefined) return [source.origins];
    const described = headed.filter((other) => other.head === head).map((other) => other.source);
    const called = shared.filter(({ kind, name }) => kind === 'claimant' && wordsOf(name).includes(head));
    return [[source, ...described, ...called].flatMap(({ origins }) => origins)];
  });
}

/** "police spokesman", "spokesman for the police": police; undefined where no word says a body. */
function headOf(name: string, languages: readonly Language[]): string | undefined {
  return wordsOf(name).findLast((word) =>
    languages.some(
      ({ names, comparison }) =>
        (names.bodies.has(word) || comparison.government.has(word) || comparison.offices.has(word)) &&
        !comparison.spokespeople.has(word),
    ),
  );
}
