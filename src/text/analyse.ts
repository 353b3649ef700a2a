import { joinAddresses } from './addresses.js';
import { withoutUnseen } from './characters.js';
import type { Doc, Token } from './doc.js';
import { findNounPhrases } from './nounPhrases.js';
import { splitParagraphs, splitSentences } from './sentences.js';
import type { Tagger, TextWords } from './tagger.js';

/** Tokens, sentences, paragraphs and noun phrases of a text, computed once; all other rooms share the result and its offsets. */
export function analyse(text: string, tagger: Tagger, words: TextWords): Doc {
  const tokens = tokensOf(text, tagger);
  mendTags(tokens);
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(tokens, paragraphs, words);
  return { text, tokens, sentences, paragraphs, nounPhrases: findNounPhrases(tokens, words.digitsCount) };
}

function tokensOf(text: string, tagger: Tagger): Token[] {
  const tokens = joinAddresses(text, tagger(withoutUnseen(text)));
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    token.index = i;
    token.glued = token.start === before;
    before = token.end;
  }
  return tokens;
}

/** "the |Associated| Press": a word with a capital after a determiner and before a name is no verb. */
function mendTags(tokens: readonly Token[]): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.pos !== 'VERB' || tokens[i - 1]!.pos !== 'DET' || tokens[i + 1]!.pos !== 'PROPN') continue;
    if (token.capital) token.pos = 'PROPN';
  }
}
