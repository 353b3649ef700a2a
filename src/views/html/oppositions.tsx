import type { Opposition } from '../../types.js';
import { LABELS } from '../labels.js';
import { placesOfSide } from '../model/oppositions.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { domId, placeId } from './domIds.js';
import { Passage } from './evidence.js';
import { Section, Sigla, Words } from './parts.js';

/** Claims against claims: what it is about, and who takes which stance, with the sentences. */
export function Oppositions({ index }: { index: StoryIndex }) {
  const { claims } = index.story;
  if (claims.length === 0) return null;
  return (
    <Section story={index.story.id} name="claims" title={LABELS.sections.claims} note={LABELS.claimsNote}>
      {claims.map((opposition) => (
        <OppositionEntry index={index} opposition={opposition} key={opposition.id} />
      ))}
    </Section>
  );
}

function OppositionEntry({ index, opposition }: { index: StoryIndex; opposition: Opposition }) {
  return (
    <article class="opposition" id={domId(opposition.id)}>
      <h3 class="matter" dir="auto">
        <Words text={opposition.matter} />
      </h3>
      {opposition.sides.map((side) => (
        <details class="side" key={side.stance}>
          <summary>
            <b class="stance">{side.stance}</b>{' '}
            <span class="claimants">
              <Words text={side.claimants.join(', ')} />
            </span>{' '}
            <Sigla index={index} articles={side.articles} />
          </summary>
          <div class="passages">
            {placesOfSide(index, side).map((place) => (
              <Passage
                index={index}
                place={place}
                href={placeId(place.article, place.start)}
                key={`${place.article} ${place.start} ${place.end}`}
              />
            ))}
          </div>
        </details>
      ))}
    </article>
  );
}
