import { countsOf } from '../../text/grouping.js';
import { LABELS } from '../labels.js';
import { outsideName } from './derivations.js';
import type { StoryIndex } from './storyIndex.js';

/** What texts rest on, as the lineage graph shows it. */
export interface SourceTexts {
  note: string;
  origins: Set<string>;
}

/** A source and the texts that rest on it, named once whether a credit or a derivation from outside tells of it. */
function sourceTexts(index: StoryIndex): [string, SourceTexts][] {
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
  return [...found];
}

/** Claimants that few texts rest on would make the drawing longer than the list under it. */
const MOST_SOURCES = 8;

/** The sources that are drawn, and of the others how many each text rests on, by origin. */
export function drawnSources(index: StoryIndex): {
  drawn: [string, SourceTexts][];
  left: number;
  hidden: Map<string, number>;
} {
  const all = sourceTexts(index);
  const room = Math.max(MOST_SOURCES, index.witnesses.length);
  const drawn = all.length <= room ? all : mostTelling(all, room);
  const others = all.filter((source) => !drawn.includes(source));
  const hidden = countsOf(others.flatMap(([, { origins }]) => [...origins]));
  return { drawn, left: all.length - drawn.length, hidden };
}

// First so many that every text keeps a line, or it would seem to cite nobody; then outlets, agencies and whoever most texts rest on.
function mostTelling(all: readonly [string, SourceTexts][], room: number): [string, SourceTexts][] {
  const weight = ({ note, origins }: SourceTexts) => origins.size + (note === LABELS.sourceKind.claimant ? 0 : 1000);
  const rest = [...all].sort(([, a], [, b]) => weight(b) - weight(a));
  const bare = new Set(all.flatMap(([, { origins }]) => [...origins]));
  const chosen: [string, SourceTexts][] = [];
  while (chosen.length < room && rest.length > 0) {
    const reached = ([, { origins }]: [string, SourceTexts]) => [...origins].filter((id) => bare.has(id)).length;
    const best = rest.reduce((best, source) => (reached(source) > reached(best) ? source : best));
    chosen.push(...rest.splice(rest.indexOf(best), 1));
    for (const id of best[1].origins) bare.delete(id);
  }
  return chosen;
}
