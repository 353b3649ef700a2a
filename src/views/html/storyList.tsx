import type { Report } from '../../types.js';
import { LABELS } from '../labels.js';
import { tollText } from '../model/counts.js';
import { periodText } from '../model/dates.js';
import { asksForOneGroup } from '../model/several.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { sectionId } from './domIds.js';
import { Words } from './parts.js';

/** The stories of a report, each with its counts, before the first of them. */
export function StoryList({ report, stories }: { report: Report; stories: readonly StoryIndex[] }) {
  const { articles, stories: count, textsShort } = LABELS.count;
  return (
    <header class="story-list">
      <h1>{LABELS.severalStories(articles(report.articles.length), count(stories.length))}</h1>
      {asksForOneGroup(report) ? <p class="hint">{LABELS.groupByAll}</p> : null}
      <ol>
        {stories.map(({ story, witnesses }) => (
          <li key={story.id}>
            <a href={`#${sectionId(story.id, 'overview')}`}>
              <Words text={story.headline || story.id} />
            </a>{' '}
            <span class="muted">
              {[
                periodText(story.first, story.last),
                articles(witnesses.length),
                textsShort(story.lineage.texts),
                ...story.toll.map((toll) => `${tollText(toll)} ${LABELS.measure[toll.measure]}`),
              ]
                .map((part) => part.replaceAll(' ', '\u00a0'))
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </header>
  );
}
