import type { Derivation } from '../../types.js';
import { LABELS } from '../labels.js';
import { derivationEnds, driftChanges, kindText, percentOf, tellingDerivations } from '../model/derivations.js';
import { clean } from '../model/plainText.js';
import { type StoryIndex, siglaOfTexts } from '../model/storyIndex.js';
import { clip, oneLine, type Screen, section, wrap } from './screen.js';

/** Sources, and changes of one text, that are told. */
const MOST_SOURCES = 6;
const MOST_DRIFTS = 3;

/** What rests on whom, what was copied from where, and what changed on the way. */
export function lineageLines(index: StoryIndex, screen: Screen, most: number): string[] {
  const derivations = tellingDerivations(index);
  const lines = [
    ...sourceLine(index, screen),
    ...derivations.slice(0, most).flatMap((derivation) => derivationLines(index, derivation, screen)),
  ];
  if (lines.length === 0) return [];
  const rest = derivations.length - most;
  return section(screen, LABELS.sections.lineage, lines, rest > 0 ? LABELS.more(rest) : null);
}

function sourceLine(index: StoryIndex, { width }: Screen): string[] {
  const { sources } = index.story.lineage;
  if (sources.length === 0) return [];
  const told = sources
    .slice(0, MOST_SOURCES)
    .map(({ name, origins }) => `${clean(name)} (${siglaOfTexts(index, origins).join(' ')})`);
  const rest = sources.length - told.length;
  const text = `${LABELS.restingOn} ${told.join(', ')}${rest > 0 ? `, ${LABELS.more(rest)}` : ''}`;
  return wrap(text, width - 2, 2).map((line) => `  ${line}`);
}

function derivationLines(index: StoryIndex, derivation: Derivation, { width, colours }: Screen): string[] {
  const { from, to, arrow } = derivationEnds(index, derivation);
  const share = derivation.share > 0 ? `, ${LABELS.share(percentOf(derivation.share), to, from)}` : '';
  const sure = derivation.kind === 'credited' ? '' : LABELS.direction[derivation.direction];
  const head = `  ${from} ${arrow} ${to}  ${kindText(derivation, to, from)}${share}${sure ? ` (${sure})` : ''}`;
  const changes = driftChanges(index, derivation);
  const became = derivation.direction === 'unknown' ? LABELS.reads : LABELS.became;
  const drifts = changes
    .slice(0, MOST_DRIFTS)
    .map(({ what, from: before, to: after }) => oneLine(`${what}: ${became(before.words, after.words)}`, width - 6));
  const rest = changes.length - drifts.length;
  return [
    clip(head, width),
    ...drifts.map((line) => `      ${colours.yellow(line)}`),
    ...(rest > 0 ? [`      ${LABELS.more(rest)}`] : []),
  ];
}
