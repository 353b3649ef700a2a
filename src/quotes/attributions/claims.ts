import type { Reading } from '../../articles/reading.js';
import { type Doc, type Token, tokenAt } from '../../text/doc.js';
import type { Actor, Attribution, Span } from '../../types.js';
import { pastNumber } from './ownCues.js';

/** Stances that assert what they hold; the others wish, fear, praise or deny it. */
const ASSERTING = new Set([
  'says',
  'reports',
  'confirms',
  'admits',
  'claims',
  'estimates',
  'warns',
  'believes',
  'promises',
  'accuses',
]);
/** Rules whose content is no sentence: "criticised a plan to spend $40m" asserts nothing of the $40m. */
const PHRASES = /object|scene|infinitive|noun-preposition|adjective|relative|impression|verb-preposition|passive-by/u;
/** Stances whose object is itself the claim: "confirmed 12 deaths". */
const COUNTING = new Set(['reports', 'confirms', 'estimates']);

/** True where an attribution says that its content is so; wishes, fears and praise do not. */
export function asserts(reading: Reading, attribution: Attribution): boolean {
  const { stance, rule, cue, source, content } = attribution;
  if (isHeard(reading, attribution)) return true;
  if (!ASSERTING.has(stance) || (source[0] && isShare(reading, source[0]))) return false;
  if (cue.length > 0 && isDeed(reading, rule, cue.at(-1)!) && !(content[0] && describes(reading, content[0])))
    return false;
  if (cue.length > 0 && source[0] && isTally(reading, source[0], cue.at(-1)!)) return false;
  // "is considering |whether| to sell 40 boats"
  if (rule === 'verb-question' && (isSought(reading, cue.at(-1)!) || (content[0] && isOpen(reading, content[0]))))
    return false;
  if (cue[0] && isUnreal(reading, cue[0])) return false;
  // "the attack, which she said was carried out by |30| people"
  if (rule === 'relative-object') return true;
  // "vowed to invest $5 billion", "threatened to sell 300 boats"
  if (rule === 'verb-infinitive' && (stance === 'promises' || stance === 'warns')) return true;
  // "expects to lose $3 billion"
  if (stance === 'estimates' && /infinitive/u.test(rule)) return true;
  // "claims to have stolen 3 million records", "its claim to have stolen them"
  if (stance === 'claims' && /^(?:verb|noun)-infinitive$/u.test(rule)) return true;
  // "admitted taking $5,000", "pleaded guilty to killing three women"
  if (stance === 'admits' && /^verb-(?:object|infinitive)$/u.test(rule))
    return content[0] !== undefined && (owns(reading, content[0]) || namesCount(reading, stance, content[0]));
  // "would acknowledge only three deaths", "claimed a turnout of 1.2m"
  if (rule === 'verb-object' && content[0] && namesCount(reading, stance, content[0])) return true;
  // "announced charges against three men", "warned of 40 faults"
  if (rule === 'verb-object' && content[0] && describes(reading, content[0])) return true;
  if (stance === 'says' && rule === 'verb-object')
    return tellsThings(reading, cue.at(-1)!) || cites(reading, cue.at(-1)!, content[0]!);
  if (stance === 'warns' && rule === 'verb-preposition') return true;
  // "spoke of 1,100 homes lost"
  if (stance === 'says' && rule === 'verb-preposition' && content[0] && tellsOf(reading, content[0]))
    return opensWithNumber(reading, content[0]);
  // "pledged €1.5m in aid", "promised savings of £550 million"; not "pledged to repay |the| $84,000"
  if (stance === 'promises' && rule === 'verb-object')
    return content[0] !== undefined && !isKnown(reading, content[0]) && startsWithSum(reading, content[0]);
  // "told the Herald of 12 cases", "accused him of taking $5,000"; not "is advising the firm on its $4 billion sale"
  if (
    rule === 'verb-preposition-person' &&
    (stance === 'accuses' || (stance === 'says' && tellsOf(reading, content[0]!)))
  )
    return true;
  // "Amnesty's estimate of 900 deaths"
  if (stance === 'estimates' && rule === 'noun-preposition' && content[0] && opensWithNumber(reading, content[0]))
    return true;
  return !PHRASES.test(rule) || (COUNTING.has(stance) && /verb-object|verb-preposition|relative/u.test(rule));
}

/** "|the court heard| that 1,900 had paid", "|The jury was told| that": what is told to a court is known from there. */
function isHeard(reading: Reading, { rule, cue, source: [actor] }: Attribution): boolean {
  const { doc, language } = reading;
  if (cue.length === 0 || actor?.end === undefined || /object|preposition/u.test(rule)) return false;
  return (
    language.cues.hearing.has(lastWord(doc, cue.at(-1)!.end)) && language.cues.courts.has(lastWord(doc, actor.end))
  );
}

/** The last word of what ends at `end`, lower case. */
const lastWord = (doc: Doc, end: number): string => doc.tokens[tokenAt(doc, end - 1)]!.lower;

/** "Police |identified| five of the victims", "Officers |found| two men": what they did, told by the article. */
function isDeed({ doc, language }: Reading, rule: string, { end }: Span): boolean {
  return /^verb-(?:number|scene|object)$/u.test(rule) && language.cues.deeds.has(lastWord(doc, end));
}

/** "|Lunia| recorded 40 cases": the place where they were counted. */
function isTally({ doc, language, names }: Reading, { start }: Actor, { end }: Span): boolean {
  if (start === undefined || !language.cues.tallies.has(lastWord(doc, end))) return false;
  const first = tokenAt(doc, start);
  // "|the| US as a whole"
  return [first, first + 1].some((at) => names.mentionByToken.get(at)?.kind === 'place');
}

/** "told the Herald |of| 12 cases". */
function tellsOf({ doc, language }: Reading, { start }: Span): boolean {
  return language.figures.numbers.of.has(doc.tokens[tokenAt(doc, start) - 1]?.lower ?? '');
}

/** "are trying to |determine| where he got the guns with which he killed 12": who asks claims nothing. */
const isSought = ({ doc, language }: Reading, { end }: Span): boolean => language.cues.seeking.has(lastWord(doc, end));

/** "|whether| 40 fled". */
const isOpen = ({ doc, language }: Reading, { start }: Span): boolean =>
  language.cues.conditions.has(doc.tokens[tokenAt(doc, start)]!.lower);

/** "|would have| revealed that 40 fled": nobody did. */
function isUnreal({ doc, language }: Reading, { start, end }: Span): boolean {
  const first = tokenAt(doc, start);
  const { auxiliaries, have } = language.cues;
  const [modal, perfect] = [doc.tokens[first], doc.tokens[first + 1]];
  return perfect !== undefined && perfect.end < end && auxiliaries.has(modal!.lower) && have.has(perfect.lower);
}

/** How far into its content "as" may stand. */
const AS_WITHIN = 6;

/** "described |the man as 6 feet tall|", "identified |the victims as Ann Lee, 51, and two of her children|". */
function describes({ doc, language }: Reading, { start, end }: Span): boolean {
  const first = tokenAt(doc, start);
  return doc.tokens
    .slice(first + 1, first + AS_WITHIN)
    .some((token) => token.end <= end && language.quotes.asWords.has(token.lower) && token.pos === 'ADP');
}

/** "|shooting two men|", "|to having shot them|": a deed, told as one's own. */
function owns({ doc, language }: Reading, { start }: Span): boolean {
  const first = tokenAt(doc, start);
  const at = language.cues.infinitiveMarks.has(doc.tokens[first]?.lower ?? '') ? first + 1 : first;
  return language.cues.gerund.test(doc.tokens[at]?.lower ?? '');
}

/** How far into what is promised its number may stand. */
const SUM_WITHIN = 4;

/** promised "|savings of £550 million|", "|families 20,000 crowns|"; not "|revenge after an attack| that left 19 dead". */
function startsWithSum({ doc }: Reading, { start, end }: Span): boolean {
  const first = tokenAt(doc, start);
  for (const token of doc.tokens.slice(first, first + SUM_WITHIN)) {
    if (token.end > end || /^(?:VERB|AUX|SCONJ|PUNCT)$/u.test(token.pos)) return false;
    if (token.pos === 'NUM' || token.pos === 'SYM' || token.digits) return true;
  }
  return false;
}

/** "|the| $84,000", "|his| promise". */
function isKnown({ doc, language }: Reading, { start }: Span): boolean {
  const { lower } = doc.tokens[tokenAt(doc, start)]!;
  return language.quotes.definite.has(lower) || language.cues.possessives.has(lower);
}

/** admits "|only three| deaths", claims "|a turnout of| 1.2m"; not "claimed |31| lives". */
function namesCount(reading: Reading, stance: string, content: Span): boolean {
  if (stance === 'admits') return opensWithNumber(reading, content);
  if (stance !== 'claims') return false;
  const { doc, language } = reading;
  const first = tokenAt(doc, content.start);
  const [article, noun, of, number] = doc.tokens.slice(first, first + 4);
  const named = article?.pos === 'DET' && noun?.pos === 'NOUN' && language.figures.numbers.of.has(of?.lower ?? '');
  return named && number !== undefined && number.end <= content.end && (number.pos === 'NUM' || number.digits);
}

/** "|about 900| deaths". */
function opensWithNumber({ doc, language }: Reading, { start, end }: Span): boolean {
  let at = tokenAt(doc, start);
  while (language.cues.quantifiers.has(doc.tokens[at]?.lower ?? '') || doc.tokens[at]?.pos === 'ADV') at++;
  const token = doc.tokens[at];
  if (token === undefined || token.end > end) return false;
  // "|dozens| of cases"
  const named = language.figures.numbers.starts.has(token.lower);
  return token.pos === 'NUM' || token.pos === 'SYM' || token.digits || named;
}

/** "announced", "mentioned": verbs that tell of things as of facts; not "weigh", "describe". */
function tellsThings({ doc, language }: Reading, { end }: Span): boolean {
  const frames = language.cues.verbs.get(lastWord(doc, end))?.frames;
  return frames?.has('clause') === true && frames.has('object');
}

/** How far into what is cited its "that" may stand. */
const THAT_WITHIN = 3;

/** "cited |dozens of cases|", "touted |estimates that 40 could die|". */
function cites(reading: Reading, cue: Span, content: Span): boolean {
  const { doc, language } = reading;
  const { mentioning, nouns, complementizers } = language.cues;
  if (mentioning.has(lastWord(doc, cue.end)) && opensWithNumber(reading, content)) return true;
  const first = tokenAt(doc, content.start);
  for (let i = first; i < first + THAT_WITHIN; i++)
    if (nouns.has(doc.tokens[i]?.lower ?? '') && complementizers.has(doc.tokens[i + 1]?.lower ?? '')) return true;
  return false;
}

/** How far back the relative clause of an event may begin, in tokens. */
const AFTERMATH = 14;

/** Who claims what an attribution holds; null for whom nobody could name: "nobody", "it" and "which" of which it is not plain whom they mean. */
export function claimantOf({ language }: Reading, { source }: Attribution): Actor | null {
  const [actor] = source;
  if (!actor) return null;
  const { nobodies, pronouns, relatives, possessives } = language.cues;
  const name = actor.name.toLowerCase();
  const unnamed = nobodies.has(name) || pronouns.has(name) || relatives.has(name) || possessives.has(name);
  // the WHO
  return unnamed && !actor.named ? null : actor;
}

/** "In the poll, |52 percent| said it sank, 41 percent that it did not", "|Thirty-one percent| of troops said": those who were asked claim no figures. */
function isShare({ doc, language }: Reading, { name, start }: Actor): boolean {
  const at = tokenAt(doc, start ?? 0);
  if (start === undefined || doc.tokens[at]?.pos !== 'NUM') return /^[\d.,]+%?$/u.test(name);
  // "|Nine in 10 voters|"
  if (doc.tokens[at + 1]?.pos === 'ADP' && doc.tokens[at + 2]?.pos === 'NUM') return true;
  // "|31%| say", "|31 percent| of them say", "|31| say"
  const unit = doc.tokens[pastNumber(doc.tokens, at)];
  if (unit === undefined || language.figures.units.percent.has(unit.lower)) return true;
  return doc.tokens[at]!.digits && (unit.pos === 'VERB' || unit.pos === 'AUX');
}

/** "voters", "Nine in 10 voters", "those who were polled": who is asked in a survey. */
export function isPolled({ doc, language }: Reading, { name, end }: Actor): boolean {
  const last = end === undefined ? name.toLowerCase().split(/\s+/u).at(-1)! : doc.tokens[tokenAt(doc, end - 1)]!.lower;
  return language.cues.polled.has(last);
}

/** Rules whose source tells the whole sentence, what befell whom included: "A man was held over a shooting that left three dead, |police said|". */
const WHOLE = /^(?:content-before|according-to)/u;

/** "He deplored a shooting that left |17| people hurt": the number is told of the event, by the article. */
export function toldOfEvent({ doc, language }: Reading, span: Span, { rule }: Attribution): boolean {
  const whole = WHOLE.test(rule);
  const { relatives, aftermath, distances, directions } = language.cues;
  const { definite } = language.quotes;
  const at = tokenAt(doc, span.start);
  // "He said the village, about |15| miles from Ostport, was flooded"
  const unit = tokenAt(doc, span.end);
  if (
    doc.tokens[at - 1]?.text === ',' &&
    distances.has(doc.tokens[unit]?.lower ?? '') &&
    directions.has(doc.tokens[unit + 1]?.lower ?? '')
  )
    return true;
  // "said the fire in |which| 50 people were killed was set"
  const relative = doc.tokens[at - 1];
  const link = doc.tokens[at - 2];
  // ", of |whom| 12 were missing": a part of those who are told of
  const part = language.figures.numbers.of.has(link?.lower ?? '');
  const within = relative && relatives.has(relative.lower) && link?.pos === 'ADP' && !part;
  if (within && relative.sentence === doc.tokens[at]!.sentence) return true;
  // "He came last week, days |after| five guards were shot"
  const { skips } = language.figures;
  const since = doc.tokens[at - 1];
  if (since && language.cues.subordinators.has(since.lower) && skips.durations.has(doc.tokens[at - 2]?.lower ?? ''))
    return true;
  for (let i = at - 1; i > at - AFTERMATH && i > 0; i--) {
    const { lower, pos, sentence } = doc.tokens[i]!;
    const told = aftermath.has(lower);
    // "a review of |the| shooting that killed 49, she said": what all know; "a shooting that left three dead, police said" is news
    // "including |one| shooting that left two dead": news too
    if (told && relatives.has(doc.tokens[i - 1]!.lower)) {
      const opens = openingOf(doc, i - 2);
      return opens?.pos !== 'NUM' && (!whole || definite.has(opens?.lower ?? ''));
    }
    // "that left 50 dead and injured |400|": only more of the same in between
    if (sentence !== doc.tokens[at]?.sentence || (!told && (pos === 'VERB' || pos === 'AUX'))) return false;
  }
  return false;
}

/** How many words may stand between a determiner and its noun. */
const PHRASE = 4;

/** The determiner or number of the noun that ends at token `i`, or at the comma behind it: "|the| Tuesday shooting, which"; the word before the noun where neither stands there. */
function openingOf({ tokens }: Doc, i: number): Token | undefined {
  const noun = tokens[i]?.text === ',' ? i - 1 : i;
  for (let k = noun - 1; k >= noun - PHRASE && k >= 0; k--)
    if (!/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[k]!.pos)) return tokens[k];
  return tokens[noun - 1];
}
