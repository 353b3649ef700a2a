import { LABELS } from '../labels.js';
import type { TollSummary } from '../model/tollSummary.js';
import { Words } from './parts.js';

/** The tolls of a story on a line: "14 killed → updated, Tomas Weyland · ...". */
export function TollList({ tolls }: { tolls: readonly TollSummary[] }) {
  if (tolls.length === 0) return null;
  return (
    <span class="toll-list">
      {tolls.map(({ measure, text, status, who }) => (
        <span key={measure}>
          {text}{' '}
          <span class={`status s-${status}`} title={LABELS.statusMeaning[status]}>
            <span class="symbol" aria-hidden="true">
              {LABELS.symbol[status]}
            </span>
            {LABELS.status[status]}
          </span>{' '}
          <span class="muted">
            <Words text={who} />
          </span>
        </span>
      ))}
    </span>
  );
}
