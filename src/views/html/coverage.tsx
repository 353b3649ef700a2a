import { LABELS } from '../labels.js';
import { brokenAtDomain, sourceText } from '../model/outlets.js';
import { shortened, spoken } from '../model/plainText.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { textWidth } from '../model/textWidth.js';
import { answerText, questionText } from '../model/values.js';
import { domId, sectionId } from './domIds.js';
import { ofStory, Section, Words, witnessName } from './parts.js';

interface Row {
  id: string;
  text: string;
  /** Who says it, of a quote. */
  by?: string;
  /** What an article has, by article id: words for the cell and the place they link to. */
  cells: Map<string, { words: string[]; href: string }>;
}

/** Which article has what: a table of questions and quotes by articles, in which a gap is an empty cell. */
export function Coverage({ index }: { index: StoryIndex }) {
  const { id } = index.story;
  const groups = [
    { title: LABELS.sections.figures, rows: byCount(figureRows(index)) },
    { title: LABELS.sections.quotes, rows: byCount(quoteRows(index)) },
  ].filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return null;
  const box = `${sectionId(id, 'coverage')}..all`;
  const rows = groups.flatMap((group) => group.rows);
  const alone = rows.filter(isSingle).length;
  const many = index.witnesses.length > ROOMY;
  const kinds = ['matrix sortable', many ? 'many' : '', isTight(index, rows) ? 'tight' : ''];
  return (
    <Section story={id} name="coverage" title={LABELS.sections.coverage} note={LABELS.coverageNote}>
      {alone > 0 ? (
        <label class="toggle">
          <input type="checkbox" id={box} class="show-single" /> {LABELS.showSingle(alone)}
        </label>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by key */}
      <section class="matrix-box" tabIndex={0} aria-label={ofStory(index.story, LABELS.sections.coverage)}>
        <table class={kinds.filter(Boolean).join(' ')}>
          <thead>
            <tr>
              <td />
              {index.witnesses.map((witness) => (
                <th scope="col" key={witness.siglum} title={witnessName(witness)}>
                  <span class="siglum">{witness.siglum}</span>
                  <span class="matrix-outlet">
                    <Outlet name={sourceText(witness.article)} narrow={many} />
                  </span>
                </th>
              ))}
              <th scope="col" class="matrix-total n">
                {LABELS.table.total}
              </th>
            </tr>
          </thead>
          {groups.map(({ title, rows }) => (
            <tbody key={title}>
              <tr class="matrix-group">
                <th scope="rowgroup" colSpan={index.witnesses.length + 2}>
                  <span>{title}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <CoverageRow index={index} row={row} key={row.id} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </Section>
  );
}

/** What the columns of a matrix have on a tablet, one has at least, and a word has beside it, in pixels; and the size of their type. */
const TABLET = 520;
const NARROWEST = 40;
const BESIDE_WORD = 14;
const TYPE = 13;

// Whether the columns are too narrow there for what they hold: then dots stand for it.
function isTight({ witnesses }: StoryIndex, rows: readonly Row[]): boolean {
  const shown = rows.filter((row) => !isSingle(row));
  const widths = witnesses.map(({ article }) => {
    const words = shown.flatMap(({ cells }) => cells.get(article.id)?.words ?? []);
    const parts = words.flatMap((word) => word.split(' '));
    return Math.max(NARROWEST, ...parts.map((part) => textWidth(part, TYPE) + BESIDE_WORD));
  });
  return widths.reduce((sum, width) => sum + width, 0) > TABLET;
}

// "harbourpost.co.uk" is broken once; a title that stands for an outlet is cut before the box cuts it.
function Outlet({ name, narrow }: { name: string; narrow: boolean }) {
  const short = shortened(name, MOST_LETTERS);
  const parts = narrow ? short.split(/(?=\.)/u) : brokenAtDomain(short);
  return <bdi>{parts.map((part, at) => [at > 0 ? <wbr key={part} /> : null, part])}</bdi>;
}

const MOST_LETTERS = 28;

/** More columns than these stand closer. */
const ROOMY = 9;

// A line that breaks between "15,000–17,000 ·" and "19,000" breaks nowhere else.
function CellWords({ words }: { words: readonly string[] }) {
  if (words.length === 1 && !words[0]!.includes('–')) return <>{words[0]}</>;
  return (
    <>
      {words.map((word, at) => [
        at > 0 ? ' ' : '',
        <span class="cell-word" key={word}>
          {at < words.length - 1 ? `${word}\u00a0·` : word}
        </span>,
      ])}
    </>
  );
}

function isSingle({ cells }: Row): boolean {
  return cells.size < 2;
}

function CoverageRow({ index, row }: { index: StoryIndex; row: Row }) {
  return (
    <tr class={isSingle(row) ? 'single' : undefined}>
      <th scope="row">
        <a href={`#${domId(row.id)}`}>
          <Words text={row.text} />
          {row.by ? (
            <span class="muted">
              {' '}
              <Words text={row.by} />
            </span>
          ) : null}
        </a>
      </th>
      {index.witnesses.map(({ article, siglum }) => {
        const found = row.cells.get(article.id);
        return found ? (
          <td key={siglum}>
            <a href={`#${found.href}`}>
              <CellWords words={found.words} />
            </a>
          </td>
        ) : (
          <td key={siglum} />
        );
      })}
      <td class="matrix-total">{row.cells.size}</td>
    </tr>
  );
}

function figureRows(index: StoryIndex): Row[] {
  return index.story.questions.map((question) => {
    const cells: Row['cells'] = new Map();
    for (const answer of question.answers)
      for (const id of answer.figures) {
        const found = index.figures.get(id);
        const article = found?.witness.article.id;
        if (article === undefined) continue;
        const words = answerText(index, question, answer, LABELS.boundShort);
        const known = cells.get(article);
        if (!known) cells.set(article, { words: [words], href: domId(id) });
        else if (!known.words.includes(words)) known.words.push(words);
      }
    return { id: question.id, text: questionText(question), cells };
  });
}

function quoteRows(index: StoryIndex): Row[] {
  return index.story.utterances.map((utterance) => {
    const cells: Row['cells'] = new Map();
    for (const id of utterance.readings.flatMap(({ quotes }) => quotes)) {
      const article = index.quotes.get(id)?.witness.article.id;
      if (article !== undefined && !cells.has(article)) cells.set(article, { words: ['“ ”'], href: domId(id) });
    }
    const text = shortened(spoken(utterance.readings[0]?.text ?? ''), 90);
    return { id: utterance.id, text: `“${text}”`, by: utterance.speaker ?? '', cells };
  });
}

// What most articles have comes first; the story's own order decides between equals.
function byCount(rows: Row[]): Row[] {
  return [...rows].sort((a, b) => b.cells.size - a.cells.size);
}
