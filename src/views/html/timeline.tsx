import { groupBy } from '../../text/grouping.js';
import { LABELS } from '../labels.js';
import { dateText } from '../model/dates.js';
import { titleText } from '../model/outlets.js';
import { clean, shortened, spoken } from '../model/plainText.js';
import { type StoryIndex, wordsAt } from '../model/storyIndex.js';
import { type ShownEntry, timelineEntries } from '../model/timelineEntries.js';
import { questionText } from '../model/values.js';
import { articleId, domId, placeId } from './domIds.js';
import { Section, Sigla, Words } from './parts.js';

/** What happened, held and was published when. */
export function Timeline({ index }: { index: StoryIndex }) {
  const { entries, left } = timelineEntries(index);
  const days = groupBy(entries, ({ date }) => dateText(date));
  if (days.size === 0) return null;
  return (
    <Section story={index.story.id} name="timeline" title={LABELS.sections.timeline} note={LABELS.timelineNote}>
      <ol class="timeline">
        {[...days].map(([day, entries]) => (
          <li key={day}>
            <h3 class="day">{day}</h3>
            <ul>
              {joined(index, entries).map((lot, at, lots) => (
                <Entry
                  index={index}
                  lot={lot}
                  again={lots[at - 1]?.entry.what === lot.entry.what}
                  key={`${lot.entry.what} ${lot.said} ${lot.about}`}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {left > 0 ? <p class="timeline-left">{LABELS.timelineLeft(LABELS.count.figures(left))}</p> : null}
    </Section>
  );
}

interface Lot {
  /** The first of the entries that say the same. */
  entry: ShownEntry;
  said: string;
  about: string;
  articles: string[];
}

// "3 dead" of one day from five articles is one line with five letters.
function joined(index: StoryIndex, entries: readonly ShownEntry[]): Lot[] {
  const lots = new Map<string, Lot>();
  for (const entry of entries) {
    const witness = index.byArticle.get(entry.evidence.article);
    if (!witness) continue;
    const { what, evidence, ref } = entry;
    const said = what === 'published' ? titleText(witness.article) : clean(wordsAt(index, evidence));
    const about = what === 'figure' || what === 'told' ? aboutOf(index, ref) : '';
    const key =
      what === 'published'
        ? evidence.article
        : `${what} ${about || said} ${about ? valuesOf(index, evidence, said) : ''}`;
    const known = lots.get(key);
    if (known) known.articles.push(evidence.article);
    else lots.set(key, { entry, said, about, articles: [evidence.article] });
  }
  return [...lots.values()];
}

function valuesOf(index: StoryIndex, { article, start }: ShownEntry['evidence'], said: string): string {
  const figure = index.byArticle.get(article)?.article.figures.find((found) => found.start === start);
  return figure ? `${figure.low} ${figure.high}` : said;
}

// What stands under its like needs no second word for it to the eye: "published" nine times over.
function Entry({ index, lot, again }: { index: StoryIndex; lot: Lot; again: boolean }) {
  const { entry, said, about, articles } = lot;
  return (
    <li class={`entry t-${entry.what}`}>
      <span
        class={again ? 'entry-what again' : 'entry-what'}
        title={entry.what === 'told' ? LABELS.toldMeaning : undefined}
      >
        {LABELS.timeline[entry.what]}
      </span>{' '}
      <a href={`#${hrefOf(index, entry)}`}>
        <Words text={entry.what === 'quote' ? `“${shortened(spoken(said), 140)}”` : shortened(said, 140)} />
        {about ? <span class="muted"> {about}</span> : null}
      </a>{' '}
      <Sigla index={index} articles={articles} />
    </li>
  );
}

/** "people killed": the question of a figure; without one, what it counts. */
function aboutOf(index: StoryIndex, ref: string | undefined): string {
  const figure = index.figures.get(ref ?? '')?.figure;
  const question = index.questions.get(figure?.question ?? ref ?? '');
  return question ? questionText(question) : figure ? clean(`${figure.counted} ${figure.measure}`) : '';
}

function hrefOf(index: StoryIndex, { what, evidence, ref }: ShownEntry): string {
  if (what === 'published') return articleId(evidence.article);
  const known = [index.figures, index.quotes, index.questions, index.utterances].some((items) => items.has(ref ?? ''));
  return known ? domId(ref!) : placeId(evidence.article, evidence.start);
}
