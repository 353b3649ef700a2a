import type { Derivation, Evidence } from '../../types.js';
import { LABELS } from '../labels.js';
import {
  creditPlace,
  type DriftEnd,
  derivationEnds,
  driftChanges,
  kindText,
  percentOf,
  tellingDerivations,
} from '../model/derivations.js';
import { firstPlaces, type StoryIndex, wordsAt } from '../model/storyIndex.js';
import { placeId, sectionId, sourceId } from './domIds.js';
import { Passage } from './evidence.js';
import { LineageGraph } from './lineageGraph.js';
import { Section, Words } from './parts.js';
import { SideBySide } from './sideBySide.js';

/** From whom the texts come: the graph, what changed on the way, and the shared passages side by side. */
export function Lineage({ index }: { index: StoryIndex }) {
  const { lineage, id } = index.story;
  const empty = lineage.sources.length === 0 && lineage.derivations.length === 0;
  return (
    <Section story={id} name="lineage" title={LABELS.sections.lineage} note={LABELS.lineageNote}>
      {empty ? <p class="nothing">{LABELS.nothing.lineage}</p> : null}
      <LineageGraph index={index} />
      {tellingDerivations(index).map((derivation) => (
        <DerivationEntry index={index} derivation={derivation} key={`${derivation.from} ${derivation.to}`} />
      ))}
      <SourceList index={index} />
    </Section>
  );
}

function DerivationEntry({ index, derivation }: { index: StoryIndex; derivation: Derivation }) {
  const { from, to, arrow } = derivationEnds(index, derivation);
  const changes = driftChanges(index, derivation);
  const { kind, direction, share } = derivation;
  const credit = kind === 'credited' ? creditPlace(index, derivation) : undefined;
  const told = [
    kindText(derivation, to, from),
    share > 0 ? LABELS.share(percentOf(share), to, from) : '',
    kind === 'credited' ? '' : LABELS.direction[direction],
  ];
  return (
    <article class="derivation">
      <h3>
        <b class="siglum">{from}</b> <span aria-hidden="true">{arrow}</span>
        <span class="unseen">{LABELS.table.to}</span> <b class="siglum">{to}</b>{' '}
        <span class="muted">{told.filter(Boolean).join(' · ')}</span>
      </h3>
      {credit ? <Passage index={index} place={credit} href={placeId(credit.article, credit.start)} /> : null}
      {changes.map(({ what, from: before, to: after }) => (
        <div class="drift" key={`${before.place.start} ${after.place.start}`}>
          <p>
            <span class="drift-what">{what}</span> <Change from={before.words} to={after.words} arrow={arrow} />
          </p>
          <div class="side-by-side">
            <DriftSide index={index} end={before} />
            <DriftSide index={index} end={after} />
          </div>
        </div>
      ))}
      <SideBySide index={index} derivation={derivation} />
    </article>
  );
}

// Which of two wordings was first is shown only where it is known.
function Change({ from, to, arrow }: { from: string; to: string; arrow: string }) {
  if (arrow !== '→')
    return (
      <>
        <b>{from}</b> / <b>{to}</b>
      </>
    );
  return (
    <>
      <del>{from}</del> <span aria-hidden="true">{arrow}</span> <ins>{to}</ins>
    </>
  );
}

function DriftSide({ index, end }: { index: StoryIndex; end: DriftEnd }) {
  return <Passage index={index} place={end.place} href={placeId(end.place.article, end.place.start)} />;
}

// "A B C", whichever names it first.
function inOrder<T extends { place: Evidence }>(index: StoryIndex, places: readonly T[]): T[] {
  const at = new Map(index.witnesses.map(({ article }, row) => [article.id, row]));
  return [...places].sort((a, b) => (at.get(a.place.article) ?? 0) - (at.get(b.place.article) ?? 0));
}

/** Every source with the articles that name it, as letters that lead to the first place; how often stands beside. */
function SourceList({ index }: { index: StoryIndex }) {
  const { sources } = index.story.lineage;
  if (sources.length === 0) return null;
  const head = sectionId(index.story.id, 'sources');
  return (
    <div class="cited">
      <h3 class="kicker" id={head}>
        {LABELS.sourcesHead} <span class="muted">{LABELS.sourcesNote}</span>
      </h3>
      <ul class="sources" aria-labelledby={head}>
        {sources.map(({ name, kind, origins, evidence }) => (
          <li key={`${kind} ${name}`} id={sourceId(index.story.id, name)}>
            <b>
              <Words text={name} />
            </b>{' '}
            <span class="muted">
              {LABELS.sourceKind[kind]}, {LABELS.count.textsShort(origins.length)}
            </span>{' '}
            <span class="sigla">
              {inOrder(index, firstPlaces(evidence)).map(({ place, count }) => (
                <a
                  class="siglum"
                  href={`#${placeId(place.article, place.start)}`}
                  key={place.article}
                  aria-label={`${index.byArticle.get(place.article)?.siglum}${count > 1 ? count : ''}: ${wordsAt(index, place).slice(0, 60)}`}
                >
                  {index.byArticle.get(place.article)?.siglum}
                  {count > 1 ? <sub>{count}</sub> : null}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
