import type { ComponentChildren } from 'preact';
import type { Answer, Status, Story } from '../../types.js';
import { LABELS } from '../labels.js';
import { claimantsText, isUnsourced } from '../model/claimants.js';
import { dateText } from '../model/dates.js';
import { sourceText } from '../model/outlets.js';
import { clean } from '../model/plainText.js';
import { type StoryIndex, siglaOf, type Witness } from '../model/storyIndex.js';
import { sectionId } from './domIds.js';

/** Words of an article or a name on one line, kept apart from the direction of what stands around them. */
export function Words({ text }: { text: string }) {
  return <bdi>{clean(text)}</bdi>;
}

/** A name for a screen reader that no other story of the page has: "Contents: Ferry sinks". */
export function ofStory({ headline, id }: Story, name: string): string {
  return `${name}: ${clean(headline || id)}`;
}

/** The status in words behind its symbol. */
export function StatusWords({ status }: { status: Status }) {
  return (
    <>
      <span class="symbol" aria-hidden="true">
        {LABELS.symbol[status]}
      </span>
      {LABELS.status[status]}
    </>
  );
}

/** The same in its colour, with what it means. */
export function StatusBadge({ status }: { status: Status }) {
  return (
    <span class={`status s-${status}`} title={LABELS.statusMeaning[status]}>
      <StatusWords status={status} />
    </span>
  );
}

/** Says that a decision of the user made or changed what it stands beside. */
export function ByHand({ on }: { on: boolean | undefined }) {
  return on ? <span class="by-hand">{LABELS.changedByHand}</span> : null;
}

/** Who gives an answer; a dash where no source is named, in words for who hears it. */
export function Claimants({ index, answer }: { index: StoryIndex; answer: Answer }) {
  if (!isUnsourced(answer)) return <Words text={claimantsText(index, answer)} />;
  return (
    <span class="unsourced" title={LABELS.ownVoiceShort}>
      <span aria-hidden="true">–</span>
      <span class="unseen">{LABELS.ownVoiceShort}</span>
    </span>
  );
}

/** "The Herald, 8 April 2022". */
export function witnessName({ article }: Witness): string {
  const source = sourceText(article);
  return article.published === null ? source : `${source}, ${dateText(article.published)}`;
}

/** The letters of articles; what they stand for is said in the overview, and the script shows it where a pointer rests. */
export function Sigla({ index, articles }: { index: StoryIndex; articles: readonly string[] }) {
  return (
    <span class="sigla">
      {siglaOf(index, articles).map((siglum) => (
        <span class="siglum" key={siglum}>
          {siglum}
        </span>
      ))}
    </span>
  );
}

/** The headings below a headline: none is left out on the way down. */
export function headingsUnder(level: 1 | 2) {
  return level === 1 ? ({ Kicker: 'h2', Small: 'h3' } as const) : ({ Kicker: 'h3', Small: 'h4' } as const);
}

/** A section of a story with its heading; its name for a screen reader is the heading and the story's headline. */
export function Section(props: {
  story: string;
  name: string;
  title: string;
  note?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { story, name, title, note, children } = props;
  const id = sectionId(story, name);
  return (
    <section id={id} class="section" aria-labelledby={`${id}..h ${sectionId(story, 'headline')}`}>
      <header class="section-head">
        <h2 id={`${id}..h`}>{title}</h2>
        {note ? <p class="section-note">{note}</p> : null}
      </header>
      {children}
    </section>
  );
}
