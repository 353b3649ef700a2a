import { LABELS } from '../labels.js';
import { percentOf } from '../model/derivations.js';
import type { Arc } from '../model/lineageArcs.js';
import {
  type GraphLayout,
  type GraphNode,
  type GraphShape,
  LINE,
  layOut,
  NARROW,
  WIDE,
  wordsIn,
} from '../model/lineageLayout.js';
import { clean } from '../model/plainText.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { fitting, inLines } from '../model/textWidth.js';
import { articleId, sourceId } from './domIds.js';

/** The graph from what texts rest on, over the texts, to the articles, for wide and for narrow pages. The lists under it tell the same in words. */
export function LineageGraph({ index }: { index: StoryIndex }) {
  if (index.witnesses.length === 0) return null;
  const wide = layOut(index, WIDE);
  return (
    <>
      <Drawing index={index} shape={WIDE} layout={wide} name="graph wide" />
      <Drawing index={index} shape={NARROW} layout={layOut(index, NARROW)} name="graph narrow" />
      <GraphKey layout={wide} />
    </>
  );
}

interface DrawingProps {
  index: StoryIndex;
  shape: GraphShape;
  layout: GraphLayout;
  name: string;
}

function Drawing({ index, shape, layout, name }: DrawingProps) {
  const label = LABELS.graph(index.story.lineage.texts, index.witnesses.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links is no fieldset
    <svg class={name} viewBox={`0 0 ${layout.width} ${layout.height}`} role="group" aria-label={label}>
      {layout.heads.map(({ x, text }) => (
        <text class="graph-head" x={x} y="14" key={text}>
          {text}
        </text>
      ))}
      <Edges layout={layout} />
      {layout.nodes.map((node) => (
        <Node story={index.story.id} node={node} small={shape.small} key={node.id} />
      ))}
      {layout.arcs.map((arc) => (
        <ArcLine arc={arc} key={`${arc.from} ${arc.to} ${arc.kind}`} />
      ))}
      {layout.arcs.map((arc) => (
        <ArcShare arc={arc} key={`${arc.from} ${arc.to}`} />
      ))}
      {layout.besides.map(({ x, y, count }) => (
        <text class="besides" x={x} y={y} text-anchor="end" key={y}>
          +{count}
        </text>
      ))}
      {layout.left > 0 ? (
        <text class="graph-head" x={shape.source.x + 10} y={layout.height - 6}>
          {LABELS.graphMore(layout.left)}
        </text>
      ) : null}
    </svg>
  );
}

function Edges({ layout }: { layout: GraphLayout }) {
  return (
    <g>
      {layout.edges.map(({ from, to, kind, texts }) => (
        <path
          key={`${from.x},${from.y} ${to.x},${to.y}`}
          class={`edge e-${kind}`}
          data-texts={texts.join(' ')}
          data-from={kind === 'source' ? from.y : undefined}
          d={`M${from.x},${from.y} C${(from.x + to.x) / 2},${from.y} ${(from.x + to.x) / 2},${to.y} ${to.x},${to.y}`}
        />
      ))}
    </g>
  );
}

// From the right of one article to the right of another; where the first is not known, without a head.
function ArcLine({ arc: { x, out, from, to, kind, sure } }: { arc: Arc }) {
  const [start, end] = [from + (to > from ? 6 : -6), to + (to > from ? -6 : 6)];
  const reach = x + out / 0.75;
  return (
    <g class={`arc a-${kind === 'credited' ? 'credited' : 'copied'}${sure ? '' : ' unsure'}`}>
      <path d={`M${x},${start} C${reach},${start} ${reach},${end} ${x + (sure ? 8 : 0)},${end}`} />
      {sure ? <path class="arc-head" d={`M${x + 1},${end} l9,-5 v10 Z`} /> : null}
    </g>
  );
}

// Stands above all lines, which it would else be crossed by.
function ArcShare({ arc: { label, share } }: { arc: Arc }) {
  if (share <= 0) return null;
  return (
    <text class="arc-share" x={label.x} y={label.y}>
      {percentOf(share)} %
    </text>
  );
}

function Node({ story, node, small }: { story: string; node: GraphNode; small: boolean }) {
  const { x, y, width, height, kind, title, note, siglum, article, source, texts } = node;
  const words = wordsIn(width, siglum !== undefined, small);
  const left = x + words.left;
  const upright = width < 40;
  const names = upright ? [] : inLines(clean(title), words.room, words.size, note ? 2 : 3);
  // The lines of a box stand about its middle.
  const top = y + height / 2 - ((names.length - 1) * LINE) / 2;
  const body = (
    <g class={`node n-${kind}`} data-texts={texts.join(' ')}>
      <rect x={x} y={y} width={width} height={height} rx={kind === 'text' ? 2 : 5} />
      {siglum ? (
        <text class="node-siglum" x={x + words.left / 2} y={y + height / 2 + 6} text-anchor="middle">
          {siglum}
        </text>
      ) : null}
      {names.map((name, line) => (
        <text class="node-title" x={left} y={top + (note ? -2 : 5) + line * LINE} key={name}>
          {name}
        </text>
      ))}
      {note ? (
        <text class="node-note" x={left} y={top + (names.length - 1) * LINE + 13}>
          {fitting(clean(note), words.room, 11)}
        </text>
      ) : null}
      {upright ? (
        <text
          class="node-bar"
          transform={`translate(${x + width / 2 + 4},${y + height / 2}) rotate(-90)`}
          text-anchor="middle"
        >
          {fitting(clean(title), height - 6, 11)}
        </text>
      ) : null}
      <title>{clean(title)}</title>
    </g>
  );
  const href = article ? articleId(article) : source !== undefined && story ? sourceId(story, source) : null;
  return href ? <a href={`#${href}`}>{body}</a> : body;
}

/** What the lines between articles and the numbers beside texts mean, of those that are drawn. */
function GraphKey({ layout: { arcs, besides } }: { layout: GraphLayout }) {
  const kinds = (['copied', 'unsure', 'credited'] as const).filter((name) =>
    arcs.some(({ kind, sure }) =>
      name === 'credited' ? kind === 'credited' : kind !== 'credited' && (name === 'copied' || !sure),
    ),
  );
  if (kinds.length === 0 && besides.length === 0) return null;
  return (
    <p class="graph-key">
      {kinds.map((name) => (
        <span key={name}>
          <svg class={`key-line k-${name}`} aria-hidden="true" viewBox="0 0 34 10">
            <path d="M0,5 H34" />
          </svg>
          {LABELS.graphKey[name]}
        </span>
      ))}
      {besides.length > 0 ? (
        <span>
          <b>+{besides[0]!.count}</b>
          {LABELS.graphKey.besides}
        </span>
      ) : null}
    </p>
  );
}
