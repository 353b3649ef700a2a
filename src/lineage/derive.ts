import { compareDates, instantOf } from '../text/dateOrder.js';
import { put } from '../text/grouping.js';
import { compareStrings } from '../text/order.js';
import { boundsOf } from '../text/spans.js';
import type { Derivation } from '../types.js';
import type { Aligned } from './align.js';
import type { Body } from './body.js';
import { driftOf } from './drift.js';
import { creditsTextTo, type House, names } from './houses.js';
import { passagesOf, type Relation } from './relate.js';

/** A body with what is known of its article. */
export interface Member {
  body: Body;
  house: House;
}

type Direction = Derivation['direction'];

/** How much longer a text must be than one that stands in it to be taken for its source. */
const LONGER = 1.25;
/** Share of a text that must be new to the derivations before it for another source to be named. */
const NEW = 0.12;
/** Most sources of one text. */
const MOST = 3;
/** Texts that are set against it sentence by sentence to find them. */
const LOOKED_AT = 8;

/** What was taken from where, every text from earlier ones only, so that no cycle can arise; ordered as `members` is. */
export function deriveTexts(members: readonly Member[], relations: readonly Relation[]): Derivation[] {
  const order = orderOf(members, relations);
  const rank = new Map(order.map((index, i) => [index, i]));
  const earlier = new Map<number, Relation[]>();
  for (const relation of relations) {
    const later = rank.get(relation.a)! > rank.get(relation.b)! ? relation.a : relation.b;
    put(earlier, later, relation);
  }
  return members.flatMap((_, to) => derivationsOf(members, to, earlier.get(to) ?? []));
}

/**
 * An order in which sources stand before what was made from them: dates first, then credits, then the longer text. Credits that
 * contradict the dates yield to the dates where these differ by a day.
 */
function orderOf(members: readonly Member[], relations: readonly Relation[]): number[] {
  const made = members.map(() => 0);
  for (const { a, b } of relations) {
    for (const [x, y] of [[a, b] as const, [b, a] as const]) {
      const [by, of] = [members[x]!.house, members[y]!.house];
      const weight = creditsTextTo(by, of) ? 2 : names(by, of) ? 1 : 0;
      made[x]! += weight;
      made[y]! -= weight;
    }
  }
  const day = (i: number) => members[i]!.body.reading.article.published?.slice(0, 10) ?? '9999';
  const id = (i: number) => members[i]!.body.reading.article.id;
  return members
    .map((_, i) => i)
    .sort(
      (a, b) =>
        compareStrings(day(a), day(b)) ||
        Math.sign(made[a]!) - Math.sign(made[b]!) ||
        timeOf(members[a]!) - timeOf(members[b]!) ||
        members[b]!.body.ids.length - members[a]!.body.ids.length ||
        compareStrings(id(a), id(b)),
    );
}

function timeOf({ body }: Member): number {
  const { published } = body.reading.article;
  return published && published.length > 10 ? instantOf(published) : 0;
}

interface Candidate {
  relation: Relation;
  source: Member;
  passages: Aligned[];
  words: number;
}

/** The texts that one text was made from: the one it shares most words with, then those that explain what is left. */
function derivationsOf(members: readonly Member[], to: number, relations: readonly Relation[]): Derivation[] {
  const target = members[to]!;
  const candidates = [...relations]
    .sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b)
    .slice(0, LOOKED_AT)
    .map((relation): Candidate => {
      const source = members[relation.a === to ? relation.b : relation.a]!;
      const passages = passagesOf(source.body, target.body).filter(
        ({ kind }) => kind !== 'rewritten' || relation.kind !== 'part',
      );
      return { relation, source, passages, words: wordsOf(passages) };
    })
    .sort((x, y) => y.words - x.words || credit(target, y) - credit(target, x));
  const covered = new Set<number>();
  const found: Derivation[] = [];
  for (const candidate of candidates) {
    const fresh = candidate.passages.filter((passage) => !covered.has(passage.to.first));
    if (found.length > 0 && wordsOf(fresh) < target.body.ids.length * NEW) continue;
    for (const passage of candidate.passages) covered.add(passage.to.first);
    found.push(derivationOf(candidate, target));
    if (found.length === MOST) break;
  }
  return found;
}

const wordsOf = (passages: readonly Aligned[]) => passages.reduce((sum, { words }) => sum + words, 0);
const credit = (target: Member, { source }: Candidate) => Number(creditsTextTo(target.house, source.house));

function derivationOf({ relation, source, passages, words }: Candidate, target: Member): Derivation {
  const share = Math.round((words / Math.max(1, target.body.ids.length)) * 1000) / 1000;
  return {
    from: source.body.reading.article.id,
    to: target.body.reading.article.id,
    kind: kindOf(relation, passages),
    direction: directionOf(source, target, share),
    share,
    passages: passages.map((passage) => ({ from: boundsOf(passage.from), to: boundsOf(passage.to) })),
    drift: passages.flatMap((passage) => driftOf(source.body, target.body, passage)),
  };
}

function kindOf({ kind }: Relation, passages: readonly Aligned[]): Derivation['kind'] {
  if (kind === 'rewrite') return 'rewritten';
  return passages.every((passage) => passage.kind === 'same') ? 'copied' : 'edited';
}

/** Known by a credit; likely by dates or where one text holds the other and more; else unknown. */
function directionOf(source: Member, target: Member, share: number): Direction {
  const credited = creditsTextTo(target.house, source.house);
  const order = compareDates(source.body.reading.article.published, target.body.reading.article.published);
  if (credited && order <= 0) return 'known';
  if (creditsTextTo(source.house, target.house)) return 'unknown';
  if (order < 0 || (order === 0 && names(target.house, source.house))) return 'likely';
  const holds = share > 0.9 && source.body.ids.length > target.body.ids.length * LONGER;
  return order === 0 && holds ? 'likely' : 'unknown';
}
