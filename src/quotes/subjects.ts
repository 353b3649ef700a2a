import { isVerb } from '../text/doc.js';
import { acrossInsertion, beforeLabel, ofNameBefore } from './insertions.js';
import { isNominal, phraseEndingAt, REACH, type Subject } from './phraseEnds.js';
import { phraseStartingAt, titleAt } from './phraseStarts.js';
import { phraseAt, type Range, type Scene, within } from './scene.js';
import { isSomebody, personOfPlace } from './somebody.js';
import { skipBack } from './verbStarts.js';

/** The subject of the verb at token `verb`: right before it, across insertions, of its relative clause, or shared with the verb before it. */
export function subjectOf(scene: Scene, verb: number): Subject | null {
  const { tokens } = scene;
  const { sentence } = tokens[verb]!;
  const i = skipBack(scene, verb - 1, sentence);
  const before = within(scene, i, sentence);
  // "|Telling| the crew to go, Lee left"
  if (!before) return scene.words.gerund.test(tokens[verb]!.lower) ? mainSubject(scene, verb) : null;
  if (isParticiple(scene, verb, i))
    return (
      quotedSubject(scene, verb) ??
      ownSubject(scene, i) ??
      absolute(scene, i) ??
      sharedSubject(scene, verb) ??
      mainSubject(scene, verb)
    );
  if (isRelative(scene, i)) return antecedent(scene, i);
  if (before.text === ',' || before.text === ')' || /^[—–―-]+$/u.test(before.text))
    return outsideRelative(scene, i, withoutClause(scene, acrossInsertion(scene, i)) ?? sharedSubject(scene, verb));
  if (scene.quoteOf[i]! >= 0 && !isNominal(before)) return sharedSubject(scene, verb);
  const phrase = isNominal(before) || before.pos === 'ADJ' ? phraseEndingAt(scene, i) : null;
  if (!phrase || isPurpose(scene, verb, i, phrase)) return sharedSubject(scene, verb);
  return (
    ofRelativeClause(scene, phrase.first) ??
    ofNameBefore(scene, phrase) ?? {
      first: phrase.first,
      last: phrase.last,
      insertion: null,
      rule: 'subject',
    }
  );
}

/** "|Rosa Diaz|, whose husband Luis, 44, was killed, said": not somebody inside the relative clause that the comma closes. */
function outsideRelative(scene: Scene, comma: number, found: Subject | null): Subject | null {
  const { tokens, words } = scene;
  if (!found || tokens[comma]!.text !== ',') return found;
  for (let i = found.first; i > comma - REACH; i--) {
    const token = within(scene, i, tokens[comma]!.sentence);
    // "Police, |who found| Ann Lee, 40, in the house, said"
    const own = token?.pos === 'VERB' && words.relatives.has(tokens[i - 1]?.lower ?? '');
    if (!token || scene.quoteOf[i]! >= 0 || (token.pos === 'VERB' && !own) || token.pos === 'CCONJ') return found;
    if (!words.relatives.has(token.lower)) continue;
    const verbs = isVerb(tokens[i + 1]) || tokens.slice(found.last + 1, comma).some(isVerb);
    return verbs && tokens[i - 1]?.text === ',' ? (antecedent(scene, i) ?? found) : found;
  }
  return found;
}

/** The phrase, or the antecedent of the relative clause that it ends: "|a clerk| who lives in Ostport, Texas, said". */
const withoutClause = <Phrase extends Range>(scene: Scene, phrase: Phrase | null): Phrase | Subject | null =>
  phrase && (ofRelativeClause(scene, phrase.first) ?? phrase);

/** How far back "who" may stand before the end of its clause. */
const CLAUSE = 14;

/** "the clerk who runs the lock and the quay |said|": the phrase before the verb ends a relative clause, whose antecedent is the subject. */
function ofRelativeClause(scene: Scene, first: number): Subject | null {
  const { tokens, words } = scene;
  let verbs = 0;
  for (let i = first - 1; i > first - CLAUSE; i--) {
    const token = within(scene, i, tokens[first]!.sentence);
    if (!token || scene.quoteOf[i]! >= 0) return null;
    const { pos, lower } = token;
    if (words.relatives.has(lower) && isVerb(tokens[i + 1]))
      return verbs > 0 && isRelative(scene, i) && tokens[i - 1]?.text !== ',' ? antecedent(scene, i) : null;
    // "who said that the mayor |lied|": a clause of its own
    if (
      pos === 'SCONJ' ||
      pos === 'PRON' ||
      pos === 'PUNCT' ||
      (pos === 'VERB' && scene.reading.language.cues.verbs.has(lower))
    )
      return null;
    if (isVerb(token)) verbs++;
  }
  return null;
}

/** "Lee took to |Harbour Chat| to say": an infinitive behind a thing tells what for; behind somebody it is theirs ("asked Lee to say"). */
function isPurpose({ tokens, names, people, words }: Scene, verb: number, i: number, { first }: Range): boolean {
  if (tokens[i + 1]?.pos !== 'PART' || i + 2 > verb || !/^(?:ADP|DET|ADV|VERB)$/u.test(tokens[first - 1]?.pos ?? ''))
    return false;
  const { lower } = tokens[i]!;
  return (
    !people.people.has(lower) &&
    !words.pronouns.has(lower) &&
    !people.bodies.has(lower) &&
    names.byToken.get(i)?.kind !== 'person'
  );
}

/** "The paper quoted |him| as saying", "|she| was quoted as saying". */
function quotedSubject(scene: Scene, verb: number): Subject | null {
  const { tokens, words, reading } = scene;
  const { sentence } = tokens[verb]!;
  if (!reading.language.cues.asWords.has(within(scene, verb - 1, sentence)?.lower ?? '')) return null;
  for (let i = verb - 2; i > verb - 12; i--) {
    const token = within(scene, i, sentence);
    if (!token) return null;
    if (!words.citing.has(token.lower)) continue;
    return i === verb - 2 ? subjectOf(scene, i) : (phraseStartingAt(scene, i + 1) ?? titleAt(scene, i + 1));
  }
  return null;
}

/** "A day after telling reporters that it sank, |Mayor Ann Lee| left": the subject of the clause that follows. */
function mainSubject(scene: Scene, verb: number): Subject | null {
  const { tokens } = scene;
  for (let i = verb + 1; i < verb + REACH; i++) {
    const token = within(scene, i, tokens[verb]!.sentence);
    if (!token) return null;
    if (token.text !== ',') continue;
    const start = tokens[i + 1] && scene.quoteOf[i]! >= 0 ? i + 2 : i + 1;
    const source = scene.quoteOf[start]! < 0 ? phraseStartingAt(scene, start) : null;
    if (source) return { ...source, rule: 'shared' };
  }
  return null;
}

/** "..., adding": a participle has no subject of its own; "was adding" has. */
function isParticiple({ tokens, words }: Scene, verb: number, before: number): boolean {
  return words.gerund.test(tokens[verb]!.lower) && !tokens.slice(before + 1, verb).some(({ pos }) => pos === 'AUX');
}

/** "with Premier Ann Lee days ago |saying|": a participle right after a name. */
function ownSubject(scene: Scene, i: number): Subject | null {
  const base = phraseAt(scene, i);
  if (!base || base.last !== i) return null;
  // "recalled |the pilot| telling the passengers"
  const governed = scene.tokens[base.first - 1]?.pos === 'VERB' && scene.people.people.has(scene.tokens[i]!.lower);
  if (governed) return { first: base.first, last: i, insertion: null, rule: 'subject' };
  for (let k = base.first; k <= base.last; k++)
    if (scene.names.byToken.get(k)?.kind === 'person')
      return { first: base.first, last: i, insertion: null, rule: 'subject' };
  return null;
}

/** "with |Red Gull| claiming", "with |some sailors|, including Lee, claiming": the participle's own subject. */
function absolute(scene: Scene, i: number): Subject | null {
  const { tokens } = scene;
  const found =
    tokens[i]!.text === ',' ? acrossInsertion(scene, i) : isNominal(tokens[i]) ? phraseEndingAt(scene, i) : null;
  const mark = found && tokens[found.first - 1];
  if (!mark || !scene.reading.language.cues.absolutes.has(mark.lower)) return null;
  return { insertion: null, ...found, rule: 'subject' };
}

function isRelative(scene: Scene, i: number): boolean {
  const { tokens, words } = scene;
  const before = tokens[i - 1];
  if (!words.relatives.has(tokens[i]!.lower) || before?.sentence !== tokens[i]!.sentence) return false;
  // "those who have held power"
  return isNominal(before) || before.pos === 'DET' || before.text === ',' || before.text === ')';
}

function antecedent(scene: Scene, relative: number): Subject | null {
  const { tokens } = scene;
  let i = relative - 1;
  if (tokens[i]!.text === ',') i--;
  if (i < 0 || tokens[i]!.sentence !== tokens[relative]!.sentence) return null;
  // "Mike Lund, 43, who": over the age
  if (tokens[i]!.pos === 'NUM' && tokens[i - 1]?.text === ',') i -= 2;
  const label = i >= 0 ? beforeLabel(scene, i) : -1;
  if (label > 0) i = label - 1;
  // "Sheriff Bo Hart of Marin County, |Ariz.|, who"
  if (i > 1 && tokens[relative - 1]!.text === ',' && tokens[i - 1]!.text === ',' && isPlace(scene, i)) i -= 2;
  if (i < 0 || !isNominal(tokens[i])) return null;
  const person = personOfPlace(scene, i);
  if (person) return { ...person, insertion: null, rule: 'relative' };
  const whole = phraseEndingAt(scene, i);
  const base = phraseAt(scene, i) ?? { first: i, last: i };
  if (!whole) return null;
  // "posted |a message| on Telegram that reads"
  const post = scene.words.platforms.has(tokens[i]!.lower) ? phraseAt(scene, i - 2) : undefined;
  if (post && post.last === i - 2 && tokens[i - 1]!.pos === 'ADP')
    return { ...post, insertion: null, rule: 'relative' };
  const named = namedBefore(scene, whole);
  if (named) return named;
  // "a spokesman for the harbour who said", but "statements of the ministry which said"
  const head = phraseAt(scene, whole.first)?.last ?? i;
  const human = scene.people.people.has(tokens[head]!.lower) || scene.names.byToken.get(head)?.kind === 'person';
  return { first: human ? whole.first : base.first, last: i, insertion: null, rule: 'relative' };
}

const isPlace = ({ names, people, tokens }: Scene, i: number): boolean =>
  people.places.has(tokens[i]!.lower) || names.byToken.get(i)?.kind === 'place';

/** "|the Harbour Cabin|, a conservative group, which said": the name that the phrase is an apposition of. */
function namedBefore(scene: Scene, { first, last }: Range): Subject | null {
  const { tokens, names } = scene;
  // "Ann Lee |—| a former aide who said"
  if (tokens[first]!.pos !== 'DET' || !/^(?:,|[—–―]|--)$/u.test(tokens[first - 1]?.text ?? '')) return null;
  const phrase = phraseEndingAt(scene, first - 2);
  if (!phrase) return null;
  const head = phraseAt(scene, phrase.first)?.last ?? phrase.last;
  return names.mentionByToken.has(head) ? { ...phrase, insertion: { first, last }, rule: 'relative' } : null;
}

/** "that |the race| was stopped", "|what new goodies| are coming": a subject of a clause inside what is said. */
export function isInside(scene: Scene, { first }: Range): boolean {
  const { tokens, reading } = scene;
  const { complementizers, questionWords } = reading.language.cues;
  const before = tokens[first - 1]?.lower ?? '';
  // "would not say how |the party| would vote, saying"
  return complementizers.has(before) || questionWords.has(before) || isAsked(scene, { first, last: first });
}

/** "has not said |what new goodies| are coming, but said": what is asked is never who says. */
const isAsked = ({ tokens, reading }: Scene, { first }: Range): boolean =>
  [first, first - 1].some((i) => reading.language.cues.freeRelatives.has(tokens[i]?.lower ?? ''));

/**
 * The subject of a finite verb to the left, of one that attributes before all others: "Lee denied that it sank, |adding|",
 * "Lee rose and |said|".
 */
function sharedSubject(scene: Scene, verb: number): Subject | null {
  const { tokens, reading } = scene;
  const { sentence } = tokens[verb]!;
  let nearest: Subject | null = null;
  const coordinated = tokens[verb - 1]?.pos === 'CCONJ';
  const opensAnew = coordinated && tokens[verb - 2]?.text === ',';
  const participle = scene.words.gerund.test(tokens[verb]!.lower);
  let relative = -1;
  for (let i = verb - 1; i > verb - REACH; i--) {
    const token = within(scene, i, sentence);
    if (!token) break;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    if (scene.quoteOf[i]! >= 0 || scene.words.gerund.test(token.lower)) continue;
    // "urged women to vote, saying": an infinitive has no subject
    if (tokens[i - 1]?.pos === 'PART' && !reading.language.cues.negations.has(tokens[i - 1]!.lower)) continue;
    const j = skipBack(scene, i - 1, sentence);
    const before = within(scene, j, sentence);
    // "for the report |to be| released"
    if (!before || (tokens[j + 1]?.pos === 'PART' && tokens[j + 2]?.pos === 'AUX')) continue;
    if (isRelative(scene, j)) {
      relative = j;
      continue;
    }
    const found =
      before.text === ',' || before.text === ')'
        ? acrossInsertion(scene, j)
        : isNominal(before)
          ? withoutClause(scene, phraseEndingAt(scene, j))
          : null;
    // "were at the scene in |what| is known as, and called"
    if (!found || reading.language.cues.freeRelatives.has(tokens[found.last]!.lower)) continue;
    const subject: Subject = { insertion: null, ...found, rule: 'shared' };
    // "|Lee| was unhappy that the race was stopped, calling": not the subject of the clause inside
    // "Lee thought that |it| could hold up, but said": behind a comma, the verb is not in that clause
    if ((participle || opensAnew || isAsked(scene, found)) && isInside(scene, found)) {
      nearest ??= subject;
      continue;
    }
    // "The fight began when |guards| stopped her, shouting": a thing shouts nothing
    if (nearest && isInside(scene, nearest) && (isSomebody(scene, found) || !isSomebody(scene, nearest)))
      nearest = null;
    // "Lee called the mayor, and |Hart| sent her a letter, saying": the subject of the clause that the verb is in
    if (tokens[found.first - 1]?.pos === 'CCONJ' && tokens[found.first - 2]?.text === ',') return nearest ?? subject;
    if (reading.language.cues.verbs.has(token.lower)) return subject;
    // "It was an hour before |the captain| came back and said": both verbs are in the clause of time
    if (!nearest && coordinated && reading.language.cues.subordinators.has(tokens[subject.first - 1]?.lower ?? ''))
      return subject;
    nearest ??= subject;
  }
  // "|A woman| who did not want to be named |said|": the verb right behind the relative clause
  if (!nearest && relative >= 0 && isVerb(tokens[verb - 1])) return antecedent(scene, relative);
  return nearest ?? openingSubject(scene, verb);
}

/** "|Ann Lee|, in addition to calling it “late,” called on the crew": whoever the sentence begins with, before a comma. */
function openingSubject(scene: Scene, verb: number): Subject | null {
  const { doc, tokens, names, words, people } = scene;
  const { first } = doc.sentences[tokens[verb]!.sentence]!;
  const phrase = first < verb ? phraseStartingAt(scene, first) : null;
  if (!phrase || tokens[phrase.last + 1]?.text !== ',' || phrase.last + 1 >= verb) return null;
  const head = phraseAt(scene, phrase.first)?.last ?? phrase.last;
  const { lower } = tokens[head]!;
  const somebody = names.byToken.get(head)?.kind === 'person' || people.people.has(lower) || words.pronouns.has(lower);
  return somebody ? { ...phrase, insertion: null, rule: 'shared' } : null;
}
