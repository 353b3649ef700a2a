/** A pair of parts as it stood when it was offered. */
export interface Offer {
  a: number;
  b: number;
  score: number;
  /** Items in both parts at that time. */
  size: number;
}

/** A queue that gives the highest score first, of equal ones the pair that comes first (a binary heap). */
export function bestFirst(): { add: (offer: Offer) => void; take: () => Offer | undefined } {
  const heap: Offer[] = [];
  const swap = (i: number, j: number): void => {
    [heap[i], heap[j]] = [heap[j]!, heap[i]!];
  };
  const add = (offer: Offer): void => {
    let at = heap.push(offer) - 1;
    while (at > 0 && isBefore(heap[at]!, heap[(at - 1) >> 1]!)) {
      swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  };
  const take = (): Offer | undefined => {
    if (heap.length === 0) return undefined;
    swap(0, heap.length - 1);
    const best = heap.pop();
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let first = at;
      if (left < heap.length && isBefore(heap[left]!, heap[first]!)) first = left;
      if (right < heap.length && isBefore(heap[right]!, heap[first]!)) first = right;
      if (first === at) return best;
      swap(at, first);
      at = first;
    }
  };
  return { add, take };
}

function isBefore(a: Offer, b: Offer): boolean {
  return a.score !== b.score ? a.score > b.score : a.a !== b.a ? a.a < b.a : a.b < b.b;
}
