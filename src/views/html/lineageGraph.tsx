import { LABELS } from '../labels.js';
import { percentOf } from '../model/derivations.js';
import { type GraphLayout, type GraphNode, type GraphShape, layOut, NARROW, WIDE } from '../model/lineageLayout.js';
import { clean, shortened } from '../model/plainText.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { articleId } from './domIds.js';

/** The graph from what texts rest on, over the texts, to the articles, for wide and for narrow pages. The lists under it tell the same in words. */
export function LineageGraph({ index }: { index: StoryIndex }) {
  if (index.witnesses.length === 0) return null;
  return (
    <>
      <Drawing index={index} shape={WIDE} name="graph wide" />
      <Drawing index={index} shape={NARROW} name="graph narrow" />
    </>
  );
}

function Drawing({ index, shape, name }: { index: StoryIndex; shape: GraphShape; name: string }) {
  const layout = layOut(index, shape);
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
        <Node node={node} key={node.id} />
      ))}
    </svg>
  );
}

function Edges({ layout }: { layout: GraphLayout }) {
  return (
    <g>
      {layout.edges.map(({ from, to, kind }) => (
        <path
          key={`${from.x},${from.y} ${to.x},${to.y}`}
          class={`edge e-${kind}`}
          d={`M${from.x},${from.y} C${(from.x + to.x) / 2},${from.y} ${(from.x + to.x) / 2},${to.y} ${to.x},${to.y}`}
        />
      ))}
      {layout.arcs.map(({ x, from, to, share, sure }) => {
        const out = Math.min(layout.width - x - 18, 26 + Math.abs(to - from) / 4);
        return (
          <g class={`arc${sure ? '' : ' unsure'}`} key={`${from} ${to}`}>
            <path d={`M${x},${from} C${x + out},${from} ${x + out},${to} ${x + 8},${to}`} />
            {sure ? <path class="arc-head" d={`M${x + 1},${to} l9,-5 v10 Z`} /> : null}
            {share > 0 ? (
              <text x={Math.min(layout.width - 30, x + out - 2)} y={(from + to) / 2 + 4}>
                {percentOf(share)} %
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

function Node({ node }: { node: GraphNode }) {
  const { x, y, width, height, kind, title, note, siglum, article } = node;
  const letters = Math.floor((width - (siglum ? 40 : 20)) / 7);
  const body = (
    <g class={`node n-${kind}`}>
      <rect x={x} y={y} width={width} height={height} rx={kind === 'text' ? 2 : 5} />
      {siglum ? (
        <text class="node-siglum" x={x + 18} y={y + height / 2 + 6} text-anchor="middle">
          {siglum}
        </text>
      ) : null}
      {width < 40 ? null : (
        <text class="node-title" x={x + (siglum ? 36 : 10)} y={y + height / 2 + (note ? -2 : 5)}>
          {shortened(clean(title), letters)}
        </text>
      )}
      {note ? (
        <text class="node-note" x={x + (siglum ? 36 : 10)} y={y + height / 2 + 13}>
          {shortened(clean(note), letters + 3)}
        </text>
      ) : null}
      <title>{clean(title)}</title>
    </g>
  );
  return article ? <a href={`#${articleId(article)}`}>{body}</a> : body;
}
