import { LABELS } from '../labels.js';
import { dateText } from './dates.js';
import { outsideName } from './derivations.js';
import { type StoryIndex, textsOf } from './storyIndex.js';

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

/** Where the columns of the drawing stand; a text too narrow for a title is a bar. */
export interface GraphShape {
  width: number;
  source: { x: number; width: number; height: number };
  text: { x: number; width: number; height: number };
  article: { x: number; width: number; height: number };
}

/** For a page of some width. */
export const WIDE: GraphShape = {
  width: 800,
  source: { x: 4, width: 196, height: 40 },
  text: { x: 290, width: 130, height: 34 },
  article: { x: 490, width: 230, height: 40 },
};

/** For a phone. */
export const NARROW: GraphShape = {
  width: 390,
  source: { x: 2, width: 130, height: 40 },
  text: { x: 180, width: 12, height: 40 },
  article: { x: 216, width: 122, height: 40 },
};

const TOP = 30;
const STEP = 50;

/** Sources on the left, texts in the middle, articles on the right; sources stand near the texts that rest on them. */
export function layOut(index: StoryIndex, shape: GraphShape): GraphLayout {
  const articles = articleNodes(index, shape);
  const at = new Map(articles.map((node) => [node.article!, node.y + shape.article.height / 2]));
  const texts = textNodes(index, at, shape);
  const middle = new Map(texts.map((node) => [node.id, node.y + shape.text.height / 2]));
  const bottom = TOP + articles.length * STEP;
  const { nodes: sources, edges } = sourceNodes(index, { middle, bottom, shape });
  return {
    width: shape.width,
    height: Math.max(bottom, TOP + sources.length * STEP),
    heads: [
      ...(sources.length > 0 ? [{ x: shape.source.x, text: LABELS.graphHead.sources }] : []),
      { x: shape.text.x, text: LABELS.graphHead.texts },
      { x: shape.article.x, text: LABELS.graphHead.articles },
    ],
    nodes: [...sources, ...texts, ...articles],
    edges: [...edges, ...textEdges(index, { at, middle, shape })],
    arcs: index.story.lineage.derivations.flatMap(({ from, to, share, direction }) => {
      const ends = [at.get(from), at.get(to)] as const;
      if (ends[0] === undefined || ends[1] === undefined) return [];
      const x = shape.article.x + shape.article.width;
      return { x, from: ends[0], to: ends[1], share, sure: direction !== 'unknown' };
    }),
  };
}

type Heights = ReadonlyMap<string, number>;

function textEdges(
  index: StoryIndex,
  { at, middle, shape }: { at: Heights; middle: Heights; shape: GraphShape },
): GraphLayout['edges'] {
  return index.story.lineage.origins.flatMap((origin) =>
    origin.articles.flatMap((id) => {
      const y = at.get(id);
      const from = middle.get(origin.id);
      if (y === undefined || from === undefined) return [];
      const start = { x: shape.text.x + shape.text.width, y: from };
      return { from: start, to: { x: shape.article.x, y }, kind: 'text' as const };
    }),
  );
}

function articleNodes(index: StoryIndex, shape: GraphShape): GraphNode[] {
  const together = textsOf(index).flatMap(({ witnesses }) => witnesses);
  const placed = [...new Set([...together, ...index.witnesses])];
  return placed.map(({ article, siglum }, row) => ({
    id: article.id,
    kind: 'article',
    ...shape.article,
    y: TOP + row * STEP,
    title: article.outlet ?? article.id,
    note: dateText(article.published),
    siglum,
    article: article.id,
  }));
}

function textNodes(index: StoryIndex, at: Heights, { text }: GraphShape): GraphNode[] {
  return index.story.lineage.origins.flatMap((origin) => {
    const rows = origin.articles.flatMap((id) => at.get(id) ?? []);
    if (rows.length === 0) return [];
    const y = (Math.min(...rows) + Math.max(...rows)) / 2 - text.height / 2;
    const title = origin.articles.length > 1 ? (origin.name ?? LABELS.sharedText) : LABELS.ownText;
    return { id: origin.id, kind: 'text', ...text, y, title, note: '' };
  });
}

interface SourceTexts {
  note: string;
  origins: Set<string>;
}

/** A source and the texts that rest on it, named once whether a credit or a derivation from outside tells of it. */
function sourceTexts(index: StoryIndex): Map<string, SourceTexts> {
  const { sources, derivations } = index.story.lineage;
  const found = new Map<string, SourceTexts>();
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

/** Claimants that few texts rest on would make the drawing longer than the list under it. */
const MOST_SOURCES = 8;

// Outlets, agencies and whoever most texts rest on; the rest is in the list.
function drawnSources(index: StoryIndex): [string, SourceTexts][] {
  const all = [...sourceTexts(index)];
  const room = Math.max(MOST_SOURCES, index.witnesses.length);
  if (all.length <= room) return all;
  const weight = ({ note, origins }: SourceTexts) => origins.size + (note === LABELS.sourceKind.claimant ? 0 : 1000);
  return all.sort(([, a], [, b]) => weight(b) - weight(a)).slice(0, room);
}

function sourceNodes(
  index: StoryIndex,
  { middle, bottom, shape }: { middle: Heights; bottom: number; shape: GraphShape },
) {
  const placed = drawnSources(index).map(([name, { note, origins }]) => {
    const rows = [...origins].flatMap((id) => middle.get(id) ?? []);
    const y = rows.length > 0 ? rows.reduce((sum, row) => sum + row, 0) / rows.length : bottom;
    return { name, note, rows, y };
  });
  placed.sort((a, b) => a.y - b.y || (a.name < b.name ? -1 : 1));
  const step = Math.max(STEP, placed.length > 0 ? (bottom - TOP) / placed.length : 0);
  const nodes: GraphNode[] = placed.map(({ name, note }, row) => ({
    id: `source ${name}`,
    kind: 'source',
    ...shape.source,
    y: TOP + row * step + (step - STEP) / 2,
    title: name,
    note,
  }));
  const edges = placed.flatMap(({ rows }, row) =>
    rows.map((y) => ({
      from: { x: shape.source.x + shape.source.width, y: nodes[row]!.y + shape.source.height / 2 },
      to: { x: shape.text.x, y },
      kind: 'source' as const,
    })),
  );
  return { nodes, edges };
}
