import { tokenAt } from '../../text/doc.js';
import { isSpeaker } from '../somebody.js';
import { cover, type Draft, type Ground, together } from './ground.js';
import { noun } from './nouns.js';
import { phraseStartingAt } from './phraseBounds.js';
import { subjectBefore } from './sources.js';
import type { VerbGroup } from './verbGroups.js';
import { verbAttribution } from './verbs.js';

/** Rules that tell a statement; one inside another's content keeps its own source where it holds a number. */
const STATEMENTS = new Set([
  'verb-clause',
  'verb-that',
  'verb-clause-person',
  'verb-that-person',
  'content-before',
  'according-to',
  'relative-object',
  'noun-that',
  'noun-infinitive',
]);

/** "|The navy's claim that 40 died| was denied by Lee": what is claimed in what another one is about. */
const CLAIMS = new Set(['noun-that', 'noun-count']);

/** Keeps a draft, and drops those that its content holds: the outermost attribution stands, with statements of numbers inside it. */
export function accept(ground: Ground, draft: Draft, drafts: Draft[]): void {
  const { tokens } = ground;
  const holds = (at: number) =>
    draft.content.some(({ start, end }) => tokens[at]!.start >= start && tokens[at]!.start < end);
  let from = drafts.length;
  while (from > 0 && holds(drafts[from - 1]!.cue.first)) from--;
  const isKept = (other: Draft) => isStatement(ground, other) || isForecast(ground, other, draft);
  const inner = drafts.splice(from).filter((other) => !other.outer && isKept(other));
  drafts.push(...inner.map((other) => ({ ...other, outer: draft })), draft);
  cover(ground, draft.content, draft.cue.first);
}

/** "The BBC said |police said 40 people died|": a statement of a number inside another content, told via its source. */
export function nest(ground: Ground, group: VerbGroup, drafts: Draft[]): void {
  const { cue } = group;
  const outer = drafts.at(-1);
  // "was showing his friends 9 boats" reports nothing
  if (ground.words.gerund.test(ground.tokens[group.head]!.lower)) return;
  if (!outer || ground.quoteOf[group.head]! >= 0 || group.passive || group.form !== 'finite') return;
  if (!cue?.frames.has('clause') || !(ground.words.reporting.has(cue.stance) || cue.stance === 'believes')) return;
  const subject = subjectBefore(ground, group.first);
  if (!subject || subject.relative) return;
  const draft = verbAttribution(ground, group, subject);
  // "a man who guards |believe| shot three"
  const told = draft?.rule === 'relative-object' || ground.words.reporting.has(cue.stance);
  if (draft && told && isStatement(ground, draft)) drafts.push({ ...draft, outer });
}

/** "rejecting |claims by parents that 120 were taken|": what a noun tells inside another content, where it holds a number. */
export function nestNoun(ground: Ground, at: number, drafts: Draft[]): void {
  const outer = drafts.at(-1);
  if (!outer || ground.quoteOf[at]! >= 0) return;
  const draft = noun(ground, at, null, null);
  // "denied |reports| that 40 had died" names nobody
  if (draft?.source && draft.source.last !== at && isStatement(ground, draft)) drafts.push({ ...draft, outer });
}

function isStatement(ground: Ground, { rule, source, content }: Draft): boolean {
  return source !== null && (STATEMENTS.has(rule) || CLAIMS.has(rule)) && holdsNumber(ground, content.at(-1)!);
}

/** "|The firm expects revenue of $6 billion|, above an estimate of $5 billion, according to the Herald": its own number stays its own. */
function isForecast(ground: Ground, { rule, source, stance, content }: Draft, outer: Draft): boolean {
  const expects = outer.rule === 'according-to' && stance === 'estimates' && rule === 'verb-object';
  return expects && source !== null && holdsNumber(ground, content.at(-1)!);
}

function holdsNumber({ doc, tokens }: Ground, { start, end }: { start: number; end: number }): boolean {
  for (let i = tokenAt(doc, start); i < tokens.length && tokens[i]!.start < end; i++)
    if (tokens[i]!.pos === 'NUM' || /\p{N}/u.test(tokens[i]!.text)) return true;
  return false;
}

/** "The BBC said 40 people died, citing |the ministry|": gives the statement of a sentence the source that it cites. */
export function linkCited(ground: Ground, drafts: readonly Draft[]): void {
  const { tokens, words } = ground;
  for (const [i, citing] of drafts.entries()) {
    if (!words.citing.has(tokens[citing.cue.last]!.lower)) continue;
    const cites = phraseStartingAt(ground, citing.cue.last + 1);
    const said = [drafts[i - 1], drafts[i + 1]].find(
      (other) =>
        other &&
        (STATEMENTS.has(other.rule) || other.rule === 'verb-number' || other.rule === 'verb-estimate') &&
        together(ground, other.cue.first, citing.cue.first),
    );
    // "|“It is late,”| Lee said, citing a pilot": the words are Lee's; "citing |slow growth|": nobody
    if (cites && said?.source && isSpeaker(ground.scene, cites) && !isQuoted(ground, said)) said.cites = cites;
  }
}

/** True where the content begins with somebody's own words. */
const isQuoted = ({ doc, quoteOf }: Ground, { content }: Draft): boolean =>
  content.some(({ start }) => quoteOf[tokenAt(doc, start)]! >= 0);
