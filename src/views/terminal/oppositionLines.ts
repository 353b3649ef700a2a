import type { Opposition } from '../../types.js';
import { LABELS } from '../labels.js';
import { clean, shortened } from '../model/plainText.js';
import { type StoryIndex, siglaOf } from '../model/storyIndex.js';
import { oneLine, type Screen, section } from './screen.js';

/** Claims against claims, each with what it is about and a line for every stance. */
export function oppositionLines(index: StoryIndex, screen: Screen, most: number): string[] {
  const { claims } = index.story;
  if (claims.length === 0) return [];
  const rest = claims.length - most;
  const lines = claims.slice(0, most).flatMap((opposition) => linesOf(index, opposition, screen));
  return section(screen, LABELS.sections.claims, lines, rest > 0 ? LABELS.more(rest) : null);
}

// the longest matter that is worth a line
const MATTER = 200;

function linesOf(index: StoryIndex, { matter, sides }: Opposition, { width, colours }: Screen): string[] {
  return [
    `  ${oneLine(shortened(clean(matter), MATTER), width - 2)}`,
    ...sides.map(({ stance, claimants, articles }) => {
      const sigla = siglaOf(index, articles).join(' ');
      const who = oneLine(`${stance}: ${claimants.map(clean).join(', ')}`, Math.max(8, width - 8 - sigla.length));
      return `    ${who}  ${colours.red(sigla)}`;
    }),
  ];
}
