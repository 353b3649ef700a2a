import { findNewsNames, type NewsMention } from '../articles/newsNames.js';
import type { Reading } from '../articles/reading.js';
import { sameOutlet } from '../articles/sameOutlet.js';
import type { LineageWords } from '../languages/lineageWords.js';
import type { Doc, Token } from '../text/doc.js';
import { isPossessiveMark } from '../text/possessives.js';
import { boundsOf, byStart, contains, firstEndingAfter, overlaps } from '../text/spans.js';
import type { Article, BlockKind, Credit, Span } from '../types.js';

type Rule = { name: string; find: (context: Context, mention: NewsMention) => Span | undefined };

interface Context {
  doc: Doc;
  words: LineageWords;
}

/** In the order in which they are tried; the first that fits a name makes the credit. */
const RULES: Rule[] = [
  { name: 'cue-before', find: cueBefore },
  { name: 'verb-after', find: verbAfter },
  { name: 'noun-after', find: nounAfter },
  { name: 'person-of', find: personOf },
];

/** Blocks in which a name is not the article's own word on where its information comes from. */
const SILENT = new Set<BlockKind>(['furniture', 'comment', 'credit', 'byline', 'embed', 'aside']);

function isSilent({ blocks }: Article, at: number): boolean {
  const block = blocks[firstEndingAfter(blocks, at)];
  return block !== undefined && SILENT.has(block.kind);
}

/** Places where an article names another outlet as the one that its information comes from: "told Sky News". */
export function findReportedBy(reading: Reading): Credit[] {
  const { article, doc, language } = reading;
  const context = { doc, words: language.lineage };
  const credits: Credit[] = [];
  let previous: NewsMention | undefined;
  const others = new Set<string>();
  const mentions = findNewsNames(doc, context.words);
  const written = new Set(mentions.filter(({ name }) => !INITIALS.test(name)).map(({ usual }) => usual));
  for (const [m, mention] of mentions.entries()) {
    if (isNoOutlet(reading, mention)) continue;
    if (isSilent(article, mention.start) || namesAffiliate(context, mention, mentions[m + 1])) continue;
    const listed = previous && joined(context, previous, mention);
    const hit = listed ? { span: boundsOf(mention), rule: 'in-list' } : firstRule(context, mention);
    if (!hit) continue;
    previous = mention;
    if (isPictureCredit(context, mention)) continue;
    // “AP reports that”, in somebody's words: what they rely on
    if (hit.rule === 'verb-after' && article.quotes.some((quote) => contains(quote, mention))) continue;
    if (context.words.ownBrands.has(mention.name.toLowerCase())) continue;
    const isOwn = (name: string) => sameOutlet(name, article.outlet, context.words);
    // "told CNN affiliate |WXQZ|", on the page of another station
    const before = mentions[m - 1];
    if (before && namesAffiliate(context, before, mention) && !isOwn(before.name)) others.add(mention.name);
    if (!others.has(mention.name) && [mention.name, mention.usual].some(isOwn)) continue;
    if (article.credits.some((other) => other.kind !== 'reported_by' && overlaps(other, hit.span))) continue;
    const last = credits.at(-1);
    if (last && overlaps(last, hit.span)) continue;
    credits.push({ ...hit.span, name: nameOf(mention, written), kind: 'reported_by', rule: hit.rule });
  }
  return [...credits, ...describedCredits(context, article, credits)].sort(byStart);
}

/** "told media |Sunday|", "|Hart| said" of Michael Hart, of whose name an outlet is called too. */
function isNoOutlet({ doc, language, names }: Reading, { first, last, name }: NewsMention): boolean {
  if (first !== last || INITIALS.test(name)) return false;
  const entity = names.byToken.get(first);
  const person =
    entity?.kind === 'person' && entity.sex !== null && entity.mentions.some((mention) => mention.last > mention.first);
  return person || language.cues.days.has(doc.tokens[first]!.lower);
}

/** "told |CNN| affiliate WXQZ": the station is told, not the network. */
function namesAffiliate({ doc, words }: Context, { last }: NewsMention, next: NewsMention | undefined): boolean {
  const noun = doc.tokens[last + 1];
  const kind = noun && (words.outletNouns.has(noun.lower) || words.nounsAfter.has(noun.lower));
  return kind === true && next?.first === last + 2;
}

const INITIALS = /^\p{Lu}{2,5}$/u;

/** "NYT", where the article writes "The New York Times" as well: under the fuller name. */
function nameOf({ name, usual }: NewsMention, written: ReadonlySet<string>): string {
  return INITIALS.test(name) && written.has(usual) ? usual : name;
}

/** How many sentences back the outlet may stand that "the newspaper" means. */
const REACH = 6;

/** "the newspaper reported", "told the paper": the outlet credited last, as long as no other one is named in between. */
function describedCredits(context: Context, article: Article, credits: readonly Credit[]): Credit[] {
  const { doc, words } = context;
  const named = findNewsNames(doc, words);
  const found: Credit[] = [];
  for (const { index, lower, sentence, end } of doc.tokens) {
    if (!words.outletDescriptions.has(lower) || !words.definite.has(doc.tokens[index - 1]?.lower ?? '')) continue;
    const { start } = doc.tokens[index - 1]!;
    const last = named[firstEndingAfter(named, start) - 1];
    if (!last || doc.tokens[last.first]!.sentence < sentence - REACH) continue;
    const near = credits[firstEndingAfter(credits, last.start)];
    const known = near && contains(near, last) ? near : undefined;
    const description: NewsMention = { ...last, how: 'description', start, end, first: index - 1, last: index };
    const span = known && (cueBefore(context, description) ?? verbAfter(context, description));
    const beside = span && credits[firstEndingAfter(credits, span.start)];
    if (!span || isSilent(article, start) || (beside && overlaps(beside, span))) continue;
    found.push({ ...span, name: last.usual, kind: 'reported_by', rule: 'described' });
  }
  return found;
}

/** "(Ada Lind/Pool via AP)": the name closes a bracket that holds no sentence. */
function isPictureCredit({ doc, words }: Context, mention: NewsMention): boolean {
  const { text, tokens } = doc;
  // "Photo via Sky News"
  if (words.pictures.has(tokens[mention.first - 2]?.lower ?? '')) return true;
  if (!/^(?:,[^()\n]{0,20}|(?: \p{Lu}[\w-]{0,12}){1,2})?[)\]]/u.test(text.slice(mention.end, mention.end + 32)))
    return false;
  const open = text.slice(Math.max(0, mention.start - 60), mention.start).match(/[([][^()[\]\n]*$/u);
  return open !== null && /^[([]\p{Lu}/u.test(open[0]);
}

function firstRule(context: Context, mention: NewsMention): { span: Span; rule: string } | undefined {
  for (const { name, find } of RULES) {
    const span = find(context, mention);
    if (span) return { span, rule: name };
  }
  return undefined;
}

/** "told the UK's Sky News", "according to the Wall Street Journal". */
function cueBefore({ doc, words }: Context, mention: NewsMention): Span | undefined {
  const { tokens } = doc;
  const { sentence } = tokens[mention.first]!;
  let i = mention.first - 1;
  for (let steps = 0; steps < 8 && i >= 0 && tokens[i]!.sentence === sentence; steps++) {
    const start = cueEndingAt(tokens, i, words);
    if (start >= 0 && isUnsure(mention) && phraseEndingAt(tokens, i, words.looseCues) >= 0) return undefined;
    if (start >= 0) return { start: tokens[start]!.start, end: mention.end };
    if (!isModifier(tokens, i, words) && !isOpening(tokens, i, mention) && !linksPerson(tokens, i, words))
      return undefined;
    i--;
  }
  return undefined;
}

/** "in an interview with |“|Axios on HBO”": a mark right before the name. */
const isOpening = (tokens: readonly Token[], i: number, { first }: NewsMention): boolean =>
  i === first - 1 && /^["“‘'«„]$/u.test(tokens[i]!.text);

/** "told Ann Lee |of| Sky News". */
const linksPerson = (tokens: readonly Token[], i: number, { personLinks }: LineageWords): boolean =>
  personLinks.has(tokens[i]!.lower) && tokens[i - 1]?.pos === 'PROPN' && tokens[i - 2]?.pos === 'PROPN';

/** An address may be a shop's and "the paper" anything: only what news media do makes a credit of them. */
function isUnsure({ how }: NewsMention): boolean {
  return how === 'domain' || how === 'description';
}

/** Index of the first token of a cue that ends at `last`, also with a time inside it ("interview |on Friday| with"); -1 where none does. */
function cueEndingAt(tokens: readonly Token[], last: number, words: LineageWords): number {
  const start = phraseEndingAt(tokens, last, words.cuesBefore);
  if (start >= 0 || (tokens[last]!.pos !== 'ADP' && tokens[last]!.pos !== 'PART')) return start;
  let i = last - 1;
  // "described |it| to KQNX", "spoke |on Monday| with"
  const passed = ({ lower, pos, digits }: Token) => words.times.has(lower) || digits || pos === 'ADV' || pos === 'PRON';
  while (i > last - 4 && i > 0 && passed(tokens[i]!)) i--;
  const cut = i < last - 1 && i >= 0 && tokens[i]!.sentence === tokens[last]!.sentence;
  return cut && words.cuesBefore.has(`${tokens[i]!.lower} ${tokens[last]!.lower}`) ? i : -1;
}

/** Index of the first token of a phrase of the set that ends at `last`; -1 where none does. */
function phraseEndingAt(tokens: readonly Token[], last: number, set: ReadonlySet<string>): number {
  let phrase = '';
  for (let i = last; i >= 0 && i > last - 5; i--) {
    phrase = phrase ? `${tokens[i]!.lower} ${phrase}` : tokens[i]!.lower;
    if (set.has(phrase)) return i;
  }
  return -1;
}

/** Words between cue and name: "the Israeli left-wing newspaper", "the UK's", "UK broadcaster". */
function isModifier(tokens: readonly Token[], i: number, words: LineageWords): boolean {
  const token = tokens[i]!;
  return (
    words.fillers.has(token.lower) ||
    words.outletNouns.has(token.lower) ||
    token.pos === 'ADJ' ||
    token.pos === 'DET' ||
    (token.pos === 'PROPN' && token.capital)
  );
}

/** How far behind the name its verb may stand: "was first to report". */
const HELPERS = 4;

/** "Reuters reported", "the Associated Press has also learned". */
function verbAfter({ doc, words }: Context, mention: NewsMention): Span | undefined {
  const { tokens } = doc;
  // "KQN reported": letters that may be many things
  const letters = words.callSign.test(mention.name);
  // "the Tribune reported": an everyday word behind its article
  const noun = mention.word && mention.how === 'noun';
  if (mention.word && !letters && !noun) return undefined;
  const { sentence } = tokens[mention.first]!;
  for (let i = mention.last + 1; i <= mention.last + HELPERS && tokens[i]?.sentence === sentence; i++) {
    const verbs = isUnsure(mention) || letters || noun ? words.newsVerbs : words.verbsAfter;
    // "denied |the Harbour Post report|": a noun behind its article
    const led =
      tokens[i]!.pos === 'NOUN' && tokens[mention.first - 1]?.pos === 'DET' && words.reportNouns.has(tokens[i]!.lower);
    if (verbs.has(tokens[i]!.lower) && !led) return { start: mention.start, end: tokens[i]!.end };
    if (!words.verbHelpers.has(tokens[i]!.lower)) return undefined;
  }
  return undefined;
}

/** "in CNN footage", "a Reuters correspondent said"; but "a CNN reporter called him" is told of the outlet. */
function nounAfter({ doc, words }: Context, mention: NewsMention): Span | undefined {
  const { tokens } = doc;
  const next = tokens[mention.last + 1];
  const { sentence } = tokens[mention.first]!;
  if (mention.word || next?.sentence !== sentence || !words.nounsAfter.has(next.lower)) return undefined;
  const verb = tokens[mention.last + 2];
  const says = verb?.sentence === sentence && words.verbsAfter.has(verb.lower);
  return says || isGoverned(tokens, mention.first, words) ? { start: mention.start, end: next.end } : undefined;
}

/** "|in| a recent Harbour Post interview": a preposition before the name and its modifiers. */
function isGoverned(tokens: readonly Token[], first: number, words: LineageWords): boolean {
  let i = first - 1;
  while (i > first - 4 && i > 0 && isModifier(tokens, i, words)) i--;
  return tokens[i]?.pos === 'ADP' && tokens[i]!.sentence === tokens[first]!.sentence;
}

/** "Sky News' Mark Austin" */
function personOf({ doc }: Context, mention: NewsMention): Span | undefined {
  const { tokens } = doc;
  const mark = tokens[mention.last + 1];
  if (mention.word || !mark || !isPossessiveMark(mark.text) || mark.start !== mention.end) return undefined;
  const [first, second] = [tokens[mention.last + 2], tokens[mention.last + 3]];
  const named =
    first?.pos === 'PROPN' &&
    second?.pos === 'PROPN' &&
    first.sentence === mark.sentence &&
    second.sentence === mark.sentence;
  return named && /^\p{Lu}\p{Ll}/u.test(first.text) && /^\p{Lu}\p{Ll}/u.test(second.text)
    ? { start: mention.start, end: second.end }
    : undefined;
}

/** "CNN and the BBC": the second name of a list rests on the cue of the first. */
function joined({ doc, words }: Context, a: NewsMention, b: NewsMention): boolean {
  if (b.first - a.last > 4 || b.first - a.last < 2) return false;
  const between = doc.tokens.slice(a.last + 1, b.first);
  return (
    between.every(
      ({ lower, sentence }) =>
        sentence === doc.tokens[a.last]!.sentence && (words.joins.has(lower) || words.fillers.has(lower)),
    ) && between.some(({ lower }) => words.joins.has(lower) && lower !== ',')
  );
}
