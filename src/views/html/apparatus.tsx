import { LABELS } from '../labels.js';
import type { Remark } from '../model/apparatus.js';
import { domId } from './domIds.js';
import { Words } from './parts.js';

/** Beside a paragraph: what other articles have in its place. */
export function Apparatus({ remarks }: { remarks: readonly Remark[] }) {
  return (
    <ul class="apparatus" lang={LABELS.lang}>
      {remarks.map(({ about, head, status, others, same }) => (
        <li class={status ? `s-${status}` : undefined} key={about}>
          {status ? (
            <span class="symbol" role="img" aria-label={LABELS.status[status]} title={LABELS.status[status]}>
              {LABELS.symbol[status]}
            </span>
          ) : (
            <span aria-hidden="true">“ ”</span>
          )}{' '}
          <a href={`#${domId(about)}`}>
            <Words text={head} />
          </a>
          {same.length > 0 ? (
            <>
              {' '}
              {LABELS.alsoIn} <b class="siglum">{same.join('\u00a0')}</b>
            </>
          ) : null}
          {others.map(({ value, sigla }) => [
            ' ',
            <span class="other" key={value}>
              {value} <b class="siglum">{sigla.join(' ')}</b>
            </span>,
          ])}
        </li>
      ))}
    </ul>
  );
}
