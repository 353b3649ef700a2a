import type { TollSummary } from '../model/tollSummary.js';
import { StatusBadge, Words } from './parts.js';

/** The tolls of a story on a line: "14 killed → updated, Tomas Weyland · ...". */
export function TollList({ tolls }: { tolls: readonly TollSummary[] }) {
  if (tolls.length === 0) return null;
  return (
    <span class="toll-list">
      {tolls.map(({ measure, text, status, who }) => (
        <span key={measure}>
          {text} <StatusBadge status={status} />{' '}
          <span class="muted">
            <Words text={who} />
          </span>
        </span>
      ))}
    </span>
  );
}
