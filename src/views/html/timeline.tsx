import { groupBy } from '../../text/grouping.js';
import type { Article, Evidence } from '../../types.js';
import { LABELS } from '../labels.js';
import { passageAround } from '../model/context.js';
import { dateText } from '../model/dates.js';
import { titleText } from '../model/outlets.js';
import { clean, shortened, spoken } from '../model/plainText.js';
import { type StoryIndex, wordsAt } from '../model/storyIndex.js';
import { type ShownEntry, timelineEntries } from '../model/timelineEntries.js';
import { questionText, valueText } from '../model/values.js';
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
                  again={lots[at - 1]?.what === lot.what}
                  key={`${lot.what} ${lot.about} ${[...lot.said.keys()][0]}`}
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
  what: ShownEntry['what'];
  /** What numbers are about; empty for all else. */
  about: string;
  /** What is said of it, each with the articles that say it. */
  said: Map<string, { href: string; articles: string[] }>;
}

// "3 dead" of one day from five articles is one entry with five letters, and all that the day tells of the dead is one line.
function joined(index: StoryIndex, entries: readonly ShownEntry[]): Lot[] {
  const lots = new Map<string, Lot>();
  for (const entry of entries) {
    const { what, evidence, ref } = entry;
    if (!index.byArticle.has(evidence.article)) continue;
    const about = isNumber(what) ? aboutOf(index, ref) : '';
    const said = saidBy(index, entry);
    const key = about ? `${what} ${about}` : `${what} ${said} ${what === 'published' ? evidence.article : ''}`;
    const lot = lots.get(key) ?? { what, about, said: new Map() };
    lots.set(key, lot);
    const known = lot.said.get(said);
    if (known) known.articles.push(evidence.article);
    else lot.said.set(said, { href: hrefOf(index, entry), articles: [evidence.article] });
  }
  return [...lots.values()];
}

const isNumber = (what: ShownEntry['what']): boolean => what === 'figure' || what === 'told';

/** The words of an entry as they are shown: a title, a sentence, a quote, a number. */
function saidBy(index: StoryIndex, { what, evidence }: ShownEntry): string {
  const { article } = index.byArticle.get(evidence.article)!;
  if (what === 'published') return shortened(titleText(article), LONGEST);
  const words = clean(wordsAt(index, evidence));
  if (what === 'quote') return `“${shortened(spoken(words), LONGEST)}”`;
  if (what === 'event') return passageText(article, evidence);
  const figure = article.figures.find(({ start }) => start === evidence.start);
  const value = figure && figure.bound !== 'vague' ? valueText(figure, figure.unit) : null;
  return value ?? `“${words}”`;
}

const LONGEST = 140;

/** How far the sentence of an event is shown on each side of its date. */
const REACH = 120;

function passageText(article: Article, place: Evidence): string {
  const [whole, near] = [passageAround(article, place), passageAround(article, place, REACH)];
  const words = clean(article.text.slice(near.start, near.end));
  return `${near.start > whole.start ? '… ' : ''}${words}${near.end < whole.end ? ' …' : ''}`;
}

// What stands under its like needs no second word for it to the eye: "published" nine times over.
function Entry({ index, lot, again }: { index: StoryIndex; lot: Lot; again: boolean }) {
  const { what, about, said } = lot;
  return (
    <li class={`entry t-${what}`}>
      <span class={again ? 'entry-what again' : 'entry-what'} title={what === 'told' ? LABELS.toldMeaning : undefined}>
        {LABELS.timeline[what]}
      </span>{' '}
      {about ? (
        <span class="entry-about">
          <Words text={about} />
        </span>
      ) : null}{' '}
      <span class="entry-said">
        {[...said].map(([words, { href, articles }]) => (
          <span key={words}>
            <a href={`#${href}`}>
              <Words text={words} />
            </a>{' '}
            <Sigla index={index} articles={articles} />{' '}
          </span>
        ))}
      </span>
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
