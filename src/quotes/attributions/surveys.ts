import { contentEnd } from './extents.js';
import { type Draft, type Ground, type Range, spanOf, within } from './ground.js';
import { occasionEnd } from './occasions.js';
import { baseEnd } from './phraseBounds.js';
import type { Subject } from './sources.js';
import type { VerbGroup } from './verbGroups.js';

/** "The poll | had | Lee ahead, |46 percent to 44|": what a survey shows, finds, gives or has, where a number stands in it. */
export function survey(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const { tokens, words } = ground;
  if (!subject || subject.relative || group.passive || group.negated || group.form !== 'finite') return null;
  const head = Math.max(baseEnd(ground, subject.range.first), subject.range.first);
  const { lower: verb } = tokens[group.head]!;
  const shows = words.statistics.has(tokens[head]!.lower) && !words.have.has(verb);
  if (!(shows || words.surveys.has(tokens[head]!.lower)) || !words.surveyVerbs.has(verb)) return null;
  const first = occasionEnd(ground, group.head + 1);
  const next = within(ground, first, tokens[group.head]!.sentence);
  // "has found", "showed that": the verb's own rules
  if (!next || next.pos === 'VERB' || words.complementizers.has(next.lower) || ground.quoteOf[first]! >= 0) return null;
  // "The report, |put| online by the Herald, showed": a participle
  const { range } = subject;
  const inserted = tokens.slice(range.first, range.last).some(({ text }) => text === ',');
  if (tokens[group.first - 1]?.text === ',' && range.last === group.first - 2 && !inserted) return null;
  const last = contentEnd(ground, first, 'clause');
  // "The poll has |a margin| of error of 3 points"
  if (words.pollTraits.has(tokens[baseEnd(ground, first)]?.lower ?? '')) return null;
  if (!tells(ground, verb, { first, last }) || !tokens.slice(first, last + 1).some(({ pos }) => pos === 'NUM'))
    return null;
  return {
    rule: 'survey',
    stance: 'reports',
    source: subject.range,
    cue: { first: group.first, last: group.head },
    content: [spanOf(ground, { first, last })],
  };
}

/** "The poll gave |Lee 46 percent|", "put the dead |at 12|"; but "The study gave |400 patients| a drug", "The poll has |12 questions|". */
function tells({ tokens, words, scene }: Ground, verb: string, { first, last }: Range): boolean {
  const telling = words.verbs.get(verb)?.frames.has('clause') === true;
  if (telling || (tokens[first]!.pos !== 'NUM' && tokens[first]!.pos !== 'SYM')) return true;
  const { percent } = scene.reading.language.figures.units;
  return tokens.slice(first + 1, Math.min(last, first + 2) + 1).some(({ lower }) => percent.has(lower));
}
