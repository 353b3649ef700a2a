import type { Reading } from '../articles/reading.js';
import type { Evidence, Question, Status, Toll } from '../types.js';
import { type ArticleToll, articleToll } from './tollArticle.js';

/** Measures of a toll that only numbers tell, never single victims. */
const BY_NUMBER = ['missing', 'displaced', 'detained', 'rescued'] as const;
/** A story tells of harm where at least this share of its articles does. */
const TELLING = 1 / 3;
/** Weight of what an article tells: a number, single victims, silence beside another harm, silence; and (a little) for being later. */
const WEIGHT = { counted: 1.5, single: 1, silent: 0.35, nothing: 0.1, later: 0.01 };

/**
 * What people suffered in the event itself, from the titles and beginnings of its articles: numbers, and victims told one by one.
 * Measures that nothing tells of are left out; every one that is given has its places in the texts.
 */
export function storyToll(members: readonly Reading[], questions: readonly Question[]): Toll[] {
  const tolls = [...members].sort(byDate).map(articleToll);
  const harmed = (['killed', 'injured'] as const).flatMap((measure) => harmOf(measure, tolls, questions));
  return [...harmed, ...BY_NUMBER.flatMap((measure) => numberOf(measure, members, questions))];
}

function byDate({ article: a }: Reading, { article: b }: Reading): number {
  const [x, y] = [a.published ?? '~', b.published ?? '~'];
  return x < y || (x === y && a.id < b.id) ? -1 : 1;
}

/** The killed and injured that most articles give; where one of the injured died later, the later toll. In order of date. */
export function agreedToll(tolls: readonly ArticleToll[]): { killed: number; injured: number } {
  const single = tolls.filter(({ roundUp, killed, injured }) => !roundUp && killed + injured > 0);
  const heard = single.length > 0 ? single : tolls;
  const killed = sinceDied(heard, most(heard, 'killed'));
  const agreeing = heard.filter((toll) => toll.killed === killed);
  const injured = most(agreeing, 'injured');
  if (injured > 0) return { killed, injured };
  // only reports with another number of dead tell of the injured: "four shot", then "one dies"
  const total = Math.max(
    0,
    ...heard.filter((toll) => toll.killed < killed && toll.counted.injured).map((toll) => toll.killed + toll.injured),
  );
  const beside = Math.max(
    0,
    ...heard.filter((toll) => toll.killed > killed && toll.counted.injured).map((toll) => toll.injured),
  );
  return { killed, injured: Math.max(0, total - killed, beside) };
}

/** The number that weighs most. */
function most(tolls: readonly ArticleToll[], measure: 'killed' | 'injured'): number {
  const weights = new Map<number, number>();
  for (const [place, toll] of tolls.entries())
    weights.set(toll[measure], (weights.get(toll[measure]) ?? 0) + weightOf(toll, measure) + WEIGHT.later * place);
  return [...weights].reduce((best, vote) => (vote[1] > best[1] ? vote : best), [0, 0] as [number, number])[0];
}

function weightOf(toll: ArticleToll, measure: 'killed' | 'injured'): number {
  if (toll.killed + toll.injured === 0) return WEIGHT.nothing;
  if (toll[measure] === 0) return measure === 'killed' ? WEIGHT.single : WEIGHT.silent;
  return toll.counted[measure] ? WEIGHT.counted : WEIGHT.single;
}

/** A report that counts as many people, but more of them dead, is a later one. */
function sinceDied(tolls: readonly ArticleToll[], killed: number): number {
  const totals = new Set(
    tolls.filter((toll) => toll.killed === killed && toll.injured > 0).map((toll) => toll.killed + toll.injured),
  );
  return Math.max(
    killed,
    ...tolls
      .filter((toll) => totals.has(toll.killed + toll.injured) && toll.killed > killed)
      .map((toll) => toll.killed),
  );
}

function harmOf(measure: 'killed' | 'injured', tolls: readonly ArticleToll[], questions: readonly Question[]): Toll[] {
  const telling = tolls.filter(({ killed, injured, sure }) => sure && killed + injured > 0);
  if (telling.length < TELLING * tolls.length) return [];
  const value = agreedToll(tolls)[measure];
  const agreeing = telling.filter((toll) => toll[measure] === value);
  // where only titles give the number, the texts still show the harm
  const evidence = [evidenceOf(measure, agreeing), evidenceOf(measure, telling)].find(({ length }) => length > 0) ?? [];
  if (value === 0 || evidence.length === 0) return [];
  const asked = questions.filter((question) => question.measure === measure && question.unit === 'person');
  const question =
    asked.find(({ answers }) => answers.some(({ low, high }) => low === value || high === value)) ?? null;
  const others = telling.filter((toll) => toll[measure] !== value && toll[measure] > 0);
  const status: Status =
    others.length > 0 ? (question?.status ?? 'superseded') : agreeing.length > 1 ? 'agree' : 'single';
  return [{ measure, low: value, high: value, status, question: question?.id ?? null, evidence }];
}

function evidenceOf(measure: 'killed' | 'injured', tolls: readonly ArticleToll[]): Evidence[] {
  return tolls.flatMap(({ article, evidence }) => evidence[measure].map((span) => ({ article, ...span })));
}

/** The latest answer to the first question of the measure. */
function numberOf(measure: Toll['measure'], members: readonly Reading[], questions: readonly Question[]): Toll[] {
  const question = questions.find((asked) => asked.measure === measure && asked.unit === 'person');
  const answer = question?.answers.at(-1);
  if (!question || !answer) return [];
  const wanted = new Set(answer.figures);
  const evidence = members.flatMap(({ article }) =>
    article.figures
      .filter(({ id }) => wanted.has(id))
      .map(({ start, end }): Evidence => ({ article: article.id, start, end })),
  );
  if (evidence.length === 0) return [];
  return [{ measure, low: answer.low, high: answer.high, status: question.status, question: question.id, evidence }];
}
