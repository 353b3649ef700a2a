import type { VerbCue } from '../../languages/cueWords.js';
import type { Token } from '../../text/doc.js';
import type { Span } from '../../types.js';
import { nounOf } from '../somebody.js';
import { type ContentKind, contentEnd } from './extents.js';
import { type Draft, type Ground, quoteAt, type Range, spanOf, within } from './ground.js';
import { occasionEnd } from './occasions.js';
import { baseEnd, phraseStartingAt } from './phraseBounds.js';
import { quoteContent } from './quoteContent.js';
import type { Subject } from './sources.js';
import { startsInfinitive, type VerbGroup } from './verbGroups.js';

/** "is expected to resign", "was criticised by the council for", "a plan proposed by the council". */
export function passive(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const { tokens, words } = ground;
  const cue = group.cue!;
  const sentence = tokens[group.head]!.sentence;
  const next = within(ground, group.head + 1, sentence);
  const agent = words.agentMarks.has(next?.lower ?? '') ? agentAt(ground, group.head + 2, cue) : null;
  const rest = agent ? agent.last + 1 : group.head + 1;
  const content = [];
  const told = within(ground, occasionEnd(ground, rest), sentence);
  const quoted = quoteAt(ground, rest);
  const heard = cue.frames.has('person') && cue.frames.has('clause');
  if (heard && quoted >= 0) return toldIn(group, agent, quoteContent(ground, quoted));
  const listens = heard && told !== undefined && isTold(ground, told, cue);
  if (subject && !listens) content.push(spanOf(ground, subject.range));
  // "|The jury| was told that 40 had paid": what a court hears is known from it
  const court = listens && subject && isCourt(ground, subject.range) ? subject.range : null;
  // "were |listed as| dead", "was |admitted to| hospital": nobody says it
  const lists =
    !agent && told !== undefined && words.listing.has(tokens[group.head]!.lower) && startsListed(ground, told);
  const goesOn =
    told !== undefined &&
    !lists &&
    (words.complementizers.has(told.lower) ||
      (words.infinitiveMarks.has(told.lower) && cue.frames.size > 0 && startsInfinitive(ground, told.index)) ||
      cue.prepositions.has(told.lower) ||
      words.questionWords.has(told.lower) ||
      words.passiveTails.has(told.lower) ||
      (cue.frames.has('predicate') && !agent && startsPredicate(ground, told)));
  if (goesOn) {
    const last = contentEnd(ground, told.index, tailKind(ground, told));
    if (last > told.index) content.push(spanOf(ground, { first: told.index, last }));
  }
  if (!agent && (!goesOn || isDuty(ground, group, told))) return null;
  // "the role played by the bank": it says something only with its particle ("played down")
  if (agent && !goesOn && cue.frames.size === 0) return null;
  if (content.length === 0) return null;
  return toldIn(group, agent, content, court);
}

/** "the |jury|", "Ostport Crown |Court|". */
const isCourt = ({ tokens, words, scene }: Ground, range: Range): boolean =>
  words.courts.has(tokens[nounOf(scene, range)]!.lower);

/** "accused by |residents| of theft", "blamed by |villagers| for it": what the verb itself takes is no tail of the agent; "rejected by |40 votes|" has none. */
function agentAt(ground: Ground, at: number, { prepositions }: VerbCue): Range | null {
  const { tokens, words, scene } = ground;
  const phrase = phraseStartingAt(ground, at);
  const head = tokens[baseEnd(ground, at)];
  // "sent |by post|", but "reported by the Ostport |Post|"
  if (!phrase || (head && !head.capital && words.means.has(head.lower))) return null;
  for (let i = at + 1; i < phrase.last; i++) {
    const { lower } = tokens[i]!;
    if (!words.tails.has(lower) || !(prepositions.has(lower) || words.passiveTails.has(lower))) continue;
    const next = tokens[i + 1]!;
    // "by residents |of Ostport|", "by the ministry |of health|"
    const own = next.capital || scene.people.bodies.has(tokens[i - 1]!.lower);
    if (words.gerund.test(next.lower) || !own) return { first: phrase.first, last: i - 1 };
  }
  return phrase;
}

function toldIn(group: VerbGroup, agent: Range | null, content: Span[], hearer: Range | null = null): Draft {
  return {
    rule: agent ? 'passive-by' : 'passive',
    stance: group.cue!.stance,
    source: agent ?? hearer,
    cue: { first: group.first, last: agent ? group.head + 1 : group.head },
    content,
  };
}

/** "as", "to" before a noun. */
const startsListed = (ground: Ground, { index, lower }: Token): boolean =>
  ground.words.asWords.has(lower) || (ground.words.infinitiveMarks.has(lower) && !startsInfinitive(ground, index));

/** "is |supposed to| sail", "is |allowed to| sail": what somebody must or may do, ordered by nobody named. */
function isDuty({ tokens, words }: Ground, { head, cue }: VerbGroup, { lower }: Token): boolean {
  const duty = words.dutiful.has(tokens[head]!.lower) || cue!.stance === 'orders';
  return duty && words.infinitiveMarks.has(lower);
}

/** "Lee was told |that|, asked |whether|, asked |to|, informed |of|": the subject only hears it. */
function isTold({ words }: Ground, { lower }: Token, cue: VerbCue): boolean {
  return (
    words.complementizers.has(lower) ||
    words.questionWords.has(lower) ||
    words.infinitiveMarks.has(lower) ||
    cue.prepositions.has(lower)
  );
}

/** "is considered |a danger|", "was called |“a mistake”|". */
function startsPredicate(ground: Ground, { index, lower, pos }: Token): boolean {
  const { tokens, words, quoteOf } = ground;
  // "The vote is called |every week|"
  const head = tokens[baseEnd(ground, index)]?.lower ?? lower;
  if (words.days.has(head) || words.times.has(head)) return false;
  return pos === 'DET' || pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || quoteOf[index]! >= 0;
}

/** "expected |to resign|", "told |that it was over|", "seen |as a mistake|". */
function tailKind({ words }: Ground, { lower }: Token): ContentKind {
  if (words.infinitiveMarks.has(lower)) return 'infinitive';
  return words.complementizers.has(lower) || words.questionWords.has(lower) ? 'clause' : 'phrase';
}
