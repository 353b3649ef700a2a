import type { Toll, Utterance } from '../../types.js';
import { LABELS } from '../labels.js';
import { sourcesText, tollMeasure, tollText } from '../model/counts.js';
import { dateText, whenText } from '../model/dates.js';
import { outletText } from '../model/outlets.js';
import { clean, spoken } from '../model/plainText.js';
import { articlesOf, languagesOf, outletsOf, type StoryIndex, textsOf, type Witness } from '../model/storyIndex.js';
import { articlesOfQuestion, textsOfArticles, toldBy, tollStatus } from '../model/told.js';
import { answersOfToll, whoTells } from '../model/tollSummary.js';
import { rankedUtterances } from '../model/utterances.js';
import { Disagreements } from './disagreements.js';
import { answerId, articleId, domId, placeId, sectionId } from './domIds.js';
import { headingsUnder, ofStory, Sigla, StatusBadge, Words, witnessName } from './parts.js';

const MOST_QUOTES = 3;

/** The first screen: what happened, when, told by whom, the toll, where they disagree, the most quoted words. */
export function Overview({ index, level }: { index: StoryIndex; level: 1 | 2 }) {
  const { story } = index;
  const Headline = level === 1 ? 'h1' : 'h2';
  return (
    <header class="overview" id={sectionId(story.id, 'overview')}>
      <div class="event">
        <p class="period">{whenText(story)}</p>
        <Headline class="headline" dir="auto" id={sectionId(story.id, 'headline')}>
          <Words text={story.headline || story.id} />
        </Headline>
        <HeadlineFrom index={index} />
        <Counts index={index} />
      </div>
      <TextsGlyph index={index} />
      <TollBoxes index={index} />
      <div class="glance">
        <Disagreements index={index} level={level} />
        <MostQuoted index={index} level={level} />
      </div>
    </header>
  );
}

// "At least four dead" is how the first put it, beside a toll of fourteen.
function HeadlineFrom({ index }: { index: StoryIndex }) {
  const { headline } = index.story;
  const from = index.witnesses.find(
    ({ article }) => article.title !== null && clean(article.title) === clean(headline),
  );
  if (!from) return null;
  const outlet = outletText(from.article);
  return (
    <p class="headline-from">
      {LABELS.headlineOf}{' '}
      <a href={`#${articleId(from.article.id)}`}>
        <span class="siglum">{from.siglum}</span>
        {outlet ? [' ', <Words text={outlet} key="outlet" />] : null}
      </a>
      {from.article.published ? `, ${dateText(from.article.published)}` : ''}
    </p>
  );
}

function Counts({ index }: { index: StoryIndex }) {
  const { lineage } = index.story;
  const { count } = LABELS;
  const outlets = outletsOf(index).length;
  const languages = languagesOf(index).length;
  const entries = [
    count.articles(index.witnesses.length),
    outlets > 0 ? count.outlets(outlets) : LABELS.unnamed,
    ...(languages > 0 ? [count.languages(languages)] : []),
    count.texts(lineage.texts),
    ...(lineage.sources.length > 0 ? [sourcesText(index)] : []),
    ...(index.story.toll.length === 0 ? [LABELS.nothing.toll] : []),
  ];
  return (
    <ul class="counts-strip">
      {entries.map((entry) => {
        // "up to 3 sources": the number is what is seen; "no outlet named" has none
        const digit = entry.search(/\d/u);
        if (digit < 0) return <li key={entry}>{entry}</li>;
        const space = entry.indexOf(' ', digit);
        return (
          <li key={entry}>
            <b>{entry.slice(0, space)}</b> {entry.slice(space + 1)}
          </li>
        );
      })}
    </ul>
  );
}

/** The articles as letters with their outlets, those of one text tied together. */
function TextsGlyph({ index }: { index: StoryIndex }) {
  const { independent } = index.story.lineage;
  return (
    <div class="texts-glyph">
      <ol>
        {textsOf(index).map(({ origin, witnesses }) => (
          <li class={witnesses.length > 1 ? 'tied' : ''} key={origin.id}>
            {witnesses.map((witness) => (
              <WitnessLink witness={witness} key={witness.siglum} />
            ))}
          </li>
        ))}
      </ol>
      {index.witnesses.length > 1 && (
        <p>
          {LABELS.textsMeaning} {LABELS.independent(independent)}
        </p>
      )}
    </div>
  );
}

/** How many articles and texts carry a statement, and in how many wordings; of one article only the wordings. */
function carriedBy(index: StoryIndex, utterance: Utterance): string {
  const articles = articlesOf(utterance);
  const { length } = index.witnesses;
  const wordings = utterance.readings.length > 1 ? [LABELS.count.readings(utterance.readings.length)] : [];
  if (length === 1) return wordings.join('');
  const texts = LABELS.count.textsShort(textsOfArticles(index, articles).size);
  return [LABELS.inArticles(articles.length, length), texts, ...wordings].join(', ');
}

function WitnessLink({ witness }: { witness: Witness }) {
  const { siglum, article } = witness;
  const outlet = outletText(article);
  const name = witnessName(witness);
  return (
    <a
      class="witness"
      href={`#${articleId(article.id)}`}
      title={name}
      aria-label={outlet === null ? `${siglum}: ${name}` : undefined}
    >
      <span class="siglum">{siglum}</span>
      {outlet === null ? null : (
        <span class="witness-outlet">
          <Words text={outlet} />
        </span>
      )}
    </a>
  );
}

function TollBoxes({ index }: { index: StoryIndex }) {
  const { toll } = index.story;
  if (toll.length === 0) return null;
  return (
    <ul class="toll" aria-label={ofStory(index.story, LABELS.sections.toll)}>
      {toll.map((entry) => (
        <li key={entry.measure}>
          <a href={tollHref(index, entry)}>
            <b>
              <TollNumber index={index} toll={entry} />
            </b>
            <span class="toll-measure">
              <Words text={tollMeasure(index, entry)} />
            </span>
          </a>
          <span class="toll-who">
            <Words text={whoTells(index, entry)} />
          </span>
          <span class="toll-by">
            <StatusBadge status={tollStatus(index, entry)} /> <TollBy index={index} toll={entry} />
          </span>
        </li>
      ))}
    </ul>
  );
}

// The number leads to its sentences, not to all that was ever said of it.
function tollHref(index: StoryIndex, toll: Toll): string | undefined {
  const [figure] = answersOfToll(index, toll)[0]?.figures ?? [];
  if (figure) return `#${answerId(figure)}`;
  if (toll.question) return `#${domId(toll.question)}`;
  const place = toll.evidence.find(({ article, start, end }) => index.byArticle.has(article) && end > start);
  return place && `#${placeId(place.article, place.start)}`;
}

// How many tell it, as the status does, of the whole question.
function TollBy({ index, toll }: { index: StoryIndex; toll: Toll }) {
  const question = index.questions.get(toll.question ?? '');
  return question ? <span class="told-by">{toldBy(index, articlesOfQuestion(question))}</span> : null;
}

// "at least" stands small before its number, so that the number is what is seen.
function TollNumber({ index, toll }: { index: StoryIndex; toll: Toll }) {
  const words = tollText(index, toll);
  const digit = words.search(/\d/u);
  if (digit < 1) return <>{words}</>;
  return (
    <>
      <small>{words.slice(0, digit)}</small>
      {words.slice(digit)}
    </>
  );
}

function MostQuoted({ index, level }: { index: StoryIndex; level: 1 | 2 }) {
  const { Kicker } = headingsUnder(level);
  const { ranked, shared: common } = rankedUtterances(index);
  const shared = common.length > 0;
  // What one article alone has is not among the most quoted.
  const quoted = ranked.filter(
    (utterance) => utterance.readings.length > 0 && (!shared || articlesOf(utterance).length > 1),
  );
  if (quoted.length === 0) return null;
  const shown = quoted.slice(0, MOST_QUOTES);
  const title = shared ? LABELS.sections.mostQuoted : LABELS.sections.quoted;
  return (
    <section class="most-quoted" aria-label={ofStory(index.story, title)}>
      <Kicker class="kicker">{title}</Kicker>
      {shown.map((utterance) => (
        <figure key={utterance.id}>
          <blockquote dir="auto">
            <a href={`#${domId(utterance.id)}`}>
              “<Words text={spoken(utterance.readings[0]!.text)} />”
            </a>
          </blockquote>
          <figcaption>
            <Words text={utterance.speaker ?? LABELS.unknownSpeaker} />{' '}
            <span class="muted">{carriedBy(index, utterance)}</span>{' '}
            <Sigla index={index} articles={articlesOf(utterance)} />
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
