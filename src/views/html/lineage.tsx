import type { Derivation } from '../../types.js';
import { LABELS } from '../labels.js';
import { type DriftEnd, derivationEnds, driftChanges, percentOf, tellingDerivations } from '../model/derivations.js';
import { firstPlaces, type StoryIndex, wordsAt } from '../model/storyIndex.js';
import { placeId } from './domIds.js';
import { Passage } from './evidence.js';
import { LineageGraph } from './lineageGraph.js';
import { Section, Words } from './parts.js';
import { Visible } from './visible.js';

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
  const sure = LABELS.direction[derivation.direction];
  return (
    <article class="derivation">
      <h3>
        <b class="siglum">{from}</b> <span aria-hidden="true">{arrow}</span>
        <span class="unseen">{LABELS.table.to}</span> <b class="siglum">{to}</b>{' '}
        <span class="muted">
          {LABELS.kind[derivation.kind]}
          {sure ? ` (${sure})` : ''}
          {derivation.share > 0 ? `, ${LABELS.share(percentOf(derivation.share))}` : ''}
        </span>
      </h3>
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
      <SharedPassages index={index} derivation={derivation} />
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

function SharedPassages({ index, derivation }: { index: StoryIndex; derivation: Derivation }) {
  const before = index.byArticle.get(derivation.from)?.article.text;
  const after = index.byArticle.get(derivation.to)?.article.text;
  if (before === undefined || after === undefined || derivation.passages.length === 0) return null;
  const { from, to } = derivationEnds(index, derivation);
  return (
    <details class="shared">
      <summary>{LABELS.count.passages(derivation.passages.length)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="siglum">{from}</span>
            </th>
            <th scope="col">
              <span class="siglum">{to}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {derivation.passages.map((passage) => (
            <tr key={`${passage.from.start} ${passage.to.start}`}>
              <td dir="auto">
                <Visible text={before.slice(passage.from.start, passage.from.end)} />
              </td>
              <td dir="auto">
                <Visible text={after.slice(passage.to.start, passage.to.end)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Every source with the articles that name it, as letters that lead to the first place; how often stands beside. */
function SourceList({ index }: { index: StoryIndex }) {
  const { sources } = index.story.lineage;
  if (sources.length === 0) return null;
  return (
    <ul class="sources" aria-label={LABELS.graphHead.sources}>
      {sources.map(({ name, kind, origins, evidence }) => (
        <li key={`${kind} ${name}`}>
          <b>
            <Words text={name} />
          </b>{' '}
          <span class="muted">
            {LABELS.sourceKind[kind]}, {LABELS.count.textsShort(origins.length)}
          </span>{' '}
          <span class="sigla">
            {firstPlaces(evidence).map(({ place, count }) => (
              <a
                class="siglum"
                href={`#${placeId(place.article, place.start)}`}
                key={place.article}
                aria-label={`${index.byArticle.get(place.article)?.siglum}: ${wordsAt(index, place).slice(0, 60)}`}
              >
                {index.byArticle.get(place.article)?.siglum}
                {count > 1 ? <sub>{count}</sub> : null}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
