import { bodyStart } from '../../articles/bodyStart.js';
import type { Reading } from '../../articles/reading.js';
import { compareDates } from '../../text/dateOrder.js';
import { stemOf } from '../../text/stems.js';
import type { Answer, Evidence, Question, Toll } from '../../types.js';
import type { ArticleToll } from './articleToll.js';

/** A story tells of harm where at least this share of its articles does. */
export const TELLING = 1 / 3;
/** The part of an article that tells of its own event, in UTF-16 code units; later text brings background. */
const LEAD = 1200;
/** Measures that come to an end: "nobody is missing any more". */
const ENDING: ReadonlySet<Toll['measure']> = new Set(['missing']);

const numberIn = ({ low, high }: Pick<Answer, 'low' | 'high'>): number => low ?? high ?? 0;

/** A question that may give a number of the toll. */
interface Candidate {
  question: Question;
  answer: Answer;
  told: Evidence[];
  /** Place of the last report that gives it. */
  place: number;
  /** True where it counts anybody ("people"), not a kind of them ("reporters"). */
  whole: boolean;
}

/** The latest answer to a question of the measure that the reports open with; of equally late ones the first question. */
export function numberOf(measure: Toll['measure'], members: readonly Reading[], asked: readonly Question[]): Toll[] {
  let best: Candidate | null = null;
  for (const question of asked.filter((each) => each.measure === measure && each.scope === null)) {
    const positive = question.answers.filter((answer) => numberIn(answer) > 0);
    const ends = ENDING.has(measure) && positive.length > 0;
    const answer = latest(ends ? question.answers : positive, members);
    const told = answer ? placesOf(answer, members) : [];
    const articles = new Set(question.answers.flatMap((each) => placesOf(each, members).map(({ article }) => article)));
    if (!answer || told.length === 0 || articles.size < TELLING * members.length) continue;
    const place = members.findLastIndex(({ article }) => article.published && answer.articles.includes(article.id));
    const next = { question, answer, told, place, whole: isOfAnybody(question, members) };
    if (!best || isBetter(next, best)) best = next;
  }
  if (!best) return [];
  const { question, answer, told } = best;
  const { low, high } = question.status === 'disputed' ? rangeOf(question, numberIn(answer)) : answer;
  return [{ measure, low, high, status: question.status, question: question.id, evidence: told }];
}

/** "12 people were arrested" goes before a later "four reporters were held": the whole before a part, then the later one. */
function isBetter(a: Candidate, b: Candidate): boolean {
  const more = numberIn(a.answer) - numberIn(b.answer);
  if (a.whole !== b.whole && more !== 0 && numberIn(b.answer) > 0 && numberIn(a.answer) > 0)
    return a.whole === more > 0 ? a.whole : a.place > b.place;
  // "24 are missing", and "13 are missing at a bridge" in one report
  return a.place === b.place && a.whole === b.whole ? more > 0 : a.place > b.place;
}

/** "Nobody was killed": where the reports say so, and nothing else tells of the harm. */
export function noneOf(measure: Toll['measure'], members: readonly Reading[], asked: readonly Question[]): Toll[] {
  const question = asked.find(
    (each) =>
      each.measure === measure &&
      each.scope === null &&
      isOfAnybody(each, members) &&
      each.answers.every(({ high }) => high === 0),
  );
  const answer = question && latest(question.answers, members);
  const evidence = (answer ? placesOf(answer, members) : []).filter((place) => namesAnybody(place, members));
  if (!question || new Set(evidence.map(({ article }) => article)).size < TELLING * members.length) return [];
  return [{ measure, low: 0, high: 0, status: question.status, question: question.id, evidence }];
}

/** "no one", "no injuries"; but "no officers" says nothing of others. */
function namesAnybody({ article, start, end }: Evidence, members: readonly Reading[]): boolean {
  const reading = members.find((member) => member.article.id === article)!;
  const { figures, comparison } = reading.language;
  const span = reading.article.text.slice(start, end).toLowerCase();
  const noun = span.split(' ').at(-1)!;
  if (noun === span || figures.measures.zero.people.includes(span)) return true;
  return comparison.anybody.has(noun) || comparison.anybody.has(stemOf(noun, comparison));
}

const isOfAnybody = ({ counted }: Question, members: readonly Reading[]): boolean =>
  members.some(({ language }) => language.comparison.anybody.has(counted.toLowerCase()));

/** "16 are missing", and later "19 bodies" where there were three: those who were missing are told of among the dead. */
export function isAccounted(
  { evidence, low }: Toll,
  members: readonly Reading[],
  tolls: readonly ArticleToll[],
): boolean {
  const told = new Set(evidence.map(({ article }) => article));
  const last = members.findLast(({ article }) => article.published && told.has(article.id))?.article.published;
  if (!last || !low) return false;
  const before = Math.max(
    0,
    ...tolls.filter(({ published }) => published && compareDates(published, last) <= 0).map(({ killed }) => killed),
  );
  return tolls.some(
    ({ published, killed, counted }) => compareDates(published, last) > 0 && counted.killed && killed >= before + low,
  );
}

/** From the lowest to the highest that is claimed. */
export function rangeOf({ answers }: Question, value: number): Pick<Toll, 'low' | 'high'> {
  const values = answers.flatMap(({ low, high }) => [low, high].filter((limit) => limit !== null));
  return { low: Math.min(value, ...values), high: Math.max(value, ...values) };
}

/** The answer that the last report gives; of several in it the first. */
export function latest(answers: readonly Answer[], members: readonly Reading[]): Answer | null {
  for (const { article } of [...members].reverse()) {
    const answer = article.published && answers.find(({ articles }) => articles.includes(article.id));
    if (answer) return answer;
  }
  return answers[0] ?? null;
}

/** Figures of an answer that stand in the title or the first part of a text. */
export function placesOf(answer: Answer, members: readonly Reading[], lead = LEAD): Evidence[] {
  const wanted = new Set(answer.figures);
  return members.flatMap(({ article }) => {
    const begin = bodyStart(article);
    return article.figures
      .filter(({ id, start }) => wanted.has(id) && start < begin + lead)
      .map(({ start, end }) => ({ article: article.id, start, end }));
  });
}
