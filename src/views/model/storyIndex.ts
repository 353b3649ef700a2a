import { put } from '../../text/grouping.js';
import type {
  Article,
  Evidence,
  Figure,
  Origin,
  Question,
  Quote,
  Report,
  Span,
  Story,
  Utterance,
} from '../../types.js';
import { siglum } from './sigla.js';

/** An article of a story with the letter that stands for it throughout the story. */
export interface Witness {
  article: Article;
  siglum: string;
}

/** A story with everything its ids name, looked up once for all views. */
export interface StoryIndex {
  story: Story;
  witnesses: Witness[];
  byArticle: ReadonlyMap<string, Witness>;
  figures: ReadonlyMap<string, { figure: Figure; witness: Witness }>;
  quotes: ReadonlyMap<string, { quote: Quote; witness: Witness }>;
  questions: ReadonlyMap<string, Question>;
  utterances: ReadonlyMap<string, Utterance>;
  /** Names of claimants by actor id. */
  actors: ReadonlyMap<string, string>;
  /** The text that an article belongs to, by article id. */
  originOf: ReadonlyMap<string, Origin>;
}

/** The stories of a report, in its order, with their articles. Ids that name nothing are left out rather than thrown on. */
export function indexStories(report: Report): StoryIndex[] {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  return report.stories.map((story) => indexStory(story, articles));
}

function indexStory(story: Story, articles: ReadonlyMap<string, Article>): StoryIndex {
  const witnesses = story.articles
    .flatMap((id) => articles.get(id) ?? [])
    .map((article, index) => ({ article, siglum: siglum(index) }));
  return {
    story,
    witnesses,
    byArticle: new Map(witnesses.map((witness) => [witness.article.id, witness])),
    figures: new Map(
      witnesses.flatMap((witness) =>
        witness.article.figures.map((figure) => [figure.id, { figure, witness }] as const),
      ),
    ),
    quotes: new Map(
      witnesses.flatMap((witness) => witness.article.quotes.map((quote) => [quote.id, { quote, witness }] as const)),
    ),
    questions: new Map(story.questions.map((question) => [question.id, question])),
    utterances: new Map(story.utterances.map((utterance) => [utterance.id, utterance])),
    actors: new Map(story.actors.map(({ id, name }) => [id, name])),
    originOf: new Map(story.lineage.origins.flatMap((origin) => origin.articles.map((id) => [id, origin] as const))),
  };
}

/** The letters of articles, in the story's order. */
export function siglaOf(index: StoryIndex, articles: readonly string[]): string[] {
  const wanted = new Set(articles);
  return index.witnesses.filter(({ article }) => wanted.has(article.id)).map((witness) => witness.siglum);
}

/** The letters of all articles of some texts, in the story's order. */
export function siglaOfTexts(index: StoryIndex, origins: readonly string[]): string[] {
  const wanted = new Set(origins);
  const texts = index.story.lineage.origins.filter(({ id }) => wanted.has(id));
  return siglaOf(
    index,
    texts.flatMap(({ articles }) => articles),
  );
}

/** Where a figure or quote of an article stands. */
export function placeOf({ article }: Witness, { start, end }: Span): Evidence {
  return { article: article.id, start, end };
}

/** The words at a place; empty where its article is not in the story. */
export function wordsAt(index: StoryIndex, { article, start, end }: Evidence): string {
  return index.byArticle.get(article)?.article.text.slice(start, end) ?? '';
}

/** The first of some places in each article, and how many there are. */
export function firstPlaces(places: readonly Evidence[]): { place: Evidence; count: number }[] {
  const found = new Map<string, { place: Evidence; count: number }>();
  for (const place of places) {
    const known = found.get(place.article);
    if (known) known.count++;
    else found.set(place.article, { place, count: 1 });
  }
  return [...found.values()];
}

/** The texts of a story in the order of their first letters, each with its articles in the story's order. */
export function textsOf(index: StoryIndex): { origin: Origin; witnesses: Witness[] }[] {
  const texts = new Map<Origin, Witness[]>();
  for (const witness of index.witnesses) {
    const origin = index.originOf.get(witness.article.id);
    if (origin) put(texts, origin, witness);
  }
  return [...texts].map(([origin, witnesses]) => ({ origin, witnesses }));
}

/** Articles that carry an utterance in any reading. */
export function articlesOf(utterance: Utterance): string[] {
  return [...new Set(utterance.readings.flatMap(({ articles }) => articles))];
}

/** Names of the outlets, each once, in the story's order. */
export function outletsOf(index: StoryIndex): string[] {
  return [...new Set(index.witnesses.flatMap(({ article }) => article.outlet ?? []))];
}

/** Languages, each once. */
export function languagesOf(index: StoryIndex): string[] {
  return [...new Set(index.witnesses.flatMap(({ article }) => article.language ?? []))];
}
