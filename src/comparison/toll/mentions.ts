import { holdsPhrase } from '../../text/phraseIndex.js';
import type { Span } from '../../types.js';
import { isTotal } from './figures.js';
import { findGroups, type Group } from './groups.js';
import { besideSelf, type Harm, harmAfter, harmBefore, isJoined, type Suffered } from './harm.js';
import { isGapped } from './ownHarm.js';
import { earlierOf, formerOf, type TollText } from './tollText.js';
import { canBeOne, type Who, whoIs } from './who.js';

/** People of whom a sentence says that they were harmed. */
export interface Mention extends Span {
  harm: Harm;
  count: number;
  /** Index of the sentence. */
  sentence: number;
  /** Told as one person ("a boy"), not as a number. */
  single: boolean;
  /** Number of the breath in which it is told: the same for "a man and a woman". */
  breath: number;
  /** Not one told of before: "another man", or the doer who harms himself too. */
  another: boolean;
  /** Told as somebody on top of those before ("was also shot"). */
  also: boolean;
  /** Told as others than those before ("four others"). */
  others: boolean;
  /** All those told of before ("both"). */
  all: boolean;
  /** Told on top of others ("two more"). */
  more: boolean;
  /** Several without a number ("his wife and | children"). */
  open: boolean;
  /** The number of all who died ("the death toll rose to | 19"). */
  whole: boolean;
  /** Told to have died later, of wounds from before. */
  late: boolean;
  /** Which of several it is ("a | third | victim"). */
  place: number;
  /** Part of a number told before ("two of them critically"). */
  part: boolean;
  /** Told in one breath with the one before ("a man and a woman"). */
  joined: boolean;
  /** Who did it, and was harmed too. */
  doer: boolean;
  who: Who;
  inTitle: boolean;
  /** Told as one who is mourned ("a vigil for | a man"): may have died in another event. */
  mourned: boolean;
  /** Its sentence tells of a time before ("last week"). */
  earlier: boolean;
  /** Its sentence tells of another event before ("a decade ago", "in an earlier crash"). */
  former: boolean;
  /** Led by "a" or by nothing. */
  indefinite: boolean;
  /** Object of the deed ("shot | the other"). */
  object: boolean;
  /** Told by "he" or "she". */
  pronoun: boolean;
  /** Its last word, lower case. */
  head: string;
  rule: string;
}

/** Measures of figures whose people did not come to harm. */
const UNHARMED: ReadonlySet<string> = new Set([
  'rescued',
  'missing',
  'displaced',
  'detained',
  'released',
  'escaped',
  'survive',
]);

/** How many groups before a victim whoever did it may be told. */
const TO_DOER = 8;
/** How far behind people their verb may stand. */
const TO_VERB = 12;

/** People who were harmed, in the order of the text. */
export function findMentions(text: TollText): Mention[] {
  const mentions: Mention[] = [];
  const { tokens } = text;
  const before: Before = { who: null };
  for (let first = 0; first < tokens.length; ) {
    let last = first;
    while (tokens[last + 1]?.sentence === tokens[first]!.sentence) last++;
    mentions.push(...readSentence({ ...text, tokens: tokens.slice(first, last + 1) }, before));
    first = last + 1;
  }
  return mentions;
}

/** The last person told of, harmed or not: whom "he" means. */
interface Before {
  who: (Who & { doer: boolean }) | null;
}

function readSentence(text: TollText, antecedent: Before): Mention[] {
  const groups = findGroups(text);
  const mentions: Mention[] = [];
  const harmed = new Set<Group>();
  let waiting: Group[] = [];
  let breath = 0;
  // "injured | three adults and a child": what stood before the first of them
  let ledBy: Harm | null = null;
  for (const [k, group] of groups.entries()) {
    const next = groups.slice(k + 1).find(({ part }) => !part || group.part);
    const before = harmBefore(text, group);
    if (ledBy && !isJoined(text, groups[k - 1]!.last, group.first)) ledBy = null;
    const after = harmAfter(text, group, next);
    const own: Suffered | 'joined' | null = isAccused(text, group)
      ? null
      : byFigure(group, harmOf(after, before, ledBy));
    const gapped: boolean = !own && k > 0 && harmed.has(groups[k - 1]!) && isGapped(text, group, next);
    const told: Suffered | 'joined' | null = gapped ? { harm: mentions.at(-1)!.harm, self: false } : own;
    if (told === 'joined') {
      waiting.push(group);
      continue;
    }
    if (!gapped && (!ledBy || told?.harm !== ledBy)) breath++;
    if (told)
      for (const member of [...waiting, group]) {
        const joined = mentions.at(-1)?.breath === breath;
        const suffered = member === group ? told : { ...told, self: false };
        const unharmed = groups.slice(Math.max(0, k - TO_DOER), k).filter((each) => !harmed.has(each));
        harmed.add(member);
        const mention = { ...mentionOf(text, member, suffered, antecedent, unharmed), breath, joined };
        mentions.push(mention);
        // "one of three people hurt in the fire has died"
        if (member.hurt > 0)
          mentions.push({ ...mention, harm: 'injured', count: member.hurt, part: false, late: false });
      }
    remember(text, [...waiting, group], antecedent);
    ledBy = told && !told.self && (told.harm === before || told.harm === ledBy) ? told.harm : null;
    waiting = [];
  }
  markApposed(text, mentions);
  return mentions;
}

/** "three others, | a woman and two men, | were treated": those who follow in one breath are the same, told one by one. */
function markApposed({ language }: TollText, mentions: Mention[]): void {
  for (const [i, { head, count, single, breath }] of mentions.entries()) {
    if (single || !language.toll.anybody.has(head)) continue;
    let sum = 0;
    let last = i;
    while (sum < count && mentions[last + 1]?.breath === breath) sum += mentions[++last]!.count;
    if (sum === count && last > i + 1) for (const mention of mentions.slice(i + 1, last + 1)) mention.part = true;
  }
}

/** What is said behind people; but a verb right before them that leaves nothing open counts first. */
function harmOf(after: Suffered | 'joined' | null, before: Harm | null, led: Harm | null): Suffered | 'joined' | null {
  if (before && before !== 'shot') return { harm: before, self: false };
  const first = before ?? led;
  // "shot | his wife | and then killed himself"
  if (first && after && after !== 'joined' && after.active) return { harm: first, self: false };
  return after && !(after === 'joined' && first) ? after : first && { harm: first, self: false };
}

/** "78 people had been saved, with the dead": what the figure says of itself goes before words further off. */
function byFigure({ figure, own }: Group, told: Suffered | 'joined' | null): Suffered | 'joined' | null {
  if (!figure || told === 'joined') return told;
  if (UNHARMED.has(figure.measure) && !told?.wound) return null;
  if (told || !own) return told;
  return { harm: figure.measure === 'killed' ? 'killed' : 'injured', self: false };
}

/** "shot by | his brother", "charged | five people", "looking for | two men". */
function isAccused({ tokens, language }: TollText, { first }: Group): boolean {
  const { toll } = language;
  const [before, earlier] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  if (toll.agent.has(before) || toll.accusedBefore.has(before)) return true;
  return toll.seekFor.has(before) && toll.accusedBefore.has(earlier);
}

function remember(text: TollText, groups: readonly Group[], antecedent: Before): void {
  for (const group of groups)
    if (group.single && !group.pronoun) antecedent.who = { ...whoIs(text, group), doer: isSuspect(text, group) };
}

function mentionOf(
  text: TollText,
  group: Group,
  { harm, self, late = false }: Suffered,
  antecedent: Before,
  unharmed: readonly Group[],
): Omit<Mention, 'breath' | 'joined'> {
  const { tokens } = text;
  const { toll } = text.language;
  const { count, single, part, all, first, last } = group;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const words = tokens.slice(first, last + 1);
  const own = whoIs(text, group);
  const deed = besideSelf(tokens, first, text.language) - 1;
  const meant = group.pronoun && antecedent.who && canBeOne(antecedent.who, own) ? antecedent.who : null;
  const who = meant ? { ...meant, definite: true } : own;
  const also = single && isAlso(text, group, who);
  // "he is the fourth person | to | be killed this month"
  const other = words.some(({ lower }) => toll.another.has(lower)) && !toll.purpose.has(tokens[last + 1]?.lower ?? '');
  const another = self || also || (other && !isOtherThanDoer(text, group, unharmed));
  const more = words.some(({ lower }) => toll.more.has(lower));
  const rule = self ? 'self' : group.named ? 'name' : single ? 'one' : 'count';
  return {
    start,
    end,
    harm,
    count,
    single,
    open: group.open,
    whole: group.whole || (!single && !part && isTotal(text, group)),
    late,
    place: placeOf(text, group),
    part,
    all,
    another,
    also,
    others: toll.others.has(tokens[last]!.lower),
    more,
    doer: self || isSuspect(text, group) || (meant?.doer ?? false),
    who,
    pronoun: group.pronoun,
    inTitle: text.isTitle,
    earlier: holdsPhrase(earlierOf(toll), tokens),
    former: holdsPhrase(formerOf(toll), tokens),
    mourned: [1, 2, 3, 4].some((k) => toll.mourning.has(tokens[first - k]?.lower ?? '')),
    indefinite:
      toll.indefinite.has(tokens[first]!.lower) || toll.aged.has(tokens[first]!.lower) || tokens[first]!.pos === 'NUM',
    object: toll.doing.has(tokens[deed]?.lower ?? '') && !toll.done.has(tokens[deed - 1]?.lower ?? ''),
    sentence: tokens[first]!.sentence,
    head: tokens[last]!.lower,
    rule,
  };
}

/** "a teen was held over a shooting that left | another teen | hurt": another than the one who did it, who is no victim. */
function isOtherThanDoer({ tokens }: TollText, { single, last }: Group, unharmed: readonly Group[]): boolean {
  return single && unharmed.some((doer) => doer.single && tokens[doer.last]!.lower === tokens[last]!.lower);
}

/** "a | third | victim", but "the third person to be shot this week"; 0 where no word tells. */
function placeOf({ tokens, language, isTitle }: TollText, { first, last, single }: Group): number {
  const { ordinals, indefinite, purpose } = language.toll;
  const at = isTitle && ordinals.has(tokens[first]!.lower) ? first : first + 1;
  const led = at === first || indefinite.has(tokens[first]!.lower);
  if (!single || !led || purpose.has(tokens[last + 1]?.lower ?? '')) return 0;
  return ordinals.get(tokens[at]?.lower ?? '') ?? 0;
}

function isSuspect({ tokens, language }: TollText, { last }: Group): boolean {
  return language.toll.suspects.has(tokens[last]!.lower);
}

/** "a woman was also shot", "also injured was a man". */
function isAlso({ tokens, language }: TollText, { first, last }: Group, { definite }: Who): boolean {
  const { also, suffered } = language.toll;
  const has = (i: number) => also.has(tokens[i]?.lower ?? '');
  if (definite) return false;
  if ([first - 3, first - 2, last + 1, last + 2, last + 3].some(has)) return true;
  // "a man, identified as Tom Oak, | was | also shot"
  const verb = tokens.slice(last + 1, last + TO_VERB).findIndex(({ lower }) => suffered.has(lower));
  return verb >= 0 && has(last + verb + 2);
}
