import type { Reading } from '../articles/reading.js';
import { joinClaimants, sideOfGroup, sidesOfPeople } from '../quotes/joinClaimants.js';
import { put } from '../text/grouping.js';
import { memberId } from '../text/ids.js';
import { stemOf, wordsOf } from '../text/stems.js';
import type { Opposition, OppositionSide } from '../types.js';
import { assertionsOf, denialsOf, isPlainly, type Statement } from './statements.js';

/** A denial, and what it denies. */
interface Pair {
  denial: Statement;
  claim: Statement;
  rule: string;
}

// share of what is denied that the claim must tell in the same words
const SAME_MATTER = 0.6;
const FEWEST = 2;
// a denial in fewer words is only set against a claim about who denies it
const SHORT = 3;
// "She accused the mayor of theft. ... The mayor denied the allegations": so many sentences at most lie between
const REACH = 2;

/** Attributions of opposite stance on one matter by different actors, in the order of the denials. */
export function findOppositions(members: readonly Reading[]): Opposition[] {
  const denials = denialsOf(members);
  if (denials.length === 0) return [];
  const claims = assertionsOf(members);
  const topic = topicOf(members);
  const index = indexed(claims);
  const byReading = new Map<Reading, Statement[]>(members.map((reading) => [reading, []]));
  for (const claim of claims) byReading.get(claim.reading)!.push(claim);
  const pairs = denials.flatMap((denial) =>
    denial.stems.size === 0
      ? deniedAccusation(denial, byReading.get(denial.reading)!)
      : [...met(denial, index, byReading.get(denial.reading)!)].flatMap((claim) => deniedClaim(denial, claim, topic)),
  );
  return groupsOf(betweenOthers(pairs, members)).map(oppositionOf);
}

/** Stems of the titles: what all the story is about tells no matter apart. */
function topicOf(members: readonly Reading[]): Set<string> {
  return new Set(
    members.flatMap(({ article, language }) =>
      wordsOf(article.title ?? '').map((word) => stemOf(word, language.comparison)),
    ),
  );
}

function indexed(claims: readonly Statement[]): Map<string, Statement[]> {
  const index = new Map<string, Statement[]>();
  for (const claim of claims) for (const key of claim.keys) put(index, key, claim);
  return index;
}

/** The claims that tell of one of its deeds and things, and those right beside it. */
const met = (denial: Statement, index: ReadonlyMap<string, Statement[]>, own: readonly Statement[]): Set<Statement> =>
  new Set([...[...denial.keys].flatMap((key) => index.get(key) ?? []), ...own.filter((one) => isNear(one, denial))]);

const isNear = (a: Statement, b: Statement): boolean => Math.abs(a.sentence - b.sentence) <= REACH;

/** "Neighbours said that the guard opened the gate", "the guard denied that he opened the gate". */
function deniedClaim(denial: Statement, claim: Statement, topic: ReadonlySet<string>): Pair[] {
  if (denial.negated || claim.negated || !isMeant(claim)) return [];
  const fits = isSame(denial, claim, topic) || isSameDeed(denial, claim) || isSameShort(denial, claim);
  return fits ? [{ denial, claim, rule: 'denied-claim' }] : [];
}

/** Most of what is denied is told in the same words. */
function isSame(denial: Statement, claim: Statement, topic: ReadonlySet<string>): boolean {
  const shared = sharedOf(denial.stems, claim.stems);
  if (shared < FEWEST || shared < SAME_MATTER * denial.stems.size || !tellsThat(claim, denial, topic)) return false;
  return denial.stems.size > SHORT || isAbout(claim, denial) || isClause(denial);
}

/** "the ministry denied that |logging threatened| the animals": what is denied has a subject of its own. */
const isClause = ({ clause, verbs, keys, pronoun }: Statement): boolean =>
  clause && verbs.size > 0 && keys.size > verbs.size && !pronoun;

/** "the company had |dumped| 40 tonnes of |waste|", "Oro Sul has denied |dumping waste| in the river": its deed, and what was done it to. */
function isSameDeed(denial: Statement, claim: Statement): boolean {
  if (denial.verbs.size === 0 || sharedOf(denial.verbs, claim.keys) < denial.verbs.size) return false;
  const nouns = new Set([...denial.keys].filter((key) => !denial.verbs.has(key)));
  const own = isAbout(claim, denial) || (claim.company && denial.mention.key.kind !== 'person');
  // "denied that |her Social Democrats| had bought votes"
  const party = sharedOf(denial.names, claim.names) >= NAMED;
  return sharedOf(nouns, claim.keys) > 0 && (own || party);
}

const NAMED = 2;

/** "His family said |he was unarmed|. The chief denied that |Coles was unarmed|": the same few words right after each other. */
function isSameShort(denial: Statement, claim: Statement): boolean {
  const told = [...denial.stems].filter((stem) => ![...denial.names].some((name) => name.startsWith(stem)));
  if (told.length === 0 || denial.verbs.size > 0 || !told.every((stem) => claim.stems.has(stem))) return false;
  return (
    claim.reading === denial.reading &&
    isNear(claim, denial) &&
    denial.names.size > 0 &&
    claim.pronoun &&
    claim.stems.size <= told.length + 1
  );
}

/** The same is said to have happened: a verb of it, else most of its nouns; what the titles hold, all the story is about. */
function tellsThat(claim: Statement, { verbs, keys }: Statement, topic: ReadonlySet<string>): boolean {
  if (verbs.size > 0 && sharedOf(verbs, claim.keys) === 0) return false;
  const own = new Set([...keys].filter((key) => !topic.has(key)));
  const asked = own.size > 0 ? own : keys;
  const shared = sharedOf(asked, claim.keys);
  return verbs.size > 0 ? 2 * shared >= asked.size : 2 * shared > asked.size;
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared;
}

/** True where what is claimed names who denies, or tells who he is ("the deputy mayor had taken money"; "Ada Brook, the deputy mayor"). */
const isAbout = ({ names, stems }: Statement, { mention, described }: Statement): boolean =>
  mention.key.proper.some((word) => names.has(word)) ||
  (described.length >= DESCRIPTION && described.every((word) => stems.has(word)));

// one word of a description ("the mayor") can be anybody
const DESCRIPTION = 2;

/** "She accused Mr Dorn of theft. Mr Dorn denied the allegations": the nearest accusation before it that names him. */
function deniedAccusation(denial: Statement, claims: readonly Statement[]): Pair[] {
  const accuses = ({ attribution }: Statement): boolean => attribution.stance === 'accuses';
  const claim = claims.findLast(
    (one) =>
      ((denial.ofClaims && !denial.ofCharges) || accuses(one)) &&
      one.at.start < denial.at.start &&
      denial.sentence - one.sentence <= REACH &&
      // "accused the Social Democrats of buying votes. Their leader rejected the allegation"
      (isAbout(one, denial) || (accuses(one) && denial.possessed && denial.sentence - one.sentence === 1)) &&
      isMeant(one),
  );
  return claim ? [{ denial, claim, rule: 'denied-accusation' }] : [];
}

/** "blasted", "was fired by" stand with the stance of those who accuse, but say nothing that can be denied. */
function isMeant({ attribution, reading }: Statement): boolean {
  const { accusing } = reading.language.opposition;
  return attribution.stance !== 'accuses' || isPlainly(attribution, reading, accusing);
}

/** The pairs of different actors: not a man and his lawyer, a ministry and its minister. */
function betweenOthers(pairs: readonly Pair[], members: readonly Reading[]): Pair[] {
  if (pairs.length === 0) return [];
  const sides = sidesOfPeople(members);
  const statements = new Set(pairs.flatMap(({ denial, claim }) => [denial, claim]));
  const actorOf = new Map<string, string>();
  for (const group of joinClaimants([...statements].map(({ mention }) => mention))) {
    const side = sideOfGroup(group, sides) ?? group[0]!.id;
    for (const { id } of group) actorOf.set(id, side);
  }
  return pairs.filter(({ denial, claim }) => {
    const [a, b] = [denial.mention, claim.mention];
    return actorOf.get(a.id) !== actorOf.get(b.id) && !a.key.proper.some((word) => b.key.proper.includes(word));
  });
}

/** Pairs that share a statement tell one matter. */
function groupsOf(pairs: readonly Pair[]): Pair[][] {
  const groups: Pair[][] = [];
  const groupOf = new Map<Statement, Pair[]>();
  for (const pair of pairs) {
    const [x, y] = [groupOf.get(pair.denial), groupOf.get(pair.claim)];
    const group = x ?? y ?? [];
    if (x === undefined && y === undefined) groups.push(group);
    if (x && y && x !== y) {
      for (const { denial, claim } of y) for (const one of [denial, claim]) groupOf.set(one, x);
      x.push(...y.splice(0));
    }
    group.push(pair);
    groupOf.set(pair.denial, group);
    groupOf.set(pair.claim, group);
  }
  return groups.filter(({ length }) => length > 0);
}

function oppositionOf(pairs: readonly Pair[]): Opposition {
  const { denial, claim, rule } = pairs[0]!;
  const teller = denial.stems.size > 0 ? denial : claim;
  const { article } = teller.reading;
  const statements = [...new Set([...pairs.map((pair) => pair.claim), ...pairs.map((pair) => pair.denial)])];
  const stances = [...new Set(statements.map(({ attribution }) => attribution.stance))];
  return {
    id: memberId('claim', statements.map(({ attribution }) => attribution.id).sort()[0]!),
    matter: article.text.slice(teller.at.start, teller.at.end),
    matterAt: { article: article.id, ...teller.at },
    sides: stances.map((stance) => sideOf(stance, statements)),
    rule,
  };
}

function sideOf(stance: string, statements: readonly Statement[]): OppositionSide {
  const own = statements.filter(({ attribution }) => attribution.stance === stance);
  return {
    stance,
    claimants: [...new Set(own.map(({ name }) => name))],
    attributions: [...new Set(own.map(({ attribution }) => attribution.id))],
    articles: [...new Set(own.map(({ reading }) => reading.article.id))],
  };
}
