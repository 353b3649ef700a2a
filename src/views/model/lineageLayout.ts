import { LABELS } from '../labels.js';
import { dateText } from './dates.js';
import { outsideName } from './derivations.js';
import type { StoryIndex } from './storyIndex.js';

/** A box of the lineage graph. */
export interface GraphNode {
  id: string;
  kind: 'source' | 'text' | 'article';
  x: number;
  y: number;
  width: number;
  height: number;
  title: string;
  note: string;
  siglum?: string;
  article?: string;
}

interface Point {
  x: number;
  y: number;
}

/** Boxes and lines, in units of the drawing. */
export interface GraphLayout {
  width: number;
  height: number;
  heads: { x: number; text: string }[];
  nodes: GraphNode[];
  edges: { from: Point; to: Point; kind: 'source' | 'text' }[];
  /** Copies from article to article, drawn on the right. */
  arcs: { x: number; from: number; to: number; share: number; sure: boolean }[];
}

const SOURCE = { x: 4, width: 196, height: 40 };
const TEXT = { x: 290, width: 130, height: 34 };
const ARTICLE = { x: 490, width: 230, height: 40 };
const TOP = 30;
const STEP = 50;

/** Sources on the left, texts in the middle, articles on the right; sources stand near the texts that rest on them. */
export function layOut(index: StoryIndex): GraphLayout {
  const articles = articleNodes(index);
  const at = new Map(articles.map((node) => [node.article!, node.y + ARTICLE.height / 2]));
  const texts = textNodes(index, at);
  const middle = new Map(texts.map((node) => [node.id, node.y + TEXT.height / 2]));
  const bottom = TOP + articles.length * STEP;
  const { nodes: sources, edges } = sourceNodes(index, middle, bottom);
  return {
    width: 800,
    height: Math.max(bottom, TOP + sources.length * STEP),
    heads: [
      ...(sources.length > 0 ? [{ x: SOURCE.x, text: LABELS.graphHead.sources }] : []),
      { x: TEXT.x, text: LABELS.graphHead.texts },
      { x: ARTICLE.x, text: LABELS.graphHead.articles },
    ],
    nodes: [...sources, ...texts, ...articles],
    edges: [
      ...edges,
      ...index.story.lineage.origins.flatMap((origin) =>
        origin.articles.flatMap((id) => {
          const y = at.get(id);
          const from = middle.get(origin.id);
          if (y === undefined || from === undefined) return [];
          return { from: { x: TEXT.x + TEXT.width, y: from }, to: { x: ARTICLE.x, y }, kind: 'text' as const };
        }),
      ),
    ],
    arcs: index.story.lineage.derivations.flatMap(({ from, to, share, direction }) => {
      const ends = [at.get(from), at.get(to)] as const;
      if (ends[0] === undefined || ends[1] === undefined) return [];
      const x = ARTICLE.x + ARTICLE.width;
      return { x, from: ends[0], to: ends[1], share, sure: direction !== 'unknown' };
    }),
  };
}

function articleNodes(index: StoryIndex): GraphNode[] {
  const order = index.story.lineage.origins.flatMap((origin) => origin.articles);
  const placed = [...new Set([...order, ...index.story.articles])].flatMap((id) => index.byArticle.get(id) ?? []);
  return placed.map(({ article, siglum }, row) => ({
    id: article.id,
    kind: 'article',
    ...ARTICLE,
    y: TOP + row * STEP,
    title: article.outlet ?? article.id,
    note: dateText(article.published),
    siglum,
    article: article.id,
  }));
}

function textNodes(index: StoryIndex, at: ReadonlyMap<string, number>): GraphNode[] {
  return index.story.lineage.origins.flatMap((origin) => {
    const rows = origin.articles.flatMap((id) => at.get(id) ?? []);
    if (rows.length === 0) return [];
    const y = (Math.min(...rows) + Math.max(...rows)) / 2 - TEXT.height / 2;
    const title = origin.articles.length > 1 ? (origin.name ?? LABELS.sharedText) : LABELS.ownText;
    return { id: origin.id, kind: 'text', ...TEXT, y, title, note: '' };
  });
}

/** A source and the texts that rest on it, named once whether a credit or a derivation from outside tells of it. */
function sourceTexts(index: StoryIndex): Map<string, { note: string; origins: Set<string> }> {
  const { sources, derivations } = index.story.lineage;
  const found = new Map<string, { note: string; origins: Set<string> }>();
  const add = (name: string, note: string, origins: readonly string[]) => {
    const known = found.get(name) ?? { note, origins: new Set<string>() };
    for (const id of origins) known.origins.add(id);
    found.set(name, known);
  };
  for (const { name, kind, origins } of sources) add(name, LABELS.sourceKind[kind], origins);
  for (const derivation of derivations) {
    const name = outsideName(derivation);
    const origin = index.originOf.get(derivation.to);
    if (name !== null && origin) add(name, LABELS.kind[derivation.kind], [origin.id]);
  }
  return found;
}

function sourceNodes(index: StoryIndex, middle: ReadonlyMap<string, number>, bottom: number) {
  const placed = [...sourceTexts(index)].map(([name, { note, origins }]) => {
    const rows = [...origins].flatMap((id) => middle.get(id) ?? []);
    const y = rows.length > 0 ? rows.reduce((sum, row) => sum + row, 0) / rows.length : bottom;
    return { name, note, rows, y };
  });
  placed.sort((a, b) => a.y - b.y || (a.name < b.name ? -1 : 1));
  const step = Math.max(STEP, placed.length > 0 ? (bottom - TOP) / placed.length : 0);
  const nodes: GraphNode[] = placed.map(({ name, note }, row) => ({
    id: `source ${name}`,
    kind: 'source',
    ...SOURCE,
    y: TOP + row * step + (step - STEP) / 2,
    title: name,
    note,
  }));
  const edges = placed.flatMap(({ rows }, row) =>
    rows.map((y) => ({
      from: { x: SOURCE.x + SOURCE.width, y: nodes[row]!.y + SOURCE.height / 2 },
      to: { x: TEXT.x, y },
      kind: 'source' as const,
    })),
  );
  return { nodes, edges };
}
