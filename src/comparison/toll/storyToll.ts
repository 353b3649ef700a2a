import { earliestFirst } from '../../articles/earliestFirst.js';
import type { Reading } from '../../articles/reading.js';
import { compareDates } from '../../text/dateOrder.js';
import type { Answer, Evidence, Figure, Question, Status, Toll } from '../../types.js';
import { isAccounted, latest, noneOf, numberOf, placesOf, rangeOf, TELLING } from './answers.js';
import { type ArticleToll, articleToll, type Harmed } from './articleToll.js';
import { pastFigures } from './figures.js';
import { agreedToll } from './votes.js';

/** Length of the year in an ISO date. */
const YEAR = 4;

/** Measures of a toll that only numbers tell, never single victims. */
const BY_NUMBER = ['missing', 'displaced', 'detained', 'rescued'] as const;
const OPEN_ABOVE: ReadonlySet<Figure['bound']> = new Set(['at_least', 'more_than', 'vague']);

/**
 * What people suffered in the event itself, from the titles and beginnings of its articles: numbers, and victims told one by one.
 * Measures that nothing tells of are left out; every one that is given has its places in the texts, or the articles whose titles tell it.
 */
export function storyToll(members: readonly Reading[], questions: readonly Question[]): Toll[] {
  const inOrder = [...members].sort(earliestFirst);
  const years = new Set(members.flatMap(({ article }) => article.published?.slice(0, YEAR) ?? []));
  const tolls = inOrder.filter(tellsVictims).map((reading) => articleToll(reading, pastFigures(reading, years)));
  const countedOnly = new Set(inOrder.filter((reading) => !tellsVictims(reading)).map(({ article }) => article.id));
  const asked = questions.filter(({ unit }) => unit === 'person');
  const story = { members: inOrder, tolls, asked };
  const harmed = (['killed', 'injured'] as const).flatMap((measure) => {
    const many = manyOf(measure, story);
    if (many) return [many];
    // a report in a language whose victims cannot be read one by one has its numbers all the same
    const numbered = countedOnly.size > 0 ? numberOf(measure, inOrder, asked) : [];
    if (numbered.some(({ evidence }) => evidence.some(({ article }) => countedOnly.has(article)))) return numbered;
    const voted = votedToll(measure, story);
    return voted ? [voted] : noneOf(measure, inOrder, asked);
  });
  const others = BY_NUMBER.flatMap((measure) => numberOf(measure, inOrder, asked));
  return [...harmed, ...others.filter((each) => each.measure !== 'missing' || !isAccounted(each, inOrder, tolls))];
}

/** What a toll is made from: the articles in order, what each tells by itself, and the questions that count people. */
interface ToldStory {
  members: readonly Reading[];
  tolls: readonly ArticleToll[];
  asked: readonly Question[];
}

/** From so many on a number that several articles give is not undone by reports of one victim. */
const MANY = 10;

/**
 * What several articles count of many people, where those that tell of fewer count nobody: portraits of one victim and news of an arrest come
 * weeks after "17 people were hurt".
 */
function manyOf(measure: Harmed, { members, tolls, asked }: ToldStory): Toll | null {
  const share = Math.max(3, TELLING * members.length);
  const question = asked.find(
    (each) =>
      each.measure === measure &&
      each.scope === null &&
      each.answers.every(({ low, high }) => (low ?? high ?? 0) >= MANY) &&
      new Set(each.answers.flatMap(({ articles }) => articles)).size >= share,
  );
  const answer = question && latest(question.answers, members);
  if (!answer || tolls.some((toll) => toll.counted[measure] && toll[measure] > 1 && toll[measure] < MANY)) return null;
  // where the reports of the day count them, their vote stands
  const told = new Set(tolls.filter((toll) => toll.counted[measure]).map((toll) => toll[measure]));
  const voted = agreedToll(tolls)[measure];
  if (told.has(voted) || voted >= MANY) return null;
  const { low, high } = question.status === 'disputed' ? rangeOf(question, answer.low ?? answer.high ?? 0) : answer;
  return {
    measure,
    low,
    high,
    status: question.status,
    question: question.id,
    evidence: placesOf(answer, members, Infinity),
  };
}

/** True where the language has the words for victims who are told of one by one. */
const tellsVictims = ({ language }: Reading): boolean => language.toll.harm.size > 0;

/** The number that most articles give, or tell by single victims. */
function votedToll(measure: Harmed, { members, tolls, asked }: ToldStory): Toll | null {
  const telling = tolls.filter(({ killed, injured, sure }) => sure && killed + injured > 0);
  if (telling.length < TELLING * tolls.length) return null;
  // "hundreds" gives way to a number that somebody names
  const vague = looseIn(measure, members);
  const named = tolls.filter((toll) => !vague(toll));
  const names = named.some((toll) => toll.sure && toll[measure] > 0);
  const value = agreedToll(names ? named : tolls)[measure];
  if (value === 0) return null;
  const agreeing = telling.filter((toll) => toll[measure] === value);
  // where only titles give the number, the texts may still show the harm
  const evidence = [evidenceOf(measure, agreeing), evidenceOf(measure, telling)].find(({ length }) => length > 0) ?? [];
  const question = questionOf(measure, value, asked);
  const others = telling.filter((toll) => toll[measure] !== value && toll[measure] > 0);
  const status =
    others.length > 0 ? statusOf(measure, agreeing, others, question) : agreeing.length > 1 ? 'agree' : 'single';
  // both ends of a range that is disputed are shown
  const claims =
    status === 'disputed' && question ? question.answers.flatMap((answer) => placesOf(answer, members, Infinity)) : [];
  const shown = claims.length > 0 ? claims : evidence;
  const titles = (agreeing.length > 0 ? agreeing : telling).map(({ article }) => article);
  return {
    measure,
    ...limitsOf(value, status, members, evidence, question),
    status,
    question: question?.id ?? null,
    evidence: shown,
    ...(shown.length === 0 ? { titles } : {}),
  };
}

/** Tells whether an article gives the number of those who were harmed by a vague word alone ("hundreds"). */
function looseIn(measure: Harmed, members: readonly Reading[]): (toll: ArticleToll) => boolean {
  const figures = new Map(members.map(({ article }) => [article.id, article.figures]));
  return ({ article, evidence }) => {
    const starts = new Set(evidence[measure].map(({ start }) => start));
    const told = (figures.get(article) ?? []).filter(({ start }) => starts.has(start));
    return told.length > 0 && told.every(({ bound }) => bound === 'vague');
  };
}

function evidenceOf(measure: Harmed, tolls: readonly ArticleToll[]): Evidence[] {
  return tolls.flatMap(({ article, evidence }) => evidence[measure].map((span) => ({ article, ...span })));
}

function questionOf(measure: Harmed, value: number, asked: readonly Question[]): Question | null {
  const gives = ({ low, high }: Answer) => low === value || high === value;
  return asked.find((question) => question.measure === measure && question.answers.some(gives)) ?? null;
}

/** Updated only where every other number is told by an earlier report; else what the question says. */
function statusOf(
  measure: Harmed,
  agreeing: readonly ArticleToll[],
  others: readonly ArticleToll[],
  question: Question | null,
): Status {
  const dates = agreeing.flatMap(({ published }) => published ?? []);
  const isEarlier = ({ published }: ArticleToll) => dates.every((date) => compareDates(published, date) < 0);
  const earlier = dates.length > 0 && others.every(isEarlier);
  if (earlier) return 'superseded';
  const told = question && new Set(question.answers.flatMap(({ articles }) => articles));
  const asked = told && others.some((toll) => told.has(toll.article) && toll.counted[measure]);
  return asked && question.status !== 'superseded' ? question.status : 'compatible';
}

/** The number as its words bound it; where claimants contradict each other, from the lowest to the highest. */
function limitsOf(
  value: number,
  status: Status,
  members: readonly Reading[],
  evidence: readonly Evidence[],
  question: Question | null,
): Pick<Toll, 'low' | 'high'> {
  if (status === 'disputed' && question) return rangeOf(question, value);
  const places = new Set(evidence.map(({ article, start }) => `${article} ${start}`));
  const bounds = members.flatMap(({ article }) =>
    article.figures
      .filter(({ low, start }) => low === value && places.has(`${article.id} ${start}`))
      .map(({ bound }) => bound),
  );
  const open = bounds.length > 0 && bounds.every((bound) => OPEN_ABOVE.has(bound));
  return { low: value, high: open ? null : value };
}
