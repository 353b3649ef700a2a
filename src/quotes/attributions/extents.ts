import { isWordCharacter } from '../../text/characters.js';
import { isDash } from '../../text/dashes.js';
import type { Token } from '../../text/doc.js';
import { isSpeaker } from '../somebody.js';
import { type Ground, isGerund, isNominal, lastOfQuote, opensQuote, within } from './ground.js';
import { clauseNext, endsAtComma } from './mainClauses.js';
import { occasionEnd, startsNumber } from './occasions.js';
import { hasOwnCue, isCueVerbNext, saysAs } from './ownCues.js';
import { phraseStartingAt } from './phraseBounds.js';
import { startsSourcePhrase } from './sourcePhrases.js';

/** What a content is, which says where it ends. */
export type ContentKind = 'clause' | 'phrase' | 'infinitive';

/** Last token of the content that begins at `from`: the end of its clause or phrase, closing marks included; `from - 1` where it is empty. */
export function contentEnd(ground: Ground, from: number, kind: ContentKind): number {
  const { tokens } = ground;
  const sentence = tokens[from]?.sentence ?? -1;
  let last = from - 1;
  let depth = 0;
  for (let i = from; ; i++) {
    const token = within(ground, i, sentence);
    if (!token) break;
    if (ground.quoteOf[i]! >= 0) {
      i = lastOfQuote(ground, i);
      last = i;
      if (endsInQuote(ground, i)) break;
      // "realistic,” most voters said": the comma stands inside the marks
      if (
        endsWithComma(ground, i) &&
        within(ground, i + 1, sentence) &&
        (kind !== 'clause' || stopsAfterComma(ground, i + 1, true))
      )
        break;
      continue;
    }
    if (token.text === '(' || token.text === '[') depth++;
    else if (token.text === ')' || token.text === ']') {
      if (depth === 0) break;
      depth--;
      last = i;
      continue;
    }
    if (depth > 0) continue;
    if (i > from && (STOPS[kind](ground, i, from) || (token.text === ',' && endsAtComma(ground, i + 1, from)))) break;
    if (isWordCharacter(token.text[0]!) || /[\p{L}\p{N}%$€£]/u.test(token.text)) last = i;
  }
  return last;
}

/** "... is over.” |": the sentence ends inside the marks. */
function endsInQuote({ doc, quotes, quoteOf }: Ground, last: number): boolean {
  return /[.!?]/u.test(doc.text[quotes[quoteOf[last]!]!.end - 1] ?? '');
}

function endsWithComma({ doc, quotes, quoteOf }: Ground, last: number): boolean {
  return doc.text[quotes[quoteOf[last]!]!.end - 1] === ',';
}

const END = /^(?:;|:|[.!?…]+)$/u;

const STOPS = { clause: stopsClause, phrase: stopsPhrase, infinitive: stopsInfinitive };

/** How far before a clause a dash may open the aside in which the clause stands, in tokens. */
const ASIDE = 12;

/** "If the hunt — which she thought was over — had begun": the dash closes the aside in which the clause began. */
function closesAside({ tokens }: Ground, from: number): boolean {
  const { sentence } = tokens[from]!;
  for (let k = from - 1; k > 0 && k > from - ASIDE && tokens[k]!.sentence === sentence; k--)
    if (isDash(tokens, k)) return true;
  return false;
}

function stopsClause(ground: Ground, i: number, from: number): boolean {
  const { tokens, words } = ground;
  const token = tokens[i]!;
  // "98 people were aboard|: 87 passengers and 11 crew|"
  if (token.text === ':' && startsNumber(ground, i + 1)) return false;
  if (token.text === ';' && goesOnInList(ground, i + 1)) return false;
  if (END.test(token.text)) return true;
  if (isDash(tokens, i) && closesAside(ground, from)) return true;
  if (token.text === ',' || isDash(tokens, i)) return stopsAfterComma(ground, i + 1, token.text === ',');
  if (!words.conjunctions.has(token.lower) || sharesPassive(ground, i)) return false;
  return isCueVerbNext(ground, i + 1) || reportsNumber(ground, i + 1);
}

/** "said 60 were hurt and |police reported 17|": somebody else, their verb and a number. */
function reportsNumber(ground: Ground, from: number): boolean {
  const { tokens, words, scene } = ground;
  const subject = phraseStartingAt(ground, from);
  const verb = subject ? tokens[subject.last + 1] : undefined;
  const cue = verb?.pos === 'VERB' ? words.verbs.get(verb.lower) : undefined;
  if (!subject || !cue || !words.reporting.has(cue.stance) || !isSpeaker(scene, subject)) return false;
  return startsNumber(ground, subject.last + 2);
}

/** "with 42 percent, followed by Lee at 23|; Hart at 12| and Bell at 9", "34 percent agree|; 17 percent| do not": a further part without a verb, or a further number. */
function goesOnInList(ground: Ground, from: number): boolean {
  const { tokens } = ground;
  if (startsNumber(ground, from)) return true;
  for (let i = from; i < from + LIST; i++) {
    const token = within(ground, i, tokens[from - 1]!.sentence);
    if (!token || token.text === ';') return i > from;
    if (token.pos === 'VERB' || token.pos === 'AUX' || ground.quoteOf[i]! >= 0) return false;
  }
  return false;
}

/** How long a part of a list may be, in tokens. */
const LIST = 30;

/** "said she has been arrested |and charged with| two counts": the second of two participles behind one form of "be". */
function sharesPassive({ tokens, words }: Ground, and: number): boolean {
  const [be, first, second, link] = [-2, -1, 1, 2].map((k) => tokens[and + k]);
  const participle = (token: Token | undefined) => token?.pos === 'VERB' && words.participle.test(token.lower);
  return be?.pos === 'AUX' && participle(first) && participle(second) && link?.pos === 'ADP';
}

/** ", adding that", ", but she said", ", according to": what follows the comma is told beside the content. */
function stopsAfterComma(ground: Ground, i: number, comma: boolean): boolean {
  const { tokens, words } = ground;
  const token = tokens[i];
  if (!token) return true;
  if (words.conjunctions.has(token.lower)) {
    if (words.complementizers.has(tokens[i + 1]?.lower ?? '')) return false;
    // "said it was safe, but |he doubted| it"; not "..., but |would close| it", "..., but |rather a danger|"
    if (isOpposing(ground, i) && comma && startsClause(ground, i + 1)) return true;
    return isCueVerbNext(ground, i + 1) || hasOwnCue(ground, i + 1);
  }
  let at = i;
  while (tokens[at]?.pos === 'ADV' && at < i + 3) at++;
  const verb = tokens[at];
  const weighs = words.measuring.has(verb?.lower ?? '');
  if (isGerund(ground, verb) && words.verbs.has(verb?.lower ?? '') && !weighs) return true;
  if (startsSourcePhrase(ground, i) || isAbsoluteCue(ground, i)) return true;
  // ", |sagte| er", ", |wie| die Polizei mitteilte"
  if (words.verbSecond) return isCueVerbNext(ground, i) || saysAs(ground, i);
  return hasOwnCue(ground, words.subordinators.has(token.lower) ? i + 1 : i);
}

/** ", |with the Red Cross saying| it had counted 112": told by somebody else. */
function isAbsoluteCue(ground: Ground, i: number): boolean {
  const { tokens, words } = ground;
  const subject = words.absolutes.has(tokens[i]!.lower) ? phraseStartingAt(ground, i + 1) : null;
  const verb = subject ? within(ground, subject.last + 1, tokens[i]!.sentence) : undefined;
  const cue = isGerund(ground, verb) ? words.verbs.get(verb!.lower) : undefined;
  return cue?.frames.has('clause') === true && words.reporting.has(cue.stance) && !words.measuring.has(verb!.lower);
}

/** "|he doubted it|", "|when the storm came|", "|on Monday the dam| broke": no mere verb or phrase that goes on with the clause before. */
function startsClause(ground: Ground, from: number): boolean {
  const { tokens, words } = ground;
  let at = from;
  while (tokens[at]?.pos === 'ADV' && !words.questionWords.has(tokens[at]!.lower) && at < from + 3) at++;
  const token = tokens[at];
  if (!token) return true;
  if (words.negations.has(token.lower)) return false;
  return (
    token.pos !== 'VERB' &&
    token.pos !== 'AUX' &&
    (token.pos === 'PRON' || token.pos === 'SCONJ' || clauseNext(ground, at))
  );
}

function stopsPhrase(ground: Ground, i: number, from: number): boolean {
  const { tokens, words } = ground;
  const token = tokens[i]!;
  if (token.text === ':' && startsNumber(ground, i + 1)) return false;
  if (END.test(token.text) || isDash(tokens, i)) return true;
  if (token.text === ',') return !continuesPhrase(ground, i + 1) && !continuesList(ground, i);
  if (words.conjunctions.has(token.lower))
    return (
      isOpposing(ground, i) || verbNext(ground, i + 1) || (clauseNext(ground, i + 1) && !isEmbedded(ground, from, i))
    );
  if (startsSourcePhrase(ground, i)) return true;
  if (words.agentMarks.has(token.lower) && isGerund(ground, tokens[i + 1])) return true;
  return i > from && occasionEnd(ground, i) > i;
}

/** "to close it and build a dam|, a plan that |": like a phrase, and goes on with a verb that has no subject of its own. */
function stopsInfinitive(ground: Ground, i: number): boolean {
  const { tokens, words } = ground;
  const token = tokens[i]!;
  if (END.test(token.text) || isDash(tokens, i)) return true;
  if (token.text === ',')
    return !continuesPhrase(ground, i + 1) && !continuesList(ground, i) && !goesOnInfinitive(ground, i + 1);
  if (words.conjunctions.has(token.lower)) return !goesOnInfinitive(ground, i) && stopsPhrase(ground, i, i);
  return startsSourcePhrase(ground, i) > 0;
}

/** "to close it, |and build| a dam": a bare verb after a joiner, or an infinitive. */
function goesOnInfinitive(ground: Ground, i: number): boolean {
  const { tokens, words } = ground;
  let at = i;
  if (words.joiners.has(tokens[at]?.lower ?? '')) at++;
  while (tokens[at]?.pos === 'ADV') at++;
  const token = tokens[at];
  if (!token) return false;
  if (words.infinitiveMarks.has(token.lower) || (at === i && opensQuote(ground, i))) return true;
  if (token.pos === 'AUX') return at > i && words.bareAuxiliaries.has(token.lower);
  if (token.pos !== 'VERB' || words.gerund.test(token.lower)) return false;
  // "every letter sent |or received|"
  return (at > i && tokens[i - 1]?.pos === 'VERB') || !words.inflected.test(token.lower);
}

/** ", including the harbour", ", such as": what follows the comma still belongs to the phrase. */
function continuesPhrase({ tokens, words }: Ground, i: number): boolean {
  return words.continuers.has(tokens[i]?.lower ?? '');
}

/** but, yet: not and, or. */
function isOpposing({ tokens, words }: Ground, i: number): boolean {
  return !words.joiners.has(tokens[i]!.lower);
}

/** "the storm when she |and| the mayor were at sea": a joiner inside a clause of the phrase joins subjects. */
function isEmbedded({ tokens, words }: Ground, from: number, i: number): boolean {
  if (tokens[i + 1]?.pos === 'PRON') return false;
  for (let k = from + 1; k < i; k++) {
    const { lower, pos } = tokens[k]!;
    if (pos === 'SCONJ' || words.relatives.has(lower) || words.questionWords.has(lower)) return true;
  }
  return false;
}

function verbNext({ tokens, words }: Ground, i: number): boolean {
  let at = i;
  while (tokens[at]?.pos === 'ADV') at++;
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.pos === 'VERB' || token.pos === 'AUX') &&
    !(words.measuring.has(token.lower) && words.gerund.test(token.lower)) &&
    (token.pos === 'AUX' || !words.gerund.test(token.lower) || words.verbs.has(token.lower))
  );
}

/** "apples, pears and plums": a comma inside a list. */
function continuesList(ground: Ground, comma: number): boolean {
  const { tokens, words } = ground;
  const sentence = tokens[comma]!.sentence;
  for (let i = comma + 1; i < comma + 12; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ') return false;
    if (words.relatives.has(token.lower)) return false;
    if (words.joiners.has(token.lower) && i > comma + 1)
      return isNominal(tokens[i - 1]!) || tokens[i - 1]!.text === ',' || tokens[i - 1]!.pos === 'ADJ';
    if (words.joiners.has(token.lower))
      return !/^(?:VERB|AUX|ADV)$/u.test(tokens[i + 1]?.pos ?? '') && !clauseNext(ground, i + 1);
    if (token.text !== ',' && token.pos === 'PUNCT') return false;
  }
  return false;
}
