/** Whom a pronoun can mean: a woman, a man, a thing or body, several. */
export type PronounKind = 'f' | 'm' | 'thing' | 'many';

/** What a language tells the room `quotes/` beside its cues. All lower case. */
export interface QuoteWords {
  /** Words that lose their beginning to an apostrophe, without it: 'em, 'til. */
  elisions: ReadonlySet<string>;
  /** Last letters of owners whose mark is an apostrophe alone: "the girls' release". */
  bareOwner: RegExp;
  /** Pronouns that stand for somebody who speaks. */
  pronouns: ReadonlyMap<string, PronounKind>;
  /** A letter "from" the board, a statement "by" the mayor. */
  senders: ReadonlySet<string>;
  /** Where people post what they say: "On |Telegram|, he wrote"; nobody that a pronoun means. */
  platforms: ReadonlySet<string>;
  /** "who", "which": begin a relative clause. */
  relatives: ReadonlySet<string>;
  /** "the", "this": the description points back to somebody named before. */
  definite: ReadonlySet<string>;
  /** Determiners and possessives that the name of a source leaves out at its beginning. */
  determiners: ReadonlySet<string>;
  /** Of, for, from, at: lead the tail of a noun phrase. */
  tails: ReadonlySet<string>;
  /** over, during, after: lead the occasion between a subject and its verb ("the mayor |over| the weekend said"). */
  occasionMarks: ReadonlySet<string>;
  /** "a": begins what is told of a name beside it. */
  indefinite: ReadonlySet<string>;
  /** A party and a state after a name: "R-Tex.". */
  label: RegExp;
  /** Determiners that begin a tail of the noun before them: ein Sprecher "der" Polizei. */
  genitives: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Endings: of a verb's form without a subject ("saying"), of its participle or past ("called"), of a finite form ("says"). */
  gerund: RegExp;
  participle: RegExp;
  finite: RegExp;
  /** Ending of several. */
  plural: RegExp;
  /** Nouns in the singular for several people: Lee's "family", of whom one says "they". */
  collectives: ReadonlySet<string>;
  /** "43-year-old". */
  aged: RegExp;
  /** "by": leads to the doer in a passive clause. */
  agent: ReadonlySet<string>;
  be: ReadonlySet<string>;
  /** Forms of the verbs that mark words as spoken or written: any quote beside one is a quote. */
  speech: ReadonlySet<string>;
  /** Those of them that tell only how: they need the quote right beside them ("shouted “Fire!”"). */
  manner: ReadonlySet<string>;
  /** Verbs of shouting: a name behind them is what was shouted. */
  shouting: ReadonlySet<string>;
  /** Forms of the verbs that say what somebody thinks. */
  thinking: ReadonlySet<string>;
  /** Forms of the verbs that hand on another's words: "the agency cited the ministry". */
  citing: ReadonlySet<string>;
  /** Forms of the verbs that describe in words of one's own: "called it a “fake”". */
  labelling: ReadonlySet<string>;
  /** Verbs of "as she |put| it". */
  wording: ReadonlySet<string>;
  /** Forms of the verbs that utter a noun: "expressing “grave concern”". */
  uttering: ReadonlySet<string>;
  /** Forms of the verbs, and other words, after which marks hold a name or a translation: "known as", "means". */
  naming: ReadonlySet<string>;
  /** "one" of the sailors, "some" of them: a part of those who follow the link. */
  parts: ReadonlySet<string>;
  /** "went" by “Red”. */
  going: ReadonlySet<string>;
  /** Prepositions before a place: "in". */
  locatives: ReadonlySet<string>;
  /** Participles that do so right behind a noun: "a loophole called “...”". */
  namingParticiples: ReadonlySet<string>;
  /** Forms of the verbs by which an outlet hands on what somebody said: "reports". */
  reporting: ReadonlySet<string>;
  /** Words before an office that do not say of what it is: the "former" minister. */
  plainModifiers: ReadonlySet<string>;
  /** Participles before the title of a work, however long: a paper "titled" “...”. */
  titling: ReadonlySet<string>;
  /** Verbs of whoever goes on with what they say: "he added". */
  continuing: ReadonlySet<string>;
  /** Between a speaker and a topic in a headline: Lee "on" the Harbour Plan: ‘It Will Do’. */
  topicMarks: ReadonlySet<string>;
  /** Behind the title of a work: the “Cold Harbour” "star". */
  starring: ReadonlySet<string>;
  /** Whose programmes have titles: "television's" “Scandal”. */
  channels: ReadonlySet<string>;
  /** Forms of the verb after which somebody else speaks: "asked". */
  asking: ReadonlySet<string>;
  /** Nouns beside a title or an inscription: film, book, sign. */
  works: ReadonlySet<string>;
  /** Word sequences before a source: "according to". */
  sourcePhrases: readonly (readonly string[])[];
  /** "his", "its". */
  possessives: ReadonlySet<string>;
  /** Pronouns that tell the sex of whom they mean. */
  sexed: ReadonlyMap<string, 'f' | 'm'>;
  /** this: "|this| article". */
  demonstratives: ReadonlySet<string>;
  /** article, story: what the reader has before him. */
  ownText: ReadonlySet<string>;
  /** Nouns for what somebody had to say: "that was the |message| from Lee", Lee's “step up” |remarks|. */
  messages: ReadonlySet<string>;
  /** Nouns of what somebody asks for: "their |calls| for". */
  demands: ReadonlySet<string>;
  /** issued, wrote: by whom "a statement that said" was brought in. */
  issuing: ReadonlySet<string>;
  /** Statement, letter, tweet: what "the statement said" was said by who issued it. */
  documents: ReadonlySet<string>;
  /** Those that stand for each other: "release", "statement". */
  statements: ReadonlySet<string>;
  /** A pronoun and its verb in one word: "i'm", "they've". */
  contractions: ReadonlySet<string>;
  /** As, into: what follows is what somebody is taken for. */
  asWords: ReadonlySet<string>;
}
