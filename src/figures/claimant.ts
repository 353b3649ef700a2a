import type { Reading } from '../articles/reading.js';
import { isNameOf } from '../articles/sameOutlet.js';
import { asserts, claimantOf, isPolled, toldOfEvent } from '../quotes/attributions/claims.js';
import type { Attribution, Figure, Span } from '../types.js';
import { antecedentsOf } from './antecedents.js';
import { holderOf, quotedBy } from './attributed.js';
import { type Share, surveysOf } from './surveyed.js';
import { tailsOf } from './tails.js';

/** The stance of whoever says that it is not so. */
const DENIES = 'denies';

/** Gives a figure's claimant and the attribution that holds it. */
export type Claimants = (span: Span, share: Share) => Pick<Figure, 'source' | 'attribution'>;

/** "|The Herald| understands that 40 jobs will go", in the Herald: its own voice. */
const isOwn = ({ article, language }: Reading, { source: [actor] }: Attribution): boolean =>
  actor !== undefined && article.outlet !== null && isNameOf(actor.name, article.outlet, language.lineage);

/**
 * A function that finds who claims a figure: the source of the attribution that holds it most closely; without one whoever speaks the
 * quote around it, or the survey it goes on with. Null where the article tells it itself. To be asked in the order of the text.
 */
export function claimantsOf(reading: Reading): Claimants {
  const { attributions, quotes } = reading.article;
  const asserting = attributions.filter((attribution) => asserts(reading, attribution));
  const held = holderOf(asserting);
  const tail = tailsOf(reading, asserting);
  const antecedent = antecedentsOf(reading, asserting);
  const denied = holderOf(attributions.filter(({ stance }) => stance === DENIES));
  const quoted = quotedBy(quotes);
  const surveyed = surveysOf(reading);
  return (span, share) => {
    const holder = antecedent(span) ?? held(span) ?? tail(span);
    // "voters are likelier to say so of Lee, |73 percent| to 63": those who were asked claim no shares
    const asked = holder?.source[0] !== undefined && share.unit === 'percent' && isPolled(reading, holder.source[0]);
    if (holder && !asked) {
      const told = toldOfEvent(reading, span, holder) || isOwn(reading, holder);
      return { source: told ? null : claimantOf(reading, holder), attribution: told ? null : holder.id };
    }
    // "denied “taking |$5,000|”" claims nothing
    return { source: denied(span) ? null : (quoted(span) ?? surveyed(span, share)), attribution: null };
  };
}
