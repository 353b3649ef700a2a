import type { ArticleToll, Harmed } from './articleToll.js';

/** Length of the day in an ISO date. */
const DAY = 10;
/** Weight of what an article tells: a number, single victims, a lone word ("a fatal shooting", "a shooting"), silence beside another harm, silence; and (a little) for being later. */
const WEIGHT = { counted: 1.5, single: 1, word: 0.6, hurtWord: 0.3, silent: 0.35, nothing: 0.1, later: 0.01 };

/** Up to so many hurt, one who dies later is taken to be one of them. */
const FEW = 20;

/** From so many hurt on, a number that rises is a later count of the same. */
const MANY = 10;

/** The killed and injured that most articles give; where one of the injured died later, the later toll. In order of date. */
export function agreedToll(tolls: readonly ArticleToll[]): Record<Harmed, number> {
  const single = tolls.filter(({ roundUp, sure, killed, injured }) => !roundUp && sure && killed + injured > 0);
  const all = single.length > 0 ? single : tolls;
  const heard = all.filter((toll) => !isPart(toll, all));
  const killed = grown(heard, 'killed') ?? sinceDied(heard, oneMore(heard, most(heard, 'killed')));
  const agreeing = heard.filter((toll) => toll.killed === killed);
  // of few hurt, later reports tell of others too
  const injured = grown(heard, 'injured', MANY) ?? (most(agreeing, 'injured') || most(aside(tolls, killed), 'injured'));
  if (injured > 0) return { killed, injured };
  // only reports with another number of dead tell of the injured: "four shot", then "one dies"
  const earlier = heard.filter((toll) => toll.killed < killed && toll.counted.injured);
  // of many hurt nobody can say that it was one of them who died: "27 killed, 114 injured", then "29 killed"
  const left = (toll: ArticleToll) => (toll.injured > FEW ? toll.injured : toll.killed + toll.injured - killed);
  const beside = Math.max(
    0,
    ...heard.filter((toll) => toll.killed > killed && toll.counted.injured).map((toll) => toll.injured),
  );
  return { killed, injured: Math.max(0, ...earlier.map(left), beside) };
}

/** "Four were killed in Lunia", where another report tells of four in Lunia among nine: the whole goes before its part. */
function isPart({ killed }: ArticleToll, all: readonly ArticleToll[]): boolean {
  return (
    killed > 1 && all.some((whole) => whole.counted.killed && whole.killed > killed && whole.parts.includes(killed))
  );
}

/** Reports that tell of several events, but count as many dead in this one, and the injured too. */
function aside(tolls: readonly ArticleToll[], killed: number): ArticleToll[] {
  return tolls.filter((toll) => toll.roundUp && toll.killed === killed && toll.counted.injured);
}

/** The number that weighs most. */
function most(tolls: readonly ArticleToll[], measure: Harmed): number {
  const weights = new Map<number, number>();
  for (const [place, toll] of tolls.entries())
    weights.set(toll[measure], (weights.get(toll[measure]) ?? 0) + weightOf(toll, measure) + WEIGHT.later * place);
  return [...weights].reduce((best, vote) => (vote[1] > best[1] ? vote : best), [0, 0] as [number, number])[0];
}

function weightOf(toll: ArticleToll, measure: Harmed): number {
  if (toll.killed + toll.injured === 0) return WEIGHT.nothing;
  if (toll[measure] === 0) return measure === 'killed' ? WEIGHT.single : WEIGHT.silent;
  if (measure === 'killed' && !toll.dead) return WEIGHT.word;
  if (measure === 'injured' && !toll.hurt) return WEIGHT.hurtWord;
  return toll.counted[measure] ? WEIGHT.counted : WEIGHT.single;
}

/** A report that counts as many people, but more of them dead, is a later one. */
function sinceDied(tolls: readonly ArticleToll[], killed: number): number {
  const before = tolls.filter((toll) => toll.killed === killed && toll.injured > 0);
  const totals = new Set(before.map((toll) => toll.killed + toll.injured));
  // "27 were injured", and later "27 were injured, one of them died"
  const hurt = new Set(killed === 0 ? before.map(({ injured }) => injured) : []);
  const died = ({ dead, killed: now, injured, counted }: ArticleToll): boolean =>
    dead && now > killed && (totals.has(now + injured) || (counted.killed && hurt.has(injured)));
  return Math.max(killed, ...tolls.filter(died).map((toll) => toll.killed));
}

/** "One killed, five wounded", and a week later "a woman who was wounded has died": one more than before. */
function oneMore(tolls: readonly ArticleToll[], killed: number): number {
  const late = tolls.findLast((toll) => toll.late && toll.killed === 1 && !toll.counted.killed);
  const before = tolls.filter(
    (toll) => late && dayOf(toll) < dayOf(late) && toll.killed > 0 && toll.injured > late.injured,
  );
  return Math.max(killed, ...before.map((toll) => toll.killed + 1));
}

const dayOf = ({ published }: ArticleToll): string => (published ?? '').slice(0, DAY);

/** The last of the numbers of dead that rise from day to day ("four", "at least nine", "11", "14"); null where they do not. */
function grown(tolls: readonly ArticleToll[], measure: Harmed, least = 0): number | null {
  const days = new Map<string, number>();
  for (const toll of tolls) {
    if (toll.published === null || !toll.counted[measure]) continue;
    const day = dayOf(toll);
    days.set(day, Math.max(days.get(day) ?? 0, toll[measure]));
  }
  const values = [...days.values()];
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  return first >= least && last > first && values.every((value, i) => i === 0 || value >= values[i - 1]!) ? last : null;
}
