import type { TimelineEntry } from '../../types.js';
import { LABELS } from '../labels.js';
import { dateText } from '../model/dates.js';
import { clean, shortened } from '../model/plainText.js';
import { type StoryIndex, wordsAt } from '../model/storyIndex.js';
import { articleId, domId, placeId, sectionId } from './domIds.js';
import { Section, Words, witnessName } from './parts.js';

/** What happened, held and was published when. */
export function Timeline({ index }: { index: StoryIndex }) {
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of index.story.timeline) {
    const day = dateText(entry.date);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  if (days.size === 0) return null;
  return (
    <Section id={sectionId(index.story.id, 'timeline')} title={LABELS.sections.timeline}>
      <ol class="timeline">
        {[...days].map(([day, entries]) => (
          <li key={day}>
            <h3 class="day">{day}</h3>
            <ul>
              {entries.map((entry) => (
                <Entry
                  index={index}
                  entry={entry}
                  key={`${entry.what} ${entry.evidence.article} ${entry.evidence.start}`}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Entry({ index, entry }: { index: StoryIndex; entry: TimelineEntry }) {
  const witness = index.byArticle.get(entry.evidence.article);
  if (!witness) return null;
  const { what, evidence, ref } = entry;
  const said = what === 'published' ? (witness.article.title ?? LABELS.noTitle) : wordsAt(index, evidence);
  const counted = what === 'figure' ? countedBy(index, ref) : '';
  return (
    <li class={`entry t-${what}`}>
      <span class="siglum" title={witnessName(witness)}>
        {witness.siglum}
      </span>{' '}
      <span class="entry-what">{LABELS.timeline[what]}</span>{' '}
      <a href={`#${target(index, entry)}`}>
        <Words text={`${shortened(clean(said), 140)}${counted ? ` ${counted}` : ''}`} />
      </a>
    </li>
  );
}

function countedBy(index: StoryIndex, ref: string | undefined): string {
  const figure = index.figures.get(ref ?? '')?.figure;
  const question = index.questions.get(figure?.question ?? ref ?? '');
  return question ? `(${clean(question.text)})` : figure ? clean(`${figure.counted} ${figure.measure}`) : '';
}

function target(index: StoryIndex, { what, evidence, ref }: TimelineEntry): string {
  if (what === 'published') return articleId(evidence.article);
  if (ref !== undefined && (index.figures.has(ref) || index.quotes.has(ref))) return domId(ref);
  if (ref !== undefined && (index.questions.has(ref) || index.utterances.has(ref))) return domId(ref);
  return placeId(evidence.article, evidence.start);
}
