import type { Reading } from '../src/articles/reading.js';
import { read } from '../src/compare.js';
import { traceLineage } from '../src/lineage/traceLineage.js';
import type { Derivation, Span } from '../src/types.js';
import { type Chance, chanceFor, chanceFrom } from './chance.js';
import { examplesOf, pageOf, type Row, rowsOf } from './data.js';
import { CHANGES, type Changed } from './lineageChanges.js';
import { Tally } from './score/counts.js';

/** Articles that copies are made of, for each set; a larger sample changes little. */
const SAMPLE = 15;
/** Paragraphs that an article must have to be cut. */
const LEAST_PARAGRAPHS = 4;
const EDITS = [0.05, 0.1, 0.2, 0.3];
/** Share of plain five-word shingles, quotes and all, from which a real pair may be a copy and tells nothing about own texts. */
const UNSURE = 0.24;

type Say = (...parts: unknown[]) => void;

/** What one made story shares: the tally, the other articles of the event, and chance. */
interface Bench {
  tally: Tally;
  say: Say;
  chance: Chance;
}

const fieldsOf = (row: Row, id: string, text: string, published: string): Row => ({
  id,
  text,
  title: `Update: ${id} and what is known`,
  outlet: `${id}.example`,
  published: row.published ? row.published.slice(0, 10) : published,
});

/**
 * Makes its own key from any folder of articles: copies cut at paragraphs, re-headed, edited, merged, with one fact changed; scores
 * origins, direction, passages and drift, with the real articles of the same event around them.
 */
export function scoreLineage({ folder, say }: { folder: string; say: Say }): Tally | null {
  const tally = new Tally();
  const sets = ['politics', 'world']
    .map((name) => rowsOf(folder, `${name}.jsonl.gz`))
    .filter((rows) => rows.length > 0);
  // edits and changed facts are made in English
  if (sets.length === 0)
    sets.push(
      examplesOf(folder).flatMap(({ name, json }) => (/"language": "de"/u.test(json) ? [] : articlesOfKey(name, json))),
    );
  for (const rows of sets)
    scoreSet(
      rows.map((row, i) => ({ ...row, id: `${row.id}-${i}` })),
      { tally, say, chance: chanceFrom(7) },
    );
  return tally.counts.size > 0 ? tally : null;
}

function articlesOfKey(story: string, json: string): Row[] {
  return (JSON.parse(json) as { articles: Row[] }).articles.map((row) => ({ ...row, story }));
}

function scoreSet(rows: readonly Row[], bench: Bench): void {
  const stories = new Map<string, Row[]>();
  for (const row of rows) stories.set(row.story!, [...(stories.get(row.story!) ?? []), row]);
  for (const [story, members] of stories) scoreApart(story, members, bench);
  const usable = rows.filter(({ text }) => paragraphsOf(text!).length >= LEAST_PARAGRAPHS);
  for (const row of bench.chance.sample(usable, SAMPLE)) {
    const others = stories
      .get(row.story!)!
      .filter(({ id, text }) => id !== row.id && shingleShare(text!, row.text!) < UNSURE);
    // choices of its own for each: what is read in one article changes nothing in the others
    const own = (job: string): Bench => ({ ...bench, chance: chanceFor(`${row.id} ${job}`) });
    scoreCuts(row, others, own('cuts'));
    scoreEdits(row, others, own('edits'));
    scoreMerged(row, others, bench);
    scoreChanges(row, own('changes'));
  }
}

const paragraphsOf = (text: string) => text.split(/\n+/u).filter((line) => line.trim());
const readRows = (rows: readonly Row[]): Reading[] => rows.map((row) => read(pageOf(row)));

/** Real pairs of one event from different outlets: own texts must stay apart. */
function scoreApart(story: string, members: readonly Row[], { tally, say }: Bench): void {
  const { origins } = traceLineage(readRows(members));
  const originOf = new Map(origins.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  for (const [i, a] of members.entries()) {
    for (const b of members.slice(0, i)) {
      if (shingleShare(a.text!, b.text!) >= UNSURE) continue;
      const apart = originOf.get(a.id) !== originOf.get(b.id);
      if (!apart) say('joined', story, a.outlet, b.outlet);
      tally.add('apart', Number(apart), 1);
    }
  }
}

/** Plain share of five-word shingles of the shorter text: another method than the program's. */
function shingleShare(a: string, b: string): number {
  const shingles = (text: string) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
  };
  const [x, y] = [shingles(a), shingles(b)];
  let shared = 0;
  for (const shingle of x) if (y.has(shingle)) shared++;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

/** The source, its copy (a day later) and the other reports of the event. */
function traceCopy(row: Row, copyText: string, others: readonly Row[]) {
  const source = { ...row, id: 'source', published: '2031-01-05' };
  const copy = { ...fieldsOf(row, 'copy', copyText, ''), published: '2031-01-06' };
  const readings = readRows([
    source,
    copy,
    ...others.slice(0, 4).map((other) => ({ ...other, published: '2031-01-05' })),
  ]);
  const lineage = traceLineage(readings);
  const together = lineage.origins.some(({ articles }) => articles.includes('source') && articles.includes('copy'));
  const derivation = lineage.derivations.find(
    ({ from, to, kind }) => from === 'source' && to === 'copy' && kind !== 'credited',
  );
  return {
    lineage,
    together,
    derivation,
    texts: readings.slice(0, 2).map(({ article }) => article.text) as [string, string],
  };
}

function scoreCuts(row: Row, others: readonly Row[], { tally, say, chance }: Bench): void {
  const paragraphs = paragraphsOf(row.text!);
  for (const cut of chance.sample([...paragraphs.keys()].slice(1), 3)) {
    const kept = paragraphs.slice(0, cut + 1);
    const { together, derivation, texts } = traceCopy(row, [`A new head for it ${cut}`, ...kept].join('\n'), others);
    if (!together) say('copy not found', row.id, row.outlet, `cut after ${cut + 1} of ${paragraphs.length}`);
    tally.add('copies.found', Number(together), 1);
    tally.add('copies.cut', Number(together), 1);
    tally.add('direction', Number(derivation?.direction === 'likely'), 1);
    scorePassages(derivation, texts, tally);
  }
}

/** In an exact copy the passages of both sides are the same words; how much of the copy they cover. */
function scorePassages(derivation: Derivation | undefined, [from, to]: [string, string], tally: Tally): void {
  const passages = derivation?.passages ?? [];
  const words = (text: string) => text.replace(/\W+/gu, ' ').trim();
  const right = passages.filter(
    (p) => words(from.slice(p.from.start, p.from.end)) === words(to.slice(p.to.start, p.to.end)),
  );
  tally.add('passages.right', right.length, passages.length);
  const covered = passages.reduce((sum, { to: { start, end } }) => sum + end - start, 0);
  tally.add('passages.cover', Math.min(1, (covered / Math.max(1, to.length - 25)) * 1.05), 1);
}

function scoreEdits(row: Row, others: readonly Row[], { tally, say, chance }: Bench): void {
  const words = row.text!.match(/[\p{L}]{3,}/gu) ?? [];
  for (const share of EDITS) {
    const text = row.text!.replace(/[\p{L}]{2,}/gu, (word) => {
      if (chance.next() >= share) return word;
      const kind = chance.next();
      if (kind < 0.25) return '';
      return kind < 0.45 ? `${word} ${chance.pick(words)}` : chance.pick(words);
    });
    const { together } = traceCopy(row, text, others);
    if (!together) say('edited copy not found', row.id, row.outlet, share);
    tally.add('copies.found', Number(together), 1);
    tally.add(`copies.edited${share * 100}`, Number(together), 1);
  }
}

/** Halves of two texts in one article: both are found as its sources, and the two stay apart. */
function scoreMerged(row: Row, others: readonly Row[], { tally, say }: Bench): void {
  const other = others.find(({ text }) => paragraphsOf(text!).length >= LEAST_PARAGRAPHS);
  if (!other) return;
  const half = (text: string) => paragraphsOf(text).slice(0, Math.ceil(paragraphsOf(text).length / 2));
  const merged = [...half(row.text!), ...half(other.text!)].join('\n');
  const second = { ...other, id: 'second', published: '2031-01-05' };
  const both = traceLineage(
    readRows([
      { ...row, id: 'source', published: '2031-01-05' },
      second,
      { ...fieldsOf(row, 'copy', merged, ''), published: '2031-01-06' },
    ]),
  );
  const from = both.derivations.filter(({ to, kind }) => to === 'copy' && kind !== 'credited').map((d) => d.from);
  const found = from.includes('source') && from.includes('second');
  const apart = !both.origins.some(({ articles }) => articles.includes('source') && articles.includes('second'));
  if (!found || !apart) say('merged', row.id, row.outlet, other.outlet, from.join(), apart ? '' : 'joined');
  tally.add('copies.merged', Number(found), 1);
  tally.add('merged.apart', Number(apart), 1);
}

/** One fact changed in an otherwise whole copy with other typography: the change is found, and nothing else. */
function scoreChanges(row: Row, { tally, say, chance }: Bench): void {
  const source = read(pageOf({ ...row, id: 'source' }));
  for (const [what, change] of Object.entries(CHANGES)) {
    const changed = change(source, chance);
    if (!changed) continue;
    const { derivation, texts } = traceCopy({ ...row, text: changed.source }, retyped(changed), []);
    const drift = derivation?.drift ?? [];
    const near = ({ start, end }: Span) => texts[0].slice(Math.max(0, start - 40), end + 40);
    const hits = drift.filter(({ from }) => from.start < changed.at.end + 30 && changed.at.start - 30 < from.end);
    tally.add('drift.found', Number(hits.length > 0), 1);
    tally.add(`drift.${what}`, Number(hits.length > 0), 1);
    tally.add('drift.named', Number(hits.some((hit) => hit.what === changed.what)), 1);
    tally.add('drift.quiet', 1 - (drift.length - hits.length), 1);
    if (hits.length === 0) say('drift missed', what, near(changed.at).replace(/\n/gu, ' '), '->', changed.now);
    for (const { from, to, what: kind } of drift.filter((d) => !hits.includes(d)))
      say('false drift', kind, texts[0].slice(from.start, from.end), '->', texts[1].slice(to.start, to.end));
  }
}

/** Other quote marks and spaced thousands: no drift. */
function retyped({ copy }: Changed): string {
  const other = copy.includes('“')
    ? copy.replace(/[“”]/gu, '"').replace(/’/gu, "'")
    : copy.replace(/"([^"\n]*)"/gu, '“$1”').replace(/(\w)'(\w)/gu, '$1’$2');
  return `CITY HALL (AP) — ${other.replace(/(\d),(\d{3})/gu, '$1 $2')}`;
}
