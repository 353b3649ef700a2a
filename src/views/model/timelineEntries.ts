import { compareStrings } from '../../text/order.js';
import type { TimelineEntry } from '../../types.js';
import type { StoryIndex } from './storyIndex.js';

/** An entry of the timeline as it is shown; `told`: a number without a date of its own, at the day of its article. */
export interface ShownEntry extends Omit<TimelineEntry, 'what'> {
  what: TimelineEntry['what'] | 'told';
}

/** The timeline with the numbers of growing tolls at the days of their articles, and how many figures have no place on it. */
export function timelineEntries(index: StoryIndex): { entries: ShownEntry[]; left: number } {
  const { timeline } = index.story;
  const told = growing(index);
  const placed = new Set([...timeline, ...told].map(({ evidence: { article, start } }) => `${article} ${start}`));
  const figures = [...index.figures.values()];
  const left = figures.filter(({ figure, witness }) => !placed.has(`${witness.article.id} ${figure.start}`)).length;
  return { entries: [...timeline, ...told].sort(byDate), left };
}

// Only a toll grows from day to day: another number without a date is as old as whatever it tells of.
function growing({ story, figures }: StoryIndex): ShownEntry[] {
  const tolls = new Set(story.toll.map(({ question }) => question));
  const asked = story.questions.filter(({ id, status }) => status === 'superseded' || tolls.has(id));
  return asked.flatMap(({ id: ref, answers }) =>
    answers.flatMap(({ asOf, figures: ids }) =>
      ids.flatMap((id): ShownEntry[] => {
        const found = asOf === null ? figures.get(id) : undefined;
        if (!found?.witness.article.published || found.figure.asOf !== null) return [];
        const { start, end } = found.figure;
        const { id: article, published } = found.witness.article;
        return [{ date: published.slice(0, 10), what: 'told', evidence: { article, start, end }, ref }];
      }),
    ),
  );
}

const ORDER = ['event', 'figure', 'told', 'quote', 'published'];

// The engine's order, in which what is equal stays as it was.
function byDate(a: ShownEntry, b: ShownEntry): number {
  return compareStrings(a.date ?? '~', b.date ?? '~') || ORDER.indexOf(a.what) - ORDER.indexOf(b.what);
}
