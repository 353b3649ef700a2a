import { contentEnd } from './extents.js';
import { type Draft, type Ground, type Range, spanOf, within } from './ground.js';
import { occasionEnd } from './occasions.js';
import { baseEnd, phraseStart } from './phraseBounds.js';
import type { Subject } from './sources.js';
import type { VerbGroup } from './verbGroups.js';

/** "The poll | had | Lee ahead, |46 percent to 44|": what a survey shows, finds, gives or has, where a number stands in it. */
export function survey(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const { tokens, words } = ground;
  if (!subject || subject.relative || group.passive || group.negated || !shows(ground, group, subject)) return null;
  const source = group.form === 'gerund' ? nearest(ground, subject.range) : subject.range;
  const head = Math.min(Math.max(baseEnd(ground, source.first), source.first), source.last);
  const { lower: verb } = tokens[group.head]!;
  const counts = words.statistics.has(tokens[head]!.lower) && !words.have.has(verb);
  if (!(counts || words.surveys.has(tokens[head]!.lower)) || !words.surveyVerbs.has(verb)) return null;
  const first = occasionEnd(ground, group.head + 1);
  const next = within(ground, first, tokens[group.head]!.sentence);
  // "has found", "showed that": the verb's own rules
  if (
    !next ||
    next.pos === 'VERB' ||
    next.pos === 'PUNCT' ||
    words.complementizers.has(next.lower) ||
    ground.quoteOf[first]! >= 0
  )
    return null;
  // "The report, |put| online by the Herald, showed": a participle
  const { range } = subject;
  const inserted = tokens.slice(range.first, range.last).some(({ text }) => text === ',');
  if (tokens[group.first - 1]?.text === ',' && range.last === group.first - 2 && !inserted) return null;
  const last = contentEnd(ground, first, group.form === 'gerund' ? 'phrase' : 'clause');
  // "The poll has |a margin| of error of 3 points"
  if (words.pollTraits.has(tokens[baseEnd(ground, first)]?.lower ?? '')) return null;
  if (!tells(ground, verb, { first, last }) || !tokens.slice(first, last + 1).some(({ pos }) => pos === 'NUM'))
    return null;
  return {
    rule: 'survey',
    stance: 'reports',
    source,
    cue: { first: group.first, last: group.head },
    content: [spanOf(ground, { first, last })],
  };
}

/** "in the wake of |a poll| showing": the noun right before the participle. */
const nearest = (ground: Ground, { last }: Range): Range => ({ first: phraseStart(ground, last), last });

/** "The poll |shows|", "a poll |showing|". */
const shows = ({ tokens }: Ground, { form, first }: VerbGroup, { range }: Subject): boolean =>
  form === 'finite' || (form === 'gerund' && range.last === first - 1 && tokens[first]!.pos === 'VERB');

/** "The poll gave |Lee 46 percent|", "put the dead |at 12|"; but "The study gave |400 patients| a drug", "The poll has |12 questions|". */
function tells({ tokens, words, scene }: Ground, verb: string, { first, last }: Range): boolean {
  const telling = words.verbs.get(verb)?.frames.has('clause') === true;
  if (telling || (tokens[first]!.pos !== 'NUM' && tokens[first]!.pos !== 'SYM')) return true;
  const { percent } = scene.reading.language.figures.units;
  return tokens.slice(first + 1, Math.min(last, first + 2) + 1).some(({ lower }) => percent.has(lower));
}
