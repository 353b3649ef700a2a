import type { Article, Block, BlockKind } from '../../types.js';
import { LABELS } from '../labels.js';
import { apparatusOf, type Remark } from '../model/apparatus.js';
import { dateText } from '../model/dates.js';
import { outletText, titleText } from '../model/outlets.js';
import { safeUrl } from '../model/pageLink.js';
import { clean, wordsOf } from '../model/plainText.js';
import { type StoryIndex, siglaOf, type Witness } from '../model/storyIndex.js';
import { Apparatus } from './apparatus.js';
import { articleNotes } from './articleNotes.js';
import { articleId, lineId, sectionId } from './domIds.js';
import { ByHand, Section, Words } from './parts.js';
import { lines, type Note, type Segment } from './segments.js';
import { Visible } from './visible.js';

/** The articles' texts as they stood, with everything that was found in them. */
export function Articles({ index }: { index: StoryIndex }) {
  const { id } = index.story;
  const box = `${sectionId(id, 'articles')}..skipped`;
  return (
    <Section story={id} name="articles" title={LABELS.sections.articles} note={LABELS.articlesNote}>
      <div class="legend">
        <span class="key k-figure">{LABELS.key.figure}</span>
        <span class="key k-quote">{LABELS.key.quote}</span>
        <span class="key k-source">{LABELS.key.source}</span>
        <span class="key k-credit">{LABELS.key.credit}</span>
        <span class="key k-drift">{LABELS.drift}</span>
        <label class="toggle">
          <input type="checkbox" id={box} class="show-skipped" /> {LABELS.showSkipped}
        </label>
      </div>
      {index.witnesses.map((witness) => (
        <ArticleText index={index} witness={witness} key={witness.article.id} />
      ))}
    </Section>
  );
}

// "0 quotes" of every short article would be read for nothing.
function contentsOf({ figures, quotes, skipped }: Article): string {
  const { count, nothing } = LABELS;
  const told = [
    ...(figures.length > 0 ? [count.figures(figures.length)] : []),
    ...(quotes.length > 0 ? [count.quotes(quotes.length)] : []),
    ...(skipped.length > 0 ? [count.skipped(skipped.length)] : []),
  ];
  return told.length > 0 ? told.join(' · ') : nothing.article;
}

function ArticleText({ index, witness }: { index: StoryIndex; witness: Witness }) {
  const { article, siglum } = witness;
  const notes = articleNotes(index, article);
  const remarks = apparatusOf(index, article);
  const url = safeUrl(article.url);
  return (
    <details class="article" id={articleId(article.id)} lang={languageTag(article.language)}>
      <summary>
        <span class="siglum">{siglum}</span>
        <span class={article.title ? 'article-title' : 'article-title nothing'} dir="auto">
          <Words text={titleText(article)} />
        </span>
        <span class="article-meta" lang={LABELS.lang}>
          <Words text={outletText(article) ?? LABELS.unnamed} /> · {dateText(article.published)}
          {article.byline ? (
            <>
              {' · '}
              <Words text={article.byline} />
            </>
          ) : null}
        </span>
        <span class="article-counts" lang={LABELS.lang}>
          {contentsOf(article)}
        </span>
      </summary>
      <div class="article-text">
        <p class="article-source" lang={LABELS.lang}>
          <CopyNote index={index} witness={witness} />
          {url ? (
            <a href={url} rel="noreferrer noopener nofollow">
              {shortUrl(url)}
            </a>
          ) : (
            <code>{clean(article.url ?? article.path ?? article.id)}</code>
          )}
        </p>
        {folds(article.blocks).map((fold) => (
          <Fold article={article} fold={fold} notes={notes} remarks={remarks} key={fold.blocks[0]!.start} />
        ))}
      </div>
    </details>
  );
}

/** A language tag that a browser can use; undefined for anything else. */
function languageTag(language: string | null): string | undefined {
  return language && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u.test(language) ? language : undefined;
}

function CopyNote({ index, witness }: { index: StoryIndex; witness: Witness }) {
  const origin = index.originOf.get(witness.article.id);
  const others = siglaOf(index, origin?.articles ?? []).filter((siglum) => siglum !== witness.siglum);
  return (
    <>
      {others.length > 0 ? <span class="same-text">{LABELS.sameText(others.join(', '))} · </span> : null}
      <ByHand on={origin?.byHand} />
    </>
  );
}

function shortUrl(url: string): string {
  return url.length > 90 ? `${url.slice(0, 88)}…` : url;
}

interface FoldedBlocks {
  kind: BlockKind;
  blocks: Block[];
}

const FOLDED: ReadonlySet<BlockKind> = new Set(['furniture', 'comment']);

// Neighbours of one kind are shown as one.
function folds(blocks: readonly Block[]): FoldedBlocks[] {
  const found: FoldedBlocks[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (last?.kind === block.kind && (FOLDED.has(block.kind) || last.blocks.at(-1)?.rule === block.rule))
      last.blocks.push(block);
    else found.push({ kind: block.kind, blocks: [block] });
  }
  return found;
}

interface FoldProps {
  article: Article;
  fold: FoldedBlocks;
  notes: readonly Note[];
  remarks: readonly Remark[];
}

function Fold({ article, fold, notes, remarks }: FoldProps) {
  const { text } = article;
  const { kind, blocks } = fold;
  const span = { start: blocks[0]!.start, end: blocks.at(-1)!.end };
  const shown = lines(text, span, notes);
  if (shown.length === 0) return null;
  const label = (
    <>
      {LABELS.block[kind]}
      <span class="rule"> · {LABELS.rule([...new Set(blocks.map(({ rule }) => rule))].join(', '))}</span>
    </>
  );
  const body = shown.map((line) => <Line article={article} line={line} remarks={remarks} key={line[0]!.start} />);
  if (FOLDED.has(kind)) {
    const words = wordsOf(text.slice(span.start, span.end)).length;
    return (
      <details class={`block b-${kind}`}>
        <summary lang={LABELS.lang}>
          {label} · {LABELS.count.words(words)}
        </summary>
        {body}
      </details>
    );
  }
  return (
    <div class={`block b-${kind}`}>
      {kind === 'body' ? null : (
        <span class="block-label" lang={LABELS.lang}>
          {label}
        </span>
      )}
      {body}
    </div>
  );
}

function Line(props: { article: Article; line: readonly Segment[]; remarks: readonly Remark[] }) {
  const { article, line, remarks } = props;
  const [start, end] = [line[0]!.start, line.at(-1)!.end];
  const here = remarks.filter((remark) => remark.start >= start && remark.start < end);
  const once = here.filter(({ about }, at) => here.findIndex((other) => other.about === about) === at);
  const paragraph = (
    <p dir="auto" id={lineId(article, start)}>
      {line.map((segment) => (
        <Stretch text={article.text} segment={segment} key={segment.start} />
      ))}
    </p>
  );
  if (once.length === 0) return paragraph;
  return (
    <div class="remarked">
      {paragraph}
      <Apparatus remarks={once} />
    </div>
  );
}

// A frame round a credit is drawn once, however many stretches the credit is cut into.
function openEnds({ start, end, notes }: Segment): string[] {
  const credits = notes.filter(({ kind }) => kind === 'credit');
  return [
    ...(credits.some((credit) => credit.start < start) ? ['m-goes-on'] : []),
    ...(credits.some((credit) => credit.end > end) ? ['m-to-go-on'] : []),
  ];
}

function Stretch({ text, segment }: { text: string; segment: Segment }) {
  const { start, end, notes, first } = segment;
  const words = <Visible text={text.slice(start, end)} />;
  if (notes.length === 0) return words;
  const figure = notes.find(({ kind }) => kind === 'figure');
  const main = figure ?? notes.find(({ kind }) => kind === 'quote');
  const classes = [...new Set([...notes.map(({ kind }) => `m-${kind}`), ...openEnds(segment)])].join(' ');
  // In a quote, a number that is no figure tells its own reason alone.
  const skipped = notes.filter(({ kind }) => kind === 'skipped');
  const told = skipped.length > 0 ? skipped : notes;
  const title = [...new Set(told.flatMap((note) => note.title ?? []))].join('; ') || undefined;
  const [own, ...others] = first
    .flatMap(({ id }) => id ?? [])
    .sort((a, b) => Number(b === main?.id) - Number(a === main?.id));
  const anchors = others.map((id) => <span id={id} key={id} />);
  const Tag = main?.href ? 'a' : 'span';
  return (
    <>
      {anchors}
      <Tag class={classes} id={own} href={main?.href ? `#${main.href}` : undefined} title={title}>
        {words}
      </Tag>
    </>
  );
}
