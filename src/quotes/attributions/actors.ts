import { isDash } from '../../text/dashes.js';
import type { Actor, Span } from '../../types.js';
import { antecedentOf } from '../antecedents.js';
import type { Cast } from '../cast.js';
import { beforeLabel } from '../insertions.js';
import type { Mention } from '../mentions.js';
import { isSpeaker, personOfPlace } from '../somebody.js';
import { resolveActor } from '../speakers.js';
import { type Ground, lastOfQuote, opensQuote, type Range, spanOf, within } from './ground.js';
import { startsNumber } from './occasions.js';
import { baseEnd, carrierHead, phraseEndingAt, phraseStart, phraseStartingAt } from './phraseBounds.js';

/** A source under the fullest name that the article uses, with the span of the mention that attributes. */
export function actorOf(ground: Ground, cast: Cast, source: Range): (Actor & Span) | null {
  if (isNobody(ground, cast, source)) return null;
  const mention = mentionOf(ground, source);
  const span = spanOf(ground, source);
  const actor =
    byPossessive(ground, cast, mention) ??
    byCarrier(ground, cast, mention) ??
    bySameCarrier(ground, cast, mention) ??
    byNamedSurvey(ground, cast, mention) ??
    resolveActor(cast, mention)?.actor ??
    null;
  if (actor) return { ...actor, ...span };
  const { start, end } = spanOf(ground, mention);
  return { name: ground.doc.text.slice(start, end), ...span, how: 'description' };
}

/** "the start of the month", "an earlier version of this article": no one says it. */
function isNobody(ground: Ground, { scene }: Cast, { first, last }: Range): boolean {
  const { tokens, words } = ground;
  const head = Math.min(Math.max(baseEnd(ground, first), first), last);
  const { lower, pos } = tokens[head]!;
  // "the 54-|year|-old said"
  const compound = head < last && tokens[head + 1]!.glued && tokens[head + 1]!.text === '-';
  if (((words.times.has(lower) && pos === 'NOUN') || words.days.has(lower)) && !compound) return true;
  // "|March 2031| recorded 26"
  if (words.months.has(tokens[first]!.lower) && tokens[last]!.digits) return true;
  for (let i = first; i < last; i++)
    if (scene.words.demonstratives.has(tokens[i]!.lower) && scene.words.ownText.has(tokens[i + 1]!.lower)) return true;
  return false;
}

/** The phrase that names: "who" gives what it stands for, "the mayor's" loses its mark, appositions become insertions. */
function mentionOf(ground: Ground, { first, last }: Range): Mention {
  const { tokens, words } = ground;
  // "Hart, |who for weeks| said"
  if (words.relatives.has(tokens[first]!.lower) && (first === last || tokens[first + 1]!.pos === 'ADP'))
    return antecedentOfRelative(ground, first) ?? { first, last };
  // "der |Bote|", in marks: no part of the name
  if (last > first + 2 && opensQuote(ground, first + 1) && lastOfQuote(ground, first + 1) === last)
    return { first: first + 2, last: last - 1 };
  let end = last;
  while (end > first && words.possessiveMarks.has(tokens[end]!.lower)) end--;
  end = beforeMonth(ground, { first, last: end });
  for (let i = first + 1; i < end; i++)
    if ((/^[,(]$/u.test(tokens[i]!.text) || isDash(tokens, i)) && within(ground, i + 1, tokens[first]!.sentence))
      return { first, last: i - 1, insertion: { first: i + 1, last: end } };
  return { first: officer(ground, first, end) ?? first, last: end };
}

/** "Harbour Board chief of staff |Ann Lee|": the name behind an office of two nouns; null in "friends of mayor Ann Lee". */
function officer({ tokens, scene: { names, people, reading } }: Ground, first: number, last: number): number | null {
  const name = names.mentionByToken.get(last);
  if (name?.kind !== 'person' || name.last !== last || name.first - first < OFFICE) return null;
  const [of, noun] = [tokens[name.first - 2]!, tokens[name.first - 1]!];
  const isOf = reading.language.figures.numbers.of.has(of.lower) && noun.pos === 'NOUN';
  return isOf && !people.people.has(noun.lower) && !people.titles.has(noun.lower) ? name.first : null;
}

/** Words of the shortest office of two nouns: "chief of staff". */
const OFFICE = 3;

/** "a survey by the board |in March|": the month is no part of the name. */
function beforeMonth({ tokens, words }: Ground, { first, last }: Range): number {
  const mark = last - 1;
  const dated = words.months.has(tokens[last]!.lower) && words.occasionMarks.has(tokens[mark]?.lower ?? '');
  return dated && mark > first ? mark - 1 : last;
}

/** "the captain, |who| said": the phrase before the pronoun. */
function antecedentOfRelative(ground: Ground, pronoun: number): Range | null {
  const { tokens } = ground;
  const close = tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  // "Sen. Ann Lee, |R-Ky.,| who"
  const label = beforeLabel(ground.scene, close);
  // "Lee, |meanwhile|, who"
  const adverb = tokens[close]?.pos === 'ADV' && tokens[close - 1]?.text === ',' ? close - 2 : close;
  const before = label > 0 ? label - 1 : adverb;
  let phrase = within(ground, before, tokens[pronoun]!.sentence) ? phraseEndingAt(ground, before) : null;
  // "Circuit Times, a technology site, |which|", "Bo Hart, 61, |who|"
  while (phrase && isAside(ground, phrase)) phrase = phraseEndingAt(ground, phrase.first - 2);
  return phrase && (personOfPlace(ground.scene, phrase.last) ?? namedInTail(ground, phrase) ?? phrase);
}

/** "shares in |Tolland Bank|, which said": the name at the end, where what stands before it says nothing. */
function namedInTail({ scene, tokens }: Ground, { first, last }: Range): Range | null {
  const named = scene.names.mentionByToken.get(last);
  if (!named || named.from <= first || named.last !== last || tokens[named.from - 1]?.pos !== 'ADP') return null;
  return isSpeaker(scene, { first, last: named.from - 2 }) ? null : { first: named.from, last };
}

/** "Ann Lee, |a nurse|,", "Ann Lee, |61|,": told of the name before it. */
function isAside(ground: Ground, { first, last }: Range): boolean {
  const { tokens } = ground;
  const { pos, sentence, lower } = tokens[first]!;
  // "Sheriff Bo Hart of Marin County, |Ariz.|, who"
  const state = first === last && pos === 'PROPN' && ground.scene.people.places.has(lower);
  if (state && tokens[first - 1]?.text === ',') return within(ground, first - 2, sentence)?.pos === 'PROPN';
  if ((pos !== 'DET' && (pos !== 'NUM' || last > first)) || tokens[first - 1]?.text !== ',') return false;
  const lead = within(ground, first - 2, sentence);
  // "died since |December|, a charge denied by Bo Hart, who"
  if (lead && ground.words.months.has(lead.lower)) return false;
  const before = lead?.pos;
  return before === 'PROPN' || (before === 'NUM' && tokens[first - 3]?.text === ',');
}

/** "his claim", "their official estimates put": whose they are. */
function byPossessive(ground: Ground, cast: Cast, { first: at, last }: Range): Actor | null {
  const { tokens, words } = ground;
  // "|his| lawyer" is somebody else
  const head = Math.min(carrierHead(ground, at), last);
  if (last > at && !words.carriers.has(tokens[head]?.lower ?? '')) return null;
  const kind = words.possessiveKinds.get(tokens[at]!.lower);
  const found = kind && antecedentOf(cast, at, kind);
  if (!found) return null;
  const { name, named } = found.actor;
  const carried = at === 0 || tokens[at - 1]!.sentence !== tokens[at]!.sentence;
  return { name, ...(named ? { named } : {}), how: carried ? 'carried' : 'pronoun' };
}

/** "the last |Harbour Ministry| update": a body named inside the compound. */
function bodyWithin(cast: Cast, { first, last }: Range): Actor | null {
  const { names, people, tokens, doc } = cast.scene;
  for (let i = last; i >= first; i--)
    // "|Court| documents say": the capital is that of the sentence
    if (doc.sentences[tokens[i]!.sentence]!.first === i && people.bodies.has(tokens[i]!.lower)) return null;
    else if (names.byToken.get(i)?.kind === 'organisation')
      return resolveActor(cast, { first: i, last: i })?.actor ?? null;
  return null;
}

/** "findings of the board", "figures from the ministry", "the ministry's figures": whoever is behind them. */
function byCarrier(ground: Ground, cast: Cast, { first, last, insertion }: Mention): Actor | null {
  const { tokens, words } = ground;
  const base = carrierHead(ground, first);
  // "|figures| released by the board": a noun that the tagger takes for a verb
  const head = Math.min(base < 0 && words.carriers.has(tokens[first]!.lower) ? first : base, last);
  if (head < 0 || !words.carriers.has(tokens[head]!.lower)) return null;
  for (let i = head - 1; i > first; i--)
    if (words.possessiveMarks.has(tokens[i]!.lower)) return resolveActor(cast, { first, last: i - 1 })?.actor ?? null;
  const body = bodyWithin(cast, { first, last: head - 1 });
  if (body) return body;
  const maker = insertion ? makerIn(ground, insertion) : null;
  if (maker) return resolveActor(cast, maker)?.actor ?? null;
  // "data |available| from the board", "figures |released| by it"
  const next = tokens[head + 1];
  const between = next?.pos === 'ADJ' || words.making.has(next?.lower ?? '') ? 1 : 0;
  const mark = head + 1 + between;
  // "a poll of |2,047| voters", "of those |18| to 35": who was asked
  const asked =
    startsNumber(ground, mark + 1) || (words.surveys.has(tokens[head]!.lower) && startsNumber(ground, mark + 2));
  if (mark + 1 > last || asked || !words.carrierMarks.has(tokens[mark]!.lower)) return null;
  const behind = { first: mark + 1, last };
  const found = resolveActor(cast, behind)?.actor ?? null;
  // "data from |the interior ministry|", itself named as a whole
  const whole = found?.named && found.named.start < tokens[behind.first]!.start && found.named.end >= tokens[last]!.end;
  return found && !whole ? found : bodyNamed(ground, behind);
}

/** "data from |the interior ministry|": a body without a name of its own. */
function bodyNamed({ doc, tokens, scene }: Ground, { first, last }: Range): Actor | null {
  const from = tokens[first]!.pos === 'DET' ? first + 1 : first;
  if (from > last || !scene.people.bodies.has(tokens[last]!.lower)) return null;
  return { name: doc.text.slice(tokens[from]!.start, tokens[last]!.end), how: 'description' };
}

/** "The poll, |released on Friday by Norland Research|, showed": whoever made it. */
function makerIn(ground: Ground, { first, last }: Range): Range | null {
  const { tokens, words } = ground;
  // "The report, |obtained| by the Herald, showed": made by somebody else
  if (!words.making.has(tokens[first]!.lower)) return null;
  for (let i = first + 1; i < last; i++)
    if (words.agentMarks.has(tokens[i]!.lower)) return phraseStartingAt(ground, i + 1);
  return null;
}

/** How far back a document may have been brought in, in tokens. */
const BROUGHT_IN = 400;

/** "|The survey| found", after "A survey by Norland Research": whoever is behind the document of that kind before it. */
function bySameCarrier(ground: Ground, cast: Cast, { first, last }: Range): Actor | null {
  const { tokens, words } = ground;
  const { lower } = tokens[last]!;
  if (last !== first + 1 || !words.carriers.has(lower) || !cast.scene.words.definite.has(tokens[first]!.lower))
    return null;
  for (let i = first - 1; i >= 0 && i > first - BROUGHT_IN; i--) {
    if (tokens[i]!.lower !== lower || ground.quoteOf[i]! >= 0) continue;
    const actor = byCarrier(ground, cast, wholeOf(ground, i));
    if (actor) return { name: actor.name, ...(actor.named ? { named: actor.named } : {}), how: 'carried' };
  }
  return null;
}

/** "|The poll| found", after "the Ostport survey": the latest survey before it that has a name, as it stood. */
function byNamedSurvey(ground: Ground, cast: Cast, { first, last }: Range): Actor | null {
  const { doc, tokens, words, quoteOf } = ground;
  if (
    last !== first + 1 ||
    !words.surveys.has(tokens[last]!.lower) ||
    !cast.scene.words.definite.has(tokens[first]!.lower)
  )
    return null;
  for (let i = first - 1; i >= 0 && i > first - BROUGHT_IN; i--) {
    if (!words.surveys.has(tokens[i]!.lower) || quoteOf[i]! >= 0) continue;
    let start = phraseStart(ground, i);
    if (tokens[start]!.pos === 'DET') start++;
    if (!tokens.slice(start, i).some(({ pos }) => pos === 'PROPN')) continue;
    const named = spanOf(ground, { first: start, last: i });
    return { name: doc.text.slice(named.start, named.end), named, how: 'carried' };
  }
  return null;
}

/** "|A survey by Norland Research|", "|The poll, released by Norland Research|": the phrase around its noun. */
function wholeOf(ground: Ground, noun: number): Mention {
  const { tokens, words } = ground;
  const first = phraseStart(ground, noun);
  if (words.carrierMarks.has(tokens[noun + 1]?.lower ?? '') && !startsNumber(ground, noun + 2))
    return { first, last: phraseStartingAt(ground, noun + 2)?.last ?? noun };
  let end = noun + 2;
  while (end < noun + 12 && within(ground, end, tokens[noun]!.sentence) && tokens[end]!.text !== ',') end++;
  const aside = tokens[noun + 1]?.text === ',' && tokens[end]?.text === ',';
  return aside ? { first, last: noun, insertion: { first: noun + 2, last: end - 1 } } : { first, last: noun };
}
