import { LABELS } from '../labels.js';
import { eventLine, tollMeasure, tollText } from '../model/counts.js';
import { isCode, outletText, titleText } from '../model/outlets.js';
import { type StoryIndex, siglaOf } from '../model/storyIndex.js';
import { tollStatus } from '../model/told.js';
import { whoTells } from '../model/tollSummary.js';
import { cell, clip, columns, oneLine, type Screen, wrap } from './screen.js';
import { statusMark } from './statusMark.js';

const MOST_ARTICLES = 10;

/** What happened, when, told by whom, and the toll. */
export function overviewLines(index: StoryIndex, screen: Screen): string[] {
  const { story } = index;
  const { colours, width } = screen;
  return [
    ...wrap(story.headline || story.id, width, 2).map((line) => colours.bold(line)),
    ...wrap(eventLine(index), width, 2),
    '',
    ...articleLines(index, screen),
    ...tollLines(index, screen),
  ];
}

function articleLines(index: StoryIndex, { width, colours }: Screen): string[] {
  const shown = index.witnesses.slice(0, MOST_ARTICLES);
  const widest = (texts: string[], most: number) => Math.min(most, Math.max(...texts.map(columns), 1));
  const id = widest(
    shown.map(({ article }) => article.id),
    Math.floor(width * 0.22),
  );
  const outlet = widest(
    shown.map(({ article }) => outletText(article) ?? LABELS.unnamed),
    Math.floor(width * 0.2),
  );
  // A column that no article fills is left out.
  const outlets = shown.some(({ article }) => article.outlet);
  // A code beside an outlet tells a reader nothing, and takes the room of the title.
  const named = shown.every(({ article }) => article.outlet && isCode(article.id));
  const dates = shown.some(({ article }) => article.published);
  const lines = shown.map(({ article, siglum }) => {
    const first = index.originOf.get(article.id)?.articles[0];
    const copy = first && first !== article.id ? siglaOf(index, [first])[0] : undefined;
    const note = copy ? `  ${LABELS.sameText(copy)}` : '';
    const head = [
      ...(named ? [] : [cell(article.id, id)]),
      ...(outlets ? [cell(outletText(article) ?? LABELS.unnamed, outlet)] : []),
      ...(dates ? [cell(article.published?.slice(0, 10) ?? LABELS.noDate, 10)] : []),
    ].join('  ');
    const title = width - 3 - columns(head) - 2 - columns(note);
    const shownTitle = title > 12 ? `  ${oneLine(titleText(article), title)}` : '';
    return `${colours.bold(colours.red(cell(siglum, 3)))}${clip(head, width - 3 - columns(note))}${shownTitle}${colours.dim(note)}`;
  });
  const rest = index.witnesses.length - shown.length;
  return rest > 0 ? [...lines, `   ${LABELS.more(rest)}`] : lines;
}

/** Less room than this for who says it is none. */
const LEAST_WHO = 12;

// Each toll is kept whole: on a narrow screen the next goes on a line of its own.
function tollLines(index: StoryIndex, { width, colours }: Screen): string[] {
  const title = LABELS.sections.toll.toUpperCase();
  const indent = columns(title) + 2;
  const lines: string[] = [];
  let used = width;
  for (const toll of index.story.toll) {
    const text = oneLine(`${tollText(index, toll)} ${tollMeasure(index, toll)}`, width - indent - 14);
    const status = tollStatus(index, toll);
    const rest = width - indent - columns(text) - columns(LABELS.status[status]) - 5;
    const who = rest > LEAST_WHO ? oneLine(whoTells(index, toll), rest) : '';
    const wide = columns(text) + columns(LABELS.status[status]) + 3 + (who ? columns(who) + 2 : 0);
    const drawn = `${colours.bold(text)} (${statusMark(status, colours).words})${who ? `: ${who}` : ''}`;
    const fits = used + 3 + wide <= width;
    if (fits) lines.push(`${lines.pop()} · ${drawn}`);
    else lines.push(`${lines.length === 0 ? `${colours.bold(title)}  ` : ' '.repeat(indent)}${drawn}`);
    used = fits ? used + 3 + wide : indent + wide;
  }
  return lines.length > 0 ? ['', ...lines] : [];
}
