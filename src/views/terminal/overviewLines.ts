import { LABELS } from '../labels.js';
import { eventLine, tollText } from '../model/counts.js';
import { type StoryIndex, siglaOf } from '../model/storyIndex.js';
import { cell, clip, columns, oneLine, type Screen, wrap } from './screen.js';
import { statusMark } from './statusMark.js';

const MOST_ARTICLES = 10;

/** What happened, when, told by whom, and the toll. */
export function overviewLines(index: StoryIndex, screen: Screen): string[] {
  const { story } = index;
  const { colours, width } = screen;
  return [
    ...wrap(story.headline || story.id, width, 2).map((line) => colours.bold(line)),
    oneLine(eventLine(index), width),
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
    shown.map(({ article }) => article.outlet ?? LABELS.unnamed),
    Math.floor(width * 0.2),
  );
  // A column that no article fills is left out.
  const outlets = shown.some(({ article }) => article.outlet);
  const dates = shown.some(({ article }) => article.published);
  const lines = shown.map(({ article, siglum }) => {
    const first = index.originOf.get(article.id)?.articles[0];
    const copy = first && first !== article.id ? siglaOf(index, [first])[0] : undefined;
    const note = copy ? `  ${LABELS.sameText(copy)}` : '';
    const head = [
      cell(article.id, id),
      ...(outlets ? [cell(article.outlet ?? LABELS.unnamed, outlet)] : []),
      ...(dates ? [cell(article.published?.slice(0, 10) ?? LABELS.noDate, 10)] : []),
    ].join('  ');
    const title = width - 3 - columns(head) - 2 - columns(note);
    const shownTitle = title > 12 ? `  ${oneLine(article.title ?? LABELS.noTitle, title)}` : '';
    return `${colours.bold(colours.red(cell(siglum, 3)))}${clip(head, width - 3 - columns(note))}${shownTitle}${colours.dim(note)}`;
  });
  const rest = index.witnesses.length - shown.length;
  return rest > 0 ? [...lines, `   ${LABELS.more(rest)}`] : lines;
}

function tollLines(index: StoryIndex, { width, colours }: Screen): string[] {
  const told = index.story.toll.map((toll) => ({
    text: `${tollText(toll)} ${LABELS.measure[toll.measure]}`,
    status: toll.status,
  }));
  if (told.length === 0) return [];
  const plain = told.map(({ text, status }) => `${text} (${LABELS.status[status]})`).join(' · ');
  const title = LABELS.sections.toll.toUpperCase();
  if (columns(plain) + 8 > width) return ['', `${colours.bold(title)}  ${oneLine(plain, width - columns(title) - 2)}`];
  const drawn = told
    .map(({ text, status }) => `${colours.bold(text)} (${statusMark(status, colours).words})`)
    .join(' · ');
  return ['', `${colours.bold(title)}  ${drawn}`];
}
