import type { Bound, Toll } from '../../types.js';
import { LABELS } from '../labels.js';
import { whenText } from './dates.js';
import { languagesOf, outletsOf, type StoryIndex } from './storyIndex.js';
import { questionText, valueText } from './values.js';

/** "5 articles, 3 outlets · 4 separately written texts resting on 2 sources". */
function countsText(index: StoryIndex): string {
  const { lineage } = index.story;
  const { count, restingOn } = LABELS;
  const outlets = outletsOf(index).length;
  const languages = languagesOf(index).length;
  const told = [
    count.articles(index.witnesses.length),
    ...(outlets > 0 ? [count.outlets(outlets)] : []),
    ...(languages > 1 ? [count.languages(languages)] : []),
  ].join(', ');
  const sources = lineage.sources.length > 0 ? ` ${restingOn} ${sourcesText(index)}` : '';
  return `${told} · ${count.texts(lineage.texts)}${sources}`;
}

/** "14 named sources and up to 6 unnamed": "officials" and "a government spokesman" may be one, and one of those who are named. */
export function sourcesText({ story: { lineage } }: StoryIndex): string {
  const unnamed = lineage.sources.filter((source) => source.unnamed).length;
  const named = lineage.sources.length - unnamed;
  if (named === 0) return LABELS.upToUnnamed(LABELS.count.sources(unnamed));
  return LABELS.count.namedSources(named) + (unnamed > 0 ? LABELS.alsoUnnamed(unnamed) : '');
}

/** When, and the counts. */
export function eventLine(index: StoryIndex): string {
  return [whenText(index.story), countsText(index)].join(' · ');
}

/** What a toll counts: "soldiers killed" says more than "killed" where the question tells it. */
export function tollMeasure(index: StoryIndex, { measure, question }: Pick<Toll, 'measure' | 'question'>): string {
  const asked = index.questions.get(question ?? '');
  const text = asked ? questionText(asked) : '';
  return text.endsWith(LABELS.measure[measure]) ? text : LABELS.measure[measure];
}

/** The number of a toll: "58", "49–59", "at least 3"; "more than 50" where all who give it say so. */
export function tollText(index: StoryIndex, { low, high, question }: Pick<Toll, 'low' | 'high' | 'question'>): string {
  const open: Bound | null = low === null ? 'at_most' : high === null ? 'at_least' : null;
  if (open === null) return valueText({ low, high, bound: 'exact' }, '') ?? LABELS.noValue;
  const given = (index.questions.get(question ?? '')?.answers ?? []).filter(
    (answer) => answer.low === low && answer.high === high,
  );
  const strict = open === 'at_least' ? 'more_than' : 'less_than';
  const bound = given.length > 0 && given.every((answer) => answer.bound === strict) ? strict : open;
  return valueText({ low, high, bound }, '') ?? LABELS.noValue;
}
