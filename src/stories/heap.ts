/** A binary heap: `pop` gives the first item in the order of `before`. */
export interface Heap<Item> {
  push(item: Item): void;
  pop(): Item | undefined;
}

/** An empty heap; `before(a, b)` says that `a` comes out before `b`. */
function makeHeap<Item>(before: (a: Item, b: Item) => boolean): Heap<Item> {
  const items: Item[] = [];
  return {
    push(item) {
      items.push(item);
      rise(items, items.length - 1, before);
    },
    pop() {
      const first = items[0];
      const last = items.pop();
      if (items.length > 0) {
        items[0] = last!;
        sink(items, before);
      }
      return first;
    },
  };
}

function rise<Item>(items: Item[], from: number, before: (a: Item, b: Item) => boolean): void {
  for (let child = from; child > 0; ) {
    const parent = (child - 1) >> 1;
    if (!before(items[child]!, items[parent]!)) return;
    [items[child], items[parent]] = [items[parent]!, items[child]!];
    child = parent;
  }
}

function sink<Item>(items: Item[], before: (a: Item, b: Item) => boolean): void {
  for (let parent = 0; ; ) {
    let child = 2 * parent + 1;
    if (child >= items.length) return;
    if (child + 1 < items.length && before(items[child + 1]!, items[child]!)) child++;
    if (!before(items[child]!, items[parent]!)) return;
    [items[child], items[parent]] = [items[parent]!, items[child]!];
    parent = child;
  }
}

/** An offer to join two parts, out of date where one of them has grown since. */
export interface Offer {
  a: number;
  b: number;
  score: number;
  /** Items in both parts when it was made. */
  size: number;
}

/** A heap of offers: the highest score comes first, of equal ones the pair that comes first. */
export const makeOffers = (): Heap<Offer> =>
  makeHeap((x, y) => x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b))));
