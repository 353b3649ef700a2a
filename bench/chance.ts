/** Pseudo-random choices that are the same in every run (mulberry32). */
export interface Chance {
  /** 0 to 1, 1 excluded. */
  next(): number;
  pick<T>(from: readonly T[]): T;
  /** At most `count` members, in their order. */
  sample<T>(from: readonly T[], count: number): T[];
}

/** A source of choices that starts from a number. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    pick: (from) => from[Math.floor(next() * from.length)]!,
    sample: (from, count) => {
      const ranked = from.map((member, i) => ({ member, i, rank: next() })).sort((a, b) => a.rank - b.rank);
      return ranked
        .slice(0, count)
        .sort((a, b) => a.i - b.i)
        .map(({ member }) => member);
    },
  };
}

/** A source of choices for a name, the same in every run (FNV-1a). */
export function chanceFor(name: string): Chance {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return chanceFrom(hash >>> 0);
}
