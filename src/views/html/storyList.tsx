import type { Report } from '../../types.js';
import { LABELS } from '../labels.js';
import { periodText } from '../model/dates.js';
import { asksForOneGroup } from '../model/several.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { tollSummaries } from '../model/tollSummary.js';
import { sectionId } from './domIds.js';
import { Words } from './parts.js';
import { TollList } from './tollList.js';

/** The stories of a report, each with its counts, before the first of them. */
export function StoryList({ report, stories }: { report: Report; stories: readonly StoryIndex[] }) {
  const { articles, stories: count } = LABELS.count;
  return (
    <header class="story-list">
      <h1>{LABELS.severalStories(articles(report.articles.length), count(stories.length))}</h1>
      {asksForOneGroup(report) ? <p class="hint">{LABELS.groupByAll}</p> : null}
      <ol>
        {stories.map((index) => (
          <li key={index.story.id}>
            <StoryLine index={index} />
          </li>
        ))}
      </ol>
    </header>
  );
}

function StoryLine({ index }: { index: StoryIndex }) {
  const { story, witnesses } = index;
  const { articles, textsShort } = LABELS.count;
  return (
    <>
      <a href={`#${sectionId(story.id, 'overview')}`}>
        <Words text={story.headline || story.id} />
      </a>{' '}
      <span class="muted">
        {[periodText(story.first, story.last), articles(witnesses.length), textsShort(story.lineage.texts)]
          .map((part) => part.replaceAll(' ', '\u00a0'))
          .join(' · ')}
      </span>
      <TollList tolls={tollSummaries(index)} />
    </>
  );
}
