import type { Utterance } from '../../types.js';
import { LABELS } from '../labels.js';
import { utteranceByHand } from '../model/byHand.js';
import { spoken } from '../model/plainText.js';
import { placeOf, type StoryIndex } from '../model/storyIndex.js';
import { rankedUtterances } from '../model/utterances.js';
import { comparedReadings, type Variation } from '../model/variant.js';
import { domId } from './domIds.js';
import { Passage } from './evidence.js';
import { ByHand, Section, Sigla, Words } from './parts.js';

/** Quotes by how many articles carry them: the fullest reading, its variants with the differing words marked. */
export function Quotes({ index }: { index: StoryIndex }) {
  const { ranked, shared, single } = rankedUtterances(index);
  const note = `${LABELS.count.utterances(ranked.length)}. ${LABELS.quotesNote}`;
  return (
    <Section story={index.story.id} name="quotes" title={LABELS.sections.quotes} note={note}>
      {ranked.length === 0 ? <p class="nothing">{LABELS.nothing.quotes}</p> : null}
      {shared.map((utterance) => (
        <UtteranceEntry index={index} utterance={utterance} key={utterance.id} />
      ))}
      {single.length > 0 ? (
        <details class="told-once" open={shared.length === 0}>
          <summary>
            {LABELS.quotedOnce}
            <span class="told-count">: {LABELS.count.utterances(single.length)}</span>
          </summary>
          {single.map((utterance) => (
            <UtteranceEntry index={index} utterance={utterance} key={utterance.id} />
          ))}
        </details>
      ) : null}
    </Section>
  );
}

function UtteranceEntry({ index, utterance }: { index: StoryIndex; utterance: Utterance }) {
  const [fullest] = utterance.readings;
  if (!fullest) return null;
  return (
    <article class="utterance" id={domId(utterance.id)}>
      <h3 class="speaker">
        <Words text={utterance.speaker ?? LABELS.unknownSpeaker} />
        <ByHand on={utteranceByHand(index, utterance)} />
      </h3>
      <details class="reading fullest">
        <summary>
          <q dir="auto">
            <Words text={spoken(fullest.text)} />
          </q>{' '}
          <Sigla index={index} articles={fullest.articles} />
        </summary>
        <ReadingPassages index={index} quotes={fullest.quotes} />
      </details>
      {comparedReadings(utterance.readings).map(({ reading, parts, under }) => (
        <details class={`reading variant${under ? ' under' : ''}`} key={reading.quotes[0]}>
          <summary>
            <Sigla index={index} articles={reading.articles} />
            <span class="variant-text" dir="auto">
              <Variant parts={parts} />
            </span>
          </summary>
          <ReadingPassages index={index} quotes={reading.quotes} />
        </details>
      ))}
    </article>
  );
}

/** Longer omissions, and those at either end, are told by dots alone. */
const SHOWN_OMISSION = 4;

function Variant({ parts }: { parts: readonly Variation[] }) {
  return (
    <>
      {parts.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`;
        const inside = at > 0 && at < parts.length - 1;
        const space = at > 0 ? ' ' : '';
        if (kind === 'other')
          return [
            <span class="omitted" key={key}>
              {LABELS.otherWords}{' '}
            </span>,
            <Words text={text} key={`${key} words`} />,
          ];
        if (kind === 'same') return [space, <Words text={text} key={key} />];
        if (kind === 'added') return [space, <ins key={key}>{text}</ins>];
        if (inside && text.split(' ').length <= SHOWN_OMISSION) return [space, <del key={key}>{text}</del>];
        return [
          space,
          <span class="omitted" key={key} title={text}>
            …
          </span>,
        ];
      })}
    </>
  );
}

function ReadingPassages({ index, quotes }: { index: StoryIndex; quotes: readonly string[] }) {
  return (
    <div class="passages">
      {quotes.map((id) => {
        const found = index.quotes.get(id);
        if (!found) return null;
        const { witness, quote } = found;
        const place = placeOf(witness, quote);
        return <Passage index={index} place={place} href={domId(id)} byHand={quote.byHand} key={id} />;
      })}
    </div>
  );
}
