import { groupBy } from '../../text/grouping.js';
import type { Harm } from './harm.js';
import type { Mention } from './mentions.js';

/** A number of people, and how it was told. */
export interface Count {
  count: number;
  /** Not the one told of before. */
  another: boolean;
  /** True where a number was told, not worked out from single victims. */
  counted: boolean;
  /** True where the number is of those whom somebody killed ("killed | four people"). */
  object: boolean;
  /** True where it counts who did it too. */
  withDoer: boolean;
  /** True where people were told of in one breath ("a man and a woman"). */
  joined: boolean;
  /** True where its sentence tells of somebody killed too. */
  withDead: boolean;
  /** True where it counts others than those told of before ("four others"). */
  others: boolean;
  /** True where some of them were told without a number ("his wife and children"). */
  open: boolean;
  /** True where it is the number of all who died ("the death toll rose to | 19"). */
  whole: boolean;
  /** The numbers that were added. */
  parts: number[];
}

/** A title tells of the event, but may leave out a number. */
export function told(inTitle: Count | null, inText: Count | null): Count | null {
  // "third victim dies", and in the text "bringing the death toll to four"
  if (inTitle && inText?.whole && inText.count > inTitle.count) return inText;
  // "teen kills infant", and in the text himself
  if (inTitle && inText?.another && !inTitle.counted && inText.count > inTitle.count) return inText;
  // "Two critical after shooting", and "two men were in critical condition and two others injured"
  if (inTitle?.counted && inText?.others && inText.parts.length > 1 && inText.parts[0] === inTitle.count) return inText;
  // "kills two women", and in the text "two women and a man"
  const more = inTitle?.counted && inText?.counted && inText.joined && inText.count > inTitle.count;
  if (more && inText.parts.length === 1 && inText.parts[0] === inTitle.count) return inText;
  return inTitle ?? inText;
}

/** How many came to a harm: the number of the first sentence that gives one; else of the first that tells single victims. */
export function countOf(mentions: readonly Mention[], harm: Harm): Count | null {
  // "|nineteen of the fans| were hurt", and nobody tells of how many
  const alone = harm !== 'killed' && mentions.every(({ part }) => part);
  return [...groupBy(mentions, ({ sentence }) => sentence).values()]
    .map((sentence) => sumOf(sentence, harm, alone))
    .reduce((best, sum) => (sum && (!best || isBetter(sum, best)) ? sum : best), null);
}

/** People of one sentence; parts of a number do not count on their own, and "a boy" told twice is one. */
function sumOf(mentions: readonly Mention[], harm: Harm, alone: boolean): Count | null {
  const sum: Count = {
    count: 0,
    counted: false,
    joined: false,
    object: false,
    withDoer: false,
    another: false,
    withDead: false,
    others: false,
    open: false,
    whole: false,
    parts: [],
  };
  let breath = -1;
  const whole = mentions.filter((mention) => mention.whole && mention.harm === harm);
  for (const mention of whole.length > 0 ? whole.slice(-1) : othersLast(mentions)) {
    const said = mention.all && mention.harm === 'injured' ? 'shot' : mention.harm;
    if (
      said !== harm ||
      (mention.part && !(alone && mention.count > 1) && !isOwnPart(mention, mentions)) ||
      isWithin(mention, mentions)
    )
      continue;
    const { count, single, another } = mention;
    const joined = mention.breath === breath;
    breath = mention.breath;
    // "three fatally shot; | suspect killed"
    const apart = mention.doer && harm === 'killed' && sum.counted;
    if (sum.count > 0 && single && !another && !joined && !apart) continue;
    sum.count += count;
    sum.counted ||= !single && !mention.open;
    sum.open ||= mention.open;
    sum.whole ||= mention.whole;
    sum.others ||= mention.others || (!single && another);
    if (!single) sum.parts.push(count);
    sum.joined ||= joined;
    sum.object ||= mention.object && !single;
    sum.withDoer ||= mention.doer;
    sum.another ||= another;
    sum.withDead ||= mentions.some((dead) => dead.harm === 'killed' && (!dead.single || dead.head !== mention.head));
  }
  return sum.count > 0 ? sum : null;
}

/** "Larkfield man kills daughter, himself": the one told of before "another" comes first. */
function othersLast(mentions: readonly Mention[]): Mention[] {
  return [...mentions.filter(({ another }) => !another), ...mentions.filter(({ another }) => another)];
}

/** "divers found | two more, | raising the number of dead to 11": the whole stands beside. */
function isWithin(mention: Mention, mentions: readonly Mention[]): boolean {
  return (
    mention.more &&
    mentions.some((whole) => !whole.more && !whole.single && whole.harm === mention.harm && whole.count > mention.count)
  );
}

/** "Four were shot, including | one | fatally": a part that is told to have died of a whole that was shot. */
function isOwnPart({ harm }: Mention, mentions: readonly Mention[]): boolean {
  return harm === 'killed' && !mentions.some((whole) => !whole.part && whole.harm === 'killed');
}

function isBetter(a: Count, b: Count): boolean {
  return (a.counted && !b.counted) || (a.whole && !b.whole);
}

/** True where a number was told, or people in one breath. */
export function isSure(count: Count | null): boolean {
  return count !== null && !count.open && (count.counted || count.joined);
}

/** "his wife and children": how many at least; 0 where none were told without a number. */
export function openCount(count: Count | null): number {
  return count?.open ? count.count : 0;
}
