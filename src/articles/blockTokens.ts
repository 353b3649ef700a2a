import type { Token } from '../text/doc.js';
import type { BlockKind } from '../types.js';
import type { Reading } from './reading.js';

/** The tokens that stand in blocks of some kinds, in order. */
export function* blockTokens({ article, doc }: Reading, isWanted: (kind: BlockKind) => boolean): Generator<Token> {
  const blocks = article.blocks.filter(({ kind }) => isWanted(kind));
  let block = 0;
  for (const token of doc.tokens) {
    while (block < blocks.length && blocks[block]!.end <= token.start) block++;
    if (block === blocks.length) return;
    if (blocks[block]!.start <= token.start) yield token;
  }
}
