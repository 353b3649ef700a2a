import type { Derivation } from '../../types.js';
import { LABELS } from '../labels.js';
import { derivationEnds } from '../model/derivations.js';
import { wordsOf } from '../model/plainText.js';
import { type Stretch, sharedWords } from '../model/sharedWords.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { witnessName } from './parts.js';
import { Visible } from './visible.js';

/** Fewer words between two passages are not worth a line of their own. */
const TELLING_GAP = 8;

/** Two articles side by side: their shared passages lined up, and how much each has between them alone. */
export function SideBySide({ index, derivation }: { index: StoryIndex; derivation: Derivation }) {
  const before = index.byArticle.get(derivation.from);
  const after = index.byArticle.get(derivation.to);
  const { passages } = derivation;
  if (!before || !after || passages.length === 0) return null;
  const { from, to } = derivationEnds(index, derivation);
  return (
    <details class="shared">
      <summary>{LABELS.sideBySide(LABELS.count.passages(passages.length))}</summary>
      <table>
        <thead>
          <tr>
            {[
              { siglum: from, witness: before },
              { siglum: to, witness: after },
            ].map(({ siglum, witness }) => (
              <th scope="col" key={siglum}>
                <span class="siglum">{siglum}</span> <bdi>{witnessName(witness)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {passages.map((passage, at) => {
            const last = passages[at - 1];
            const gaps = [
              wordsBetween(before.article.text, last?.from.end, passage.from.start),
              wordsBetween(after.article.text, last?.to.end, passage.to.start),
            ] as const;
            const [left, right] = sharedWords(
              before.article.text.slice(passage.from.start, passage.from.end),
              after.article.text.slice(passage.to.start, passage.to.end),
            );
            return [
              gaps.some((words) => words >= TELLING_GAP) ? <Gaps words={gaps} key={`gap ${at}`} /> : null,
              <tr key={`${passage.from.start} ${passage.to.start}`}>
                <Side stretches={left} />
                <Side stretches={right} />
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </details>
  );
}

// Passages of the first article need not stand in its order: what lies between two of them is then not told.
function wordsBetween(text: string, from: number | undefined, to: number): number {
  if (from === undefined || to <= from) return 0;
  return wordsOf(text.slice(from, to)).length;
}

function Gaps({ words }: { words: readonly [number, number] }) {
  return (
    <tr class="gap">
      {words.map((count, side) => (
        <td key={side === 0 ? 'from' : 'to'}>
          {count >= TELLING_GAP ? LABELS.onlyHere(LABELS.count.words(count)) : ''}
        </td>
      ))}
    </tr>
  );
}

function Side({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <td dir="auto">
      {stretches.map(({ shared, text }, at) => {
        const words = <Visible text={text} />;
        return [
          at > 0 ? ' ' : '',
          shared ? (
            <span class="both" key={at}>
              {words}
            </span>
          ) : (
            words
          ),
        ];
      })}
    </td>
  );
}
