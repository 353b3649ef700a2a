/** Letters that must stand before the last part of a compound. */
const SHORTEST_START = 3;

/** Last letters by which it is seen at once that no entry can end a word. */
const TAIL = 3;

/**
 * A map that also knows compounds by their last part: where "sprecher" is an entry, "polizeisprecher" and "rathaus-sprecher" give its value.
 * Only what is asked with `get` and `has` is so; walking through it gives the entries alone.
 */
class Compounds<Value> extends Map<string, Value> {
  private readonly tails = new Set<string>();

  constructor(entries: Iterable<readonly [string, Value]>) {
    super();
    for (const [word, value] of entries) {
      super.set(word, value);
      if (word.length >= TAIL) this.tails.add(word.slice(-TAIL));
    }
  }

  override get(word: string): Value | undefined {
    const whole = super.get(word);
    if (whole !== undefined || super.has(word)) return whole;
    if (word.length < SHORTEST_START + TAIL || !this.tails.has(word.slice(-TAIL))) return undefined;
    for (let start = SHORTEST_START; start <= word.length - TAIL; start++) {
      const part = word.slice(start);
      if (super.has(part)) return super.get(part);
    }
    return undefined;
  }

  override has(word: string): boolean {
    return super.has(word) || this.get(word) !== undefined;
  }
}

/** A map whose words also stand for the compounds that they end ("sprecher": "polizeisprecher"); values must not be undefined. */
export function compoundMap<Value>(entries: Iterable<readonly [string, Value]>): ReadonlyMap<string, Value> {
  return new Compounds(entries);
}

/** A set of the same kind. */
export function compoundSet(words: Iterable<string>): ReadonlySet<string> {
  const map = new Compounds<true>([...words].map((word) => [word, true] as const));
  const set = new Set(map.keys());
  set.has = (word) => map.has(word);
  return set;
}
