import type { TollWords } from '../tollWords.js';

const none: ReadonlySet<string> = new Set();

export const toll: TollWords = {
  person: none,
  people: none,
  actors: none,
  oneBefore: none,
  another: none,
  harm: new Map(),
  doing: none,
  done: none,
  of: none,
  deadly: none,
  suffered: none,
  acting: none,
  accused: none,
  agent: none,
  self: none,
  partBefore: none,
  partAfter: none,
  and: none,
  not: none,
  weak: none,
  multiples: new Map(),
  aged: none,
  agedAfter: [],
  oldAge: none,
  dated: none,
  otherUnits: none,
};
