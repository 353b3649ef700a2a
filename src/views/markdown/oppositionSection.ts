import { LABELS } from '../labels.js';
import { placesOfSide } from '../model/oppositions.js';
import { type StoryIndex, siglaOf } from '../model/storyIndex.js';
import { md, table } from './escape.js';
import type { Footnotes } from './footnotes.js';

/** Claims against claims: what it is about as a block quote, its sides as a table. */
export function oppositionSection(index: StoryIndex, level: string, notes: Footnotes): string[] {
  const { claims } = index.story;
  if (claims.length === 0) return [];
  const entries = claims.flatMap(({ matter, sides }) => [
    `> ${md(matter)}`,
    '',
    ...table(
      [LABELS.table.stance, LABELS.table.claimant, LABELS.table.articles],
      sides.map((side) => [
        side.stance,
        `${md(side.claimants.join(', '))}${placesOfSide(index, side)
          .map((place) => notes.call(index, place))
          .join('')}`,
        siglaOf(index, side.articles).join(' '),
      ]),
    ),
  ]);
  return [`${level} ${LABELS.sections.claims}`, '', ...entries];
}
