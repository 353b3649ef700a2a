/** Members that the user puts together (`merge`) or sets apart (`split`), each list by ids. */
export interface Regrouping {
  merge: readonly (readonly string[])[];
  split: readonly (readonly string[])[];
}

/** Leaves groups as they are. */
export const NO_REGROUPING: Regrouping = { merge: [], split: [] };

/** True where a decision put together or set apart one of these. */
export function isRegrouped(ids: readonly string[], { merge, split }: Regrouping): boolean {
  return [...merge, ...split].some((list) => list.some((id) => ids.includes(id)));
}

/**
 * Groups as the user wants them: those that hold members of one `merge` become one; members of one `split` leave their groups and make one
 * of their own. Ids that no group holds change nothing. The order of members stays, and groups stand where their first member stood.
 */
export function regroup<T>(
  groups: readonly (readonly T[])[],
  idsOf: (member: T) => readonly string[],
  { merge, split }: Regrouping,
): T[][] {
  let result = groups.map((group) => [...group]);
  for (const ids of merge) {
    const wanted = new Set(ids);
    const touched = result.filter((group) => group.some((member) => idsOf(member).some((id) => wanted.has(id))));
    if (touched.length < 2) continue;
    const [first, ...others] = touched;
    first!.push(...others.flat());
    result = result.filter((group) => !others.includes(group));
  }
  for (const ids of split) {
    const wanted = new Set(ids);
    const apart = (member: T) => idsOf(member).some((id) => wanted.has(id));
    const left = result.map((group) => group.filter((member) => !apart(member))).filter((group) => group.length > 0);
    const leaving = result.flat().filter(apart);
    result = leaving.length > 0 ? [...left, leaving] : left;
  }
  return result;
}
