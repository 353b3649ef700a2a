import { type Ground, within } from './ground.js';
import { phraseStartingAt } from './phraseBounds.js';

/** True where the clause that holds the cue ends at the comma before token `i`, and the sentence goes on without it. */
export function endsAtComma(ground: Ground, i: number, from: number): boolean {
  return mainClauseAt(ground, i, from) || mainVerbAt(ground, i, from);
}

/** "While she says the dam is safe, |he doubts it|": the main clause of a sentence whose attribution stands in a clause before it. */
function mainClauseAt(ground: Ground, i: number, from: number): boolean {
  const { doc, tokens, words } = ground;
  let first = doc.sentences[tokens[from]!.sentence]!.first;
  while (
    first < from &&
    (tokens[first]!.pos === 'CCONJ' || tokens[first]!.pos === 'ADV' || ground.quoteOf[first]! >= 0)
  )
    first++;
  first = pastSpan(ground, first, from);
  const { lower, pos } = tokens[first]!;
  const participle = pos === 'VERB' && (words.gerund.test(lower) || words.participle.test(lower));
  if (first >= from || !(participle || words.subordinators.has(lower) || words.asWords.has(lower))) return false;
  for (let k = first; k < from; k++) if (tokens[k]!.text === ',') return false;
  return clauseNext(ground, i, true);
}

/** "|A few weeks| after she said it was safe, two boats sank": the subordinator behind the span of time that opens a sentence. */
function pastSpan({ tokens, words }: Ground, first: number, from: number): number {
  for (let i = first; i < first + SPAN && i + 1 < from; i++)
    if (words.times.has(tokens[i]!.lower)) return words.subordinators.has(tokens[i + 1]!.lower) ? i + 1 : first;
  return first;
}

/** How far into a sentence the noun of such a span may stand, in tokens. */
const SPAN = 5;

/** How far before its content the pronoun of a relative clause may stand, in tokens. */
const RELATIVE_WITHIN = 8;

/** "Lee, |who| said the ferry was safe, |later closed| it": behind a relative clause between commas the main verb. */
function mainVerbAt(ground: Ground, i: number, from: number): boolean {
  const { tokens, words, quoteOf } = ground;
  const { sentence } = tokens[from]!;
  let verb = i;
  while (tokens[verb]?.pos === 'ADV' && verb < i + 3) verb++;
  const main = within(ground, verb, sentence);
  if (!main || quoteOf[verb]! >= 0 || words.gerund.test(main.lower) || !/^(?:VERB|AUX)$/u.test(main.pos)) return false;
  for (let k = from - 1; k > from - RELATIVE_WITHIN && k > 0 && tokens[k]!.sentence === sentence; k--)
    if (words.relatives.has(tokens[k]!.lower)) return tokens[k - 1]!.text === ',';
    // "Lee, who is 45|,| said the ship, a tanker, had 12 crew": that clause has ended
    else if (tokens[k]!.text === ',') return false;
  return false;
}

/** "... and |he left|", "... and |the mayor of Ostport has left|": a noun phrase and its finite verb begin a clause of their own. */
export function clauseNext(ground: Ground, i: number, owed = false): boolean {
  const { tokens, words } = ground;
  const phrase = phraseStartingAt(ground, i);
  if (!phrase || ground.quoteOf[i]! >= 0 || words.questionWords.has(tokens[i]!.lower)) return false;
  let at = phrase.last + 1;
  while (within(ground, at, tokens[i]!.sentence)?.pos === 'ADV') at++;
  const verb = within(ground, at, tokens[i]!.sentence);
  if (!verb || ground.quoteOf[at]! >= 0) return false;
  if (verb.pos === 'AUX') return true;
  if (verb.pos !== 'VERB' || words.gerund.test(verb.lower)) return false;
  // "the plan and the boats |built| by the board"; where a main clause is owed, "the pilot |ended| up in Ostport"
  const next = tokens[at + 1];
  if (owed && next?.pos === 'ADP' && !words.agentMarks.has(next.lower)) return true;
  return !words.participle.test(verb.lower) || (!!next && !/^(?:ADP|PUNCT|PART)$/u.test(next.pos));
}
