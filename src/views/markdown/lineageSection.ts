import { LABELS } from '../labels.js';
import { derivationEnds, driftChanges, percentOf, tellingDerivations } from '../model/derivations.js';
import { type StoryIndex, siglaOfTexts } from '../model/storyIndex.js';
import { md, table } from './escape.js';
import type { Footnotes } from './footnotes.js';

/** What the texts rest on, what was copied from where, and what changed on the way. */
export function lineageSection(index: StoryIndex, level: string, notes: Footnotes): string[] {
  const lines = [...sourceTable(index, notes), ...derivationTable(index), ...driftTable(index, notes)];
  return lines.length > 0 ? [`${level} ${LABELS.sections.lineage}`, '', ...lines] : [];
}

function sourceTable(index: StoryIndex, notes: Footnotes): string[] {
  const { sources } = index.story.lineage;
  if (sources.length === 0) return [];
  const rows = sources.map(({ name, kind, origins, evidence }) => [
    md(name),
    LABELS.sourceKind[kind],
    siglaOfTexts(index, origins).join(' '),
    evidence.map((place) => notes.call(index, place)).join(''),
  ]);
  return table([LABELS.table.source, LABELS.table.what, LABELS.table.articles, LABELS.table.evidence], rows);
}

function derivationTable(index: StoryIndex): string[] {
  const derivations = tellingDerivations(index);
  if (derivations.length === 0) return [];
  const rows = derivations.map((derivation) => {
    const { from, to } = derivationEnds(index, derivation);
    const sure = LABELS.direction[derivation.direction];
    const kind = `${LABELS.kind[derivation.kind]}${sure ? ` (${sure})` : ''}`;
    return [md(from), md(to), kind, derivation.share > 0 ? `${percentOf(derivation.share)} %` : ''];
  });
  return table([LABELS.table.from, LABELS.table.to, LABELS.table.what, LABELS.table.share], rows);
}

function driftTable(index: StoryIndex, notes: Footnotes): string[] {
  const rows = index.story.lineage.derivations.flatMap((derivation) =>
    driftChanges(index, derivation).map(({ what, from, to }) => [
      md(what),
      `${from.siglum}: “${md(from.words)}”${notes.call(index, from.place)}`,
      `${to.siglum}: “${md(to.words)}”${notes.call(index, to.place)}`,
    ]),
  );
  return rows.length > 0 ? table([LABELS.drift, LABELS.table.from, LABELS.table.to], rows) : [];
}
