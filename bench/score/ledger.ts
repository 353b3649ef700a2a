import type { Article, Block, Credit, Figure, Quote, Report, Span, Status } from '../../src/types.js';
import { addPairs, bcubed, type Tally } from './counts.js';
import { close, listedMeasure, norm, sameDate, sameName } from './names.js';

/** A story marked by hand: ../shared/bench/LEDGER.md. */
export interface Ledger {
  story: string;
  articles: GoldArticle[];
  questions: { key: string; status: Status }[];
}
interface GoldArticle {
  id: string;
  text: string;
  textOrigin: string;
  figures: GoldFigure[];
  quotes: GoldQuote[];
  credits?: (Marked & { name: string | null })[];
  aside?: Span[];
  blocks?: (Span & Pick<Block, 'kind'>)[];
}
interface Marked {
  span: string;
  start: number;
}
type GoldFigure = Marked &
  Pick<Figure, 'low' | 'high' | 'bound' | 'unit' | 'measure' | 'asOf'> & {
    source: string | null;
    question: string;
    also?: string[];
  };
type GoldQuote = Marked & { speaker: string | null; utterance: string; also?: string[] };

/** What was printed for each item of the gold: its key, and the printed one. */
type Matches = Map<string, { gold: string; printed: string | null }>;
type Say = (...parts: unknown[]) => void;

/** Scores one story, as `score.py ledger` does, into `tally`. */
export function scoreLedger(report: Report, gold: Ledger, tally: Tally, say: Say = () => {}): void {
  const figures: Matches = new Map();
  const quotes: Matches = new Map();
  for (const article of gold.articles) {
    const printed = report.articles.find(({ id }) => id === article.id);
    const shift = Math.max(0, printed?.text.indexOf(article.text) ?? 0);
    if (!printed) say('MISSING article', article.id);
    else if (printed.text.indexOf(article.text) < 0) say('CHANGED text of', article.id);
    const within = inside(article, shift);
    scoreFigures(article, within(printed?.figures ?? []), shift, { tally, say, matches: figures });
    scoreQuotes(article, within(printed?.quotes ?? []), shift, { tally, say, matches: quotes });
    scoreCredits(article, within(printed?.credits ?? []), shift, tally);
    if (article.blocks && printed) scoreBlocks(article.blocks, printed, shift, tally);
  }
  scoreGroups(tally, 'questions', figures);
  scoreGroups(tally, 'utterances', quotes);
  scoreStatus(report, gold, figures, { tally, say });
  scoreOrigins(report, gold, tally);
}

function inside(article: GoldArticle, shift: number) {
  return <T extends Span>(items: readonly T[]): T[] =>
    items
      .filter(({ start, end }) => shift <= start && end <= shift + article.text.length)
      .filter(
        ({ start }) =>
          !(article.aside ?? []).some((aside) => aside.start + shift <= start && start < aside.end + shift),
      )
      .sort((a, b) => a.start - b.start);
}

interface Scoring {
  tally: Tally;
  say: Say;
  matches: Matches;
}

/** Each gold item with the printed one that overlaps it most, each printed one taken once. */
function match<G extends Marked, P extends Span>(
  gold: readonly G[],
  printed: readonly P[],
  shift: number,
  each: (item: G, found: P | null) => void,
): P[] {
  const free = new Set(printed);
  for (const item of [...gold].sort((a, b) => a.start - b.start)) {
    const [start, end] = [item.start + shift, item.start + shift + item.span.length];
    let best: P | null = null;
    let most = 0;
    for (const candidate of free) {
      const overlap = Math.min(end, candidate.end) - Math.max(start, candidate.start);
      if (overlap > most) [best, most] = [candidate, overlap];
    }
    if (best) free.delete(best);
    each(item, best);
  }
  return [...free];
}

function scoreFigures(
  article: GoldArticle,
  printed: readonly Figure[],
  shift: number,
  { tally, say, matches }: Scoring,
): void {
  let [found, value] = [0, 0];
  const extra = match(article.figures, printed, shift, (gold, figure) => {
    const key = `${article.id}\u0000${gold.start}`;
    if (gold.source) tally.add('figures.sourced', 0, 0, 1);
    matches.set(key, { gold: gold.question, printed: figure?.question ?? null });
    if (!figure) return say('missed figure', article.id, gold.span, gold.start);
    found++;
    const right = close(figure.low, gold.low) && close(figure.high, gold.high);
    if (right) value++;
    else say('value', article.id, gold.span, [gold.low, gold.high], 'printed', [figure.low, figure.high]);
    tally.add('figures.bound', Number(figure.bound === gold.bound), 1);
    tally.add('figures.measure', Number(listedMeasure(figure.measure) === listedMeasure(gold.measure)), 1);
    tally.add(
      'figures.exact',
      Number(figure.start === gold.start + shift && figure.end === gold.start + shift + gold.span.length),
      1,
    );
    if (gold.asOf) tally.add('figures.asOf', Number(sameDate(figure.asOf, gold.asOf)), 1);
    tally.add('figures.unit', Number(norm(figure.unit) === norm(gold.unit)), 1);
    const mine = figure.source?.name;
    if (gold.source && mine && [gold.source, ...(gold.also ?? [])].some((name) => sameName(mine, name)))
      tally.add('figures.sourced', 1, 0, 0);
    else if (gold.source || mine) say('source', article.id, gold.span, gold.source, 'printed', mine);
  });
  for (const { start, end } of extra)
    say('extra figure', article.id, article.text.slice(start - shift, end - shift), start - shift);
  tally.add('figures.found', found, printed.length, article.figures.length);
  tally.add('figures.value', value, printed.length, article.figures.length);
  tally.add('figures.sourced', 0, printed.filter(({ source }) => source?.name).length, 0);
}

function scoreQuotes(
  article: GoldArticle,
  printed: readonly Quote[],
  shift: number,
  { tally, say, matches }: Scoring,
): void {
  let found = 0;
  const extra = match(article.quotes, printed, shift, (gold, quote) => {
    matches.set(`${article.id}\u0000${gold.start}`, { gold: gold.utterance, printed: quote?.utterance ?? null });
    if (!quote) return say('missed quote', article.id, gold.span, gold.start);
    found++;
    const right = [gold.speaker, ...(gold.also ?? [])].some((name) => sameName(quote.speaker?.name, name));
    if (!right) say('speaker', article.id, gold.span.slice(0, 50), gold.speaker, 'printed', quote.speaker?.name);
    tally.add('quotes.speaker', Number(right), 1);
    tally.add(
      'quotes.exact',
      Number(quote.start === gold.start + shift && quote.end === gold.start + shift + gold.span.length),
      1,
    );
  });
  for (const { start, end } of extra)
    say('extra quote', article.id, article.text.slice(start - shift, end - shift).slice(0, 60), start - shift);
  tally.add('quotes.found', found, printed.length, article.quotes.length);
}

function scoreCredits(article: GoldArticle, printed: readonly Credit[], shift: number, tally: Tally): void {
  const free = new Set(printed);
  let hit = 0;
  for (const gold of article.credits ?? []) {
    const found = [...free].find(
      (credit) => sameName(credit.name, gold.name) && Math.abs(credit.start - gold.start - shift) < 200,
    );
    if (found) free.delete(found);
    if (found) hit++;
  }
  tally.add('credits', hit, printed.length, article.credits?.length ?? 0);
}

function scoreBlocks(gold: NonNullable<GoldArticle['blocks']>, article: Article, shift: number, tally: Tally): void {
  const kindAt = (blocks: readonly (Span & Pick<Block, 'kind'>)[], by: number) => {
    const kinds = new Map<number, string>();
    for (const { start, end, kind } of blocks) for (let i = start; i < end; i++) kinds.set(i + by, kind);
    return kinds;
  };
  const [want, got] = [kindAt(gold, shift), kindAt(article.blocks, 0)];
  tally.add('blocks.characters', [...want].filter(([i, kind]) => got.get(i) === kind).length, want.size);
  const bodies = [want, got].map((kinds) => [...kinds].filter(([, kind]) => kind === 'body').length) as [
    number,
    number,
  ];
  tally.add(
    'blocks.body',
    [...want].filter(([i, kind]) => kind === 'body' && got.get(i) === 'body').length,
    bodies[1],
    bodies[0],
  );
}

function scoreGroups(tally: Tally, name: string, matches: Matches): void {
  const gold = new Map([...matches].map(([key, match]) => [key, match.gold]));
  const printed = new Map([...matches].map(([key, match]) => [key, match.printed ?? `none\u0000${key}`]));
  addPairs(tally, `${name}.pairs`, gold, printed);
  if (gold.size > 0) tally.mean(`${name}.bcubed`, bcubed(gold, printed));
}

function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}

function scoreStatus(report: Report, gold: Ledger, matches: Matches, { tally, say }: Omit<Scoring, 'matches'>): void {
  const printed = new Map(
    report.stories.flatMap(({ questions }) => questions.map(({ id, status }) => [id, status] as const)),
  );
  const want = new Map(gold.questions.map(({ key, status }) => [key, status]));
  const all = [...matches.values()];
  for (const [key, status] of want) {
    const id = mostCommon(all.flatMap((match) => (match.gold === key && match.printed ? [match.printed] : [])));
    const mine = id === null ? undefined : printed.get(id);
    if (status !== 'single') tally.add('status', Number(mine === status), 1);
    for (const kind of ['disputed', 'superseded']) tally.add(`status.${kind}`, 0, 0, Number(status === kind));
    if (mine !== status && (status !== 'single' || mine === 'disputed' || mine === 'superseded'))
      say('status', key, status, 'printed', mine);
  }
  for (const [id, status] of printed) {
    const key = mostCommon(all.filter((match) => match.printed === id).map((match) => match.gold));
    if ((status === 'disputed' || status === 'superseded') && key)
      tally.add(`status.${status}`, Number(want.get(key) === status), 1, 0);
  }
}

function scoreOrigins(report: Report, gold: Ledger, tally: Tally): void {
  const origins = new Map(
    report.stories.flatMap(({ lineage }) =>
      lineage.origins.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
    ),
  );
  const want = new Map(gold.articles.map(({ id, textOrigin }) => [id, textOrigin]));
  addPairs(tally, 'origins.pairs', want, new Map(gold.articles.map(({ id }) => [id, origins.get(id) ?? id])));
}
