import type { Article, Origin } from '../../types.js';
import { LABELS } from '../labels.js';
import { dateText } from './dates.js';
import { type Arc, arcRoom, arcsBetween, layOutArcs } from './lineageArcs.js';
import { drawnSources } from './lineageSources.js';
import { sourceText } from './outlets.js';
import { clean } from './plainText.js';
import { type StoryIndex, textsOf, type Witness } from './storyIndex.js';
import { textWidth } from './textWidth.js';

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
  /** The source that it is, by name. */
  source?: string;
  /** Places in the story's list of texts that it is joined to. */
  texts: number[];
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
  edges: { from: Point; to: Point; kind: 'source' | 'text'; texts: number[] }[];
  /** Copies and credits from article to article, drawn on the right, each `out` in a lane of its own. */
  arcs: Arc[];
  /** Sources for which the drawing has no room. */
  left: number;
  /** How many of these a text rests on, beside the text. */
  besides: { x: number; y: number; count: number }[];
}

/** Where the columns of the drawing stand; a text too narrow for a title is a bar. */
export interface GraphShape {
  width: number;
  /** From one row to the next. */
  step: number;
  /** For a phone: smaller type, less room about it. */
  small: boolean;
  source: { x: number; width: number; height: number };
  text: { x: number; width: number; height: number };
  article: { x: number; width: number; height: number };
}

/** For a page of some width. */
export const WIDE: GraphShape = {
  width: 990,
  step: 50,
  small: false,
  source: { x: 1, width: 232, height: 40 },
  text: { x: 321, width: 162, height: 34 },
  article: { x: 529, width: 250, height: 40 },
};

/** For a phone. */
export const NARROW: GraphShape = {
  width: 390,
  step: 50,
  small: true,
  source: { x: 1, width: 126, height: 40 },
  text: { x: 153, width: 18, height: 40 },
  article: { x: 181, width: 144, height: 40 },
};

const TOP = 30;

/** Sources on the left, texts in the middle, articles on the right; sources stand near the texts that rest on them. */
export function layOut(index: StoryIndex, columns: GraphShape): GraphLayout {
  const shape = withLines(index, withRoom(index, withoutTexts(index, columns)));
  const articles = articleNodes(index, shape);
  const at = new Map(articles.map((node) => [node.article!, node.y + shape.article.height / 2]));
  const texts = textNodes(index, at, shape);
  const middle = new Map(texts.map((node) => [node.id, node.y + node.height / 2]));
  const shared = new Set(index.story.lineage.origins.filter(isShared).map(({ id }) => id));
  const bottom = TOP + articles.length * shape.step;
  const { nodes: sources, edges, left } = sourceNodes(index, { middle, bottom, shape });
  return {
    width: shape.width,
    height: Math.max(bottom, TOP + sources.length * shape.step + (left > 0 ? 20 : 0)),
    heads: [
      ...(sources.length > 0 ? [{ x: shape.source.x, text: LABELS.graphHead.sources }] : []),
      ...(shape.text.width < 40 || shared.size === 0 ? [] : [{ x: shape.text.x, text: LABELS.graphHead.texts }]),
      { x: shape.article.x, text: LABELS.graphHead.articles },
    ],
    nodes: [...sources, ...texts.filter(({ id }) => shared.has(id)), ...articles],
    edges: [...edges, ...textEdges(index, { at, middle, shape })],
    arcs: layOutArcs(arcsBetween(index), at, {
      x: shape.article.x + shape.article.width,
      width: shape.width,
      small: shape.small,
    }),
    left,
    besides: besidesOf(index, texts, shape),
  };
}

// Above the line that leads from a text to its article, or above the box of a shared one.
function besidesOf(
  index: StoryIndex,
  texts: readonly GraphNode[],
  { text, article }: GraphShape,
): GraphLayout['besides'] {
  const { hidden } = drawnSources(index);
  return texts.flatMap(({ id, y, height }) => {
    const count = hidden.get(id);
    const shared = index.story.lineage.origins.some((origin) => origin.id === id && isShared(origin));
    if (count === undefined) return [];
    return { count, x: shared ? text.x + text.width : article.x - 6, y: (shared ? y : y + height / 2) - 5 };
  });
}

// Where no two articles share a text, these have the room of that column.
function withoutTexts({ story }: StoryIndex, shape: GraphShape): GraphShape {
  const { text, article, small } = shape;
  if (small || story.lineage.origins.some(isShared)) return shape;
  const x = text.x + 70;
  return { ...shape, article: { ...article, x, width: article.width + article.x - x } };
}

// Names of articles have the room that arcs and their shares leave.
function withRoom(index: StoryIndex, shape: GraphShape): GraphShape {
  const { article, width, small } = shape;
  const rows = new Map(placedWitnesses(index).map((witness, row) => [witness.article.id, row]));
  const needed = arcRoom(arcsBetween(index), rows, small);
  return {
    ...shape,
    article: { ...article, width: Math.max(small ? NARROWEST : article.width, width - article.x - needed) },
  };
}

/** What a second line of a name adds to a box. */
export const LINE = 14;

/** Where the words of a box begin, how much room they have and how large they are. */
export function wordsIn(width: number, lettered: boolean, small: boolean) {
  const left = small ? (lettered ? 26 : 7) : lettered ? 36 : 10;
  return { left, room: width - left - (small ? 3 : 8), size: small ? 12 : 13 };
}

// Where the name of an article or a source needs two lines, all boxes have room for them.
function withLines(index: StoryIndex, shape: GraphShape): GraphShape {
  const { source, text, article, step, small } = shape;
  const long = (name: string, width: number, lettered: boolean) => {
    const { room, size } = wordsIn(width, lettered, small);
    return textWidth(clean(name), size) > room;
  };
  const needed =
    index.witnesses.some((witness) => long(sourceText(witness.article), article.width, true)) ||
    drawnSources(index).drawn.some(([name]) => long(name, source.width, false));
  if (!needed) return shape;
  const taller = <T extends { height: number }>(column: T): T => ({ ...column, height: column.height + LINE });
  return {
    ...shape,
    step: step + LINE,
    source: taller(source),
    text: small ? taller(text) : text,
    article: taller(article),
  };
}

/** The least that names of articles need. */
const NARROWEST = 122;

const isShared = ({ articles }: Pick<Origin, 'articles'>): boolean => articles.length > 1;

type Heights = ReadonlyMap<string, number>;

function textEdges(
  index: StoryIndex,
  { at, middle, shape }: { at: Heights; middle: Heights; shape: GraphShape },
): GraphLayout['edges'] {
  const cited = new Set(drawnSources(index).drawn.flatMap(([, { origins }]) => [...origins]));
  return index.story.lineage.origins.flatMap((origin) =>
    origin.articles.flatMap((id) => {
      const y = at.get(id);
      const from = middle.get(origin.id);
      if (y === undefined || from === undefined) return [];
      // the article is its own text: the lines to it run on
      const start = isShared(origin)
        ? { x: shape.text.x + shape.text.width, y: shape.small ? y : from }
        : { x: shape.text.x, y: from };
      if (!isShared(origin) && !cited.has(origin.id)) return [];
      const to = { x: shape.article.x, y };
      return { from: start, to, kind: 'text' as const, texts: [textAt(index, origin.id)] };
    }),
  );
}

// Articles of one text stand together.
function placedWitnesses(index: StoryIndex): Witness[] {
  const together = textsOf(index).flatMap(({ witnesses }) => witnesses);
  return [...new Set([...together, ...index.witnesses])];
}

function articleNodes(index: StoryIndex, shape: GraphShape): GraphNode[] {
  const placed = placedWitnesses(index);
  // "no date" on every box would take the room of a title's last line
  const dated = placed.some(({ article }) => article.published !== null);
  return placed.map(({ article, siglum }, row) => ({
    id: article.id,
    kind: 'article',
    ...shape.article,
    y: TOP + row * shape.step,
    title: sourceText(article),
    note: noteOf(article, dated, shape),
    siglum,
    article: article.id,
    texts: [textAt(index, index.originOf.get(article.id)?.id)],
  }));
}

/** In a narrower box a headline is cut to nothing. */
const HEADLINE_ROOM = 300;

// On a phone there is no room for the year, elsewhere the headline stands beside the date where it has room.
function noteOf(article: Article, dated: boolean, { small, article: { width } }: GraphShape): string {
  const { published, outlet, title } = article;
  const date = dated ? dateText(published) : '';
  if (small) return date.replace(/ \d{4}$/u, '');
  const headline = outlet && title && width >= HEADLINE_ROOM ? title : '';
  return [date, headline].filter(Boolean).join(' · ');
}

function textAt({ story }: StoryIndex, id: string | undefined): number {
  return story.lineage.origins.findIndex((origin) => origin.id === id);
}

/** How far a bar reaches past the middle of its first and last article, both together. */
const BAR_END = 28;

// On a phone a text is a bar along its articles, elsewhere a box beside their middle.
function textNodes(index: StoryIndex, at: Heights, { text, small }: GraphShape): GraphNode[] {
  return index.story.lineage.origins.flatMap((origin) => {
    const rows = origin.articles.flatMap((id) => at.get(id) ?? []);
    if (rows.length === 0) return [];
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const height = small ? last - first + BAR_END : text.height;
    const y = (first + last) / 2 - height / 2;
    const title = origin.name ?? LABELS.sharedText;
    return { id: origin.id, kind: 'text', ...text, height, y, title, note: '', texts: [textAt(index, origin.id)] };
  });
}

function sourceNodes(
  index: StoryIndex,
  { middle, bottom, shape }: { middle: Heights; bottom: number; shape: GraphShape },
) {
  const { drawn, left } = drawnSources(index);
  const placed = drawn.map(([name, { note, origins }]) => {
    const rows = [...origins].flatMap((id) => middle.get(id) ?? []);
    const y = rows.length > 0 ? rows.reduce((sum, row) => sum + row, 0) / rows.length : bottom;
    return { name, note, rows, y, texts: [...origins].map((id) => textAt(index, id)) };
  });
  placed.sort((a, b) => a.y - b.y || (a.name < b.name ? -1 : 1));
  const step = Math.max(shape.step, placed.length > 0 ? (bottom - TOP) / placed.length : 0);
  const listed = new Set(index.story.lineage.sources.map((source) => source.name));
  const nodes: GraphNode[] = placed.map(({ name, note, texts }, row) => ({
    id: `source ${name}`,
    kind: 'source',
    ...shape.source,
    y: TOP + row * step + (step - shape.step) / 2,
    title: clean(name),
    note,
    ...(listed.has(name) ? { source: name } : {}),
    texts,
  }));
  const edges = placed.flatMap(({ rows, texts }, row) =>
    rows.map((y) => ({
      from: { x: shape.source.x + shape.source.width, y: nodes[row]!.y + shape.source.height / 2 },
      to: { x: shape.text.x, y },
      kind: 'source' as const,
      texts,
    })),
  );
  return { nodes, edges, left };
}
