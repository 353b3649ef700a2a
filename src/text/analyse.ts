import { joinAddresses } from './addresses.js';
import type { Doc, Token } from './doc.js';
import { findNounPhrases } from './nounPhrases.js';
import { splitParagraphs, splitSentences } from './sentences.js';
import type { Tagger, TextWords } from './tagger.js';
import { wordForm } from './wordForms.js';

/** Tokens, sentences, paragraphs and noun phrases of a text, computed once; all other rooms share the result and its offsets. */
export function analyse(text: string, tagger: Tagger, words: TextWords): Doc {
  const tokens = tokensOf(text, tagger);
  mendTags(tokens);
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(tokens, paragraphs, words);
  return { text, tokens, sentences, paragraphs, nounPhrases: findNounPhrases(tokens) };
}

function tokensOf(text: string, tagger: Tagger): Token[] {
  let before = 0;
  return joinAddresses(text, tagger(text)).map(({ start, end, pos, word }, index) => {
    const { text: form, lower, capital, digits } = wordForm(word ?? text.slice(start, end));
    const glued = start === before;
    before = end;
    return { index, start, end, text: form, lower, pos, sentence: 0, capital, glued, digits };
  });
}

/** "the |Associated| Press": a word with a capital after a determiner and before a name is no verb. */
function mendTags(tokens: readonly Token[]): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.pos !== 'VERB' || tokens[i - 1]!.pos !== 'DET' || tokens[i + 1]!.pos !== 'PROPN') continue;
    if (token.capital) token.pos = 'PROPN';
  }
}
