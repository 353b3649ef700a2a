import type { PronounKind } from './quoteWords.js';
/**
 * What may follow a cue as its content: `clause` ("said it was over"), `object` ("praised the plan"), `infinitive` ("vowed to stay"),
 * `gerund` ("proposed closing it"), `number` ("says 3,000", "counts 112"), `person` (somebody stands before the content: "told the BBC that", "urged them to"),
 * `scene` (what is shown or found, with or without a verb: "polls show Lee ahead"),
 * `as` (an object with "as": "cast her as a coward"), `marked` (its clause keeps its "that": "continued that", hardly "continued it was over"), `predicate` (what somebody is called or held to be: "is considered a danger"),
 * `experiencer` (the object feels, the subject is what is felt: "the plan angered the mayor").
 */
export type CueFrame =
  | 'clause'
  | 'object'
  | 'infinitive'
  | 'gerund'
  | 'number'
  | 'person'
  | 'experiencer'
  | 'as'
  | 'marked'
  | 'predicate'
  | 'scene';

/** How a verb is inflected; "said" is both `past` and `participle`. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** A word that attributes. */
export interface Cue {
  /** says, admits, denies, claims, estimates, ... */
  stance: string;
  frames: ReadonlySet<CueFrame>;
  /** Prepositions or particles that lead to the content ("called for"). */
  prepositions: ReadonlySet<string>;
}

/** An inflected verb that attributes, with the forms that the spelling can be. */
export interface VerbCue extends Cue {
  forms: ReadonlySet<VerbForm>;
}

/** How a verb without a subject names its source. */
export interface Impersonal extends Cue {
  /** What parts from the verb: geht ... "hervor"; null where nothing does. */
  particle: string | null;
  /** True where it takes a dummy subject: hieß "es". */
  dummy: boolean;
}

/** What a language tells about how it attributes: cues and the small words that bound a source or a content. All lower case. */
export interface CueWords {
  verbs: ReadonlyMap<string, VerbCue>;
  /**
   * True where the finite verb stands second and its subject on either side ("Am Montag sagte der Sprecher, ..."), participles stand at the end of
   * the clause, and a comma opens every content clause.
   */
  verbSecond: boolean;
  /** Verbs that say something only with a particle further on, by verb and particle ("teilte mit"), and their finite forms ("teilte"). */
  separated: ReadonlyMap<string, VerbCue>;
  separable: ReadonlySet<string>;
  /** Determiners that never stand with a subject: "den" Bürgermeister. */
  oblique: ReadonlySet<string>;
  /** Determiners that begin a tail of the noun before them: ein Sprecher "der" Polizei. */
  genitives: ReadonlySet<string>;
  /** Words behind a source: der Polizei "zufolge". */
  postSources: ReadonlySet<string>;
  /** Forms of the verb that go on with what somebody said, in a sentence without a cue: es "seien" zwölf. */
  reported: ReadonlySet<string>;
  /** "wie" die Polizei mitteilte: begins a clause that says who says the rest of its sentence. */
  asSaid: ReadonlySet<string>;
  /** Verbs without a subject whose source stands behind a preposition: "geht aus |dem Bericht| hervor", "hieß es aus |dem Ministerium|". */
  impersonal: ReadonlyMap<string, Impersonal>;
  /** Agencies and papers to whom things are said: "sagte ein Sprecher |der dpa|" is no spokesman of theirs. */
  listeners: ReadonlySet<string>;
  /** "will" 40 Drohnen abgeschossen haben: claims to have done what follows. */
  claiming: ReadonlySet<string>;
  /** "das" teilte die Polizei mit: stands for what was told right before. */
  pointers: ReadonlySet<string>;
  /** "unter Berufung auf" die Polizei: before the source of whoever says something. */
  citedBy: readonly (readonly string[])[];
  /** "nach |eigenen| Angaben": the reckoning of whoever the clause is about. */
  own: ReadonlySet<string>;
  /** Nouns behind an agent mark that name their source themselves: nach "Polizeiangaben". */
  ownReckonings: ReadonlySet<string>;
  nouns: ReadonlyMap<string, Cue>;
  adjectives: ReadonlyMap<string, Cue>;
  /** "reportedly": the clause is told by somebody unnamed. */
  adverbs: ReadonlyMap<string, string>;
  /** Word pairs and words before a source: "according to", "per". */
  sourcePhrases: readonly (readonly string[])[];
  /** "seems": what is seen, by nobody named. */
  impressions: ReadonlySet<string>;
  /** "made a claim": verbs that lend a cue noun their subject. */
  lightVerbs: ReadonlySet<string>;
  be: ReadonlySet<string>;
  have: ReadonlySet<string>;
  /** did, would, can, ... */
  auxiliaries: ReadonlySet<string>;
  /** Auxiliaries as they follow "to": be, have, do. */
  bareAuxiliaries: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  infinitiveMarks: ReadonlySet<string>;
  /** "that" before a content clause. */
  complementizers: ReadonlySet<string>;
  /** how, whether, what, ... */
  questionWords: ReadonlySet<string>;
  /** who, which, that. */
  relatives: ReadonlySet<string>;
  /** what: "|what| he called a mistake". */
  freeRelatives: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Conjunctions that do not oppose: and, or. */
  joiners: ReadonlySet<string>;
  /** including, such, not: after a comma they go on with the phrase before it. */
  continuers: ReadonlySet<string>;
  /** Days of the week, yesterday, today. */
  days: ReadonlySet<string>;
  /** "spoke on |condition| of anonymity", "on the |record|": on what terms, not what. */
  terms: ReadonlySet<string>;
  /** "despite the |fact| that", "with |evidence| that": nouns whose own clause follows. */
  facts: ReadonlySet<string>;
  /** "supposed to": where it is no more than a duty. */
  dutiful: ReadonlySet<string>;
  /** "|compared| with 12 last year": participles that are prepositions. */
  prepositional: ReadonlySet<string>;
  /** while, because, when, ...: begin a clause that is told beside the content. */
  subordinators: ReadonlySet<string>;
  agentMarks: ReadonlySet<string>;
  possessiveMarks: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** "in a statement", "on Twitter": nouns of an occasion, which is no content. */
  occasions: ReadonlySet<string>;
  /** on, in, at, during: before an occasion. */
  occasionMarks: ReadonlySet<string>;
  /** Last words of labels before a colon that name nobody. */
  notes: ReadonlySet<string>;
  /** Ends of nouns that stand for several. */
  plurals: RegExp;
  /** Stances of nouns that attribute even where nobody is named ("allegations that"). */
  unsourced: ReadonlySet<string>;
  /** What claims lives and says nothing: the "flood" claimed 31. */
  calamities: ReadonlySet<string>;
  /** Whom a possessive can mean. */
  possessiveKinds: ReadonlyMap<string, PronounKind>;
  /** Month names, short and long, without a stop. */
  months: ReadonlySet<string>;
  /** as, at, more, nearly, ...: begin a phrase of a number. */
  quantifiers: ReadonlySet<string>;
  /** Nouns that carry what others found: findings, figures, data. */
  carriers: ReadonlySet<string>;
  /** of, by, from: between such a noun and whoever is behind it. */
  carrierMarks: ReadonlySet<string>;
  /** Words that open a participle clause with a subject of its own: "with aides claiming". */
  absolutes: ReadonlySet<string>;
  /** Behind "by" no agents: said by "telephone". */
  means: ReadonlySet<string>;
  /** Verbs that measure where a number stands behind them: they "weigh" 50 grams. */
  measuring: ReadonlySet<string>;
  /** Words before a number that sums or adds: "|a total of| 31", "|an additional| six". */
  totals: ReadonlySet<string>;
  /** Verbs of a relative clause that tells what an event did: "a shooting that left 17 hurt". */
  aftermath: ReadonlySet<string>;
  /** Stances of statements, told on by others: says, reports, ... */
  reporting: ReadonlySet<string>;
  /** Stances of what is done by speaking, even where it is only meant to be: "tried |to describe| it". */
  speaking: ReadonlySet<string>;
  /** Stances of verbs that set somebody to act: "urged |voters to stay|". */
  delegating: ReadonlySet<string>;
  /** Stances of nouns whose infinitive is what they hold: "the vow to stay", not "the effort to win". */
  infinitiveNouns: ReadonlySet<string>;
  /** as. */
  asWords: ReadonlySet<string>;
  /** What stands before a survey whose shares a sentence gives: "in" a poll. */
  surveyMarks: ReadonlySet<string>;
  /** Words that open what is not settled: considers "whether". */
  conditions: ReadonlySet<string>;
  /** poll, survey: "in a poll, half said". */
  surveys: ReadonlySet<string>;
  /** voters, respondents: who is asked in a survey. */
  polled: ReadonlySet<string>;
  /** point, points: what shares of a survey lie apart. */
  pollUnits: ReadonlySet<string>;
  /** margin, sample: what a survey has beside what it finds. */
  pollTraits: ReadonlySet<string>;
  /** figures, records: what shows numbers too. */
  statistics: ReadonlySet<string>;
  /** released, conducted: what whoever is behind a document did with it. */
  making: ReadonlySet<string>;
  /** show, found, gives, has: what a survey does with its numbers. */
  surveyVerbs: ReadonlySet<string>;
  /** Of, for, in, and: lead the tail of a noun phrase. */
  tails: ReadonlySet<string>;
  /** by, from: lead to whoever is behind a cue noun. */
  sourceMarks: ReadonlySet<string>;
  /** Stances of nouns that somebody gets from others: "drew |support| from the board". */
  given: ReadonlySet<string>;
  /** draw, win, have: whoever does it gets such a noun. */
  receiving: ReadonlySet<string>;
  /** from, of, among: between such a noun and those who give it. */
  giverMarks: ReadonlySet<string>;
  /** for, as: lead on from a passive cue. */
  passiveTails: ReadonlySet<string>;
  /** count, tally: "by the board's |count|". */
  reckonings: ReadonlySet<string>;
  /** reports, rumours: told by nobody else, "after reports that dozens fled" has them for its source. */
  selfSources: ReadonlySet<string>;
  /** month, start, day: when something was said; nobody who says it. */
  times: ReadonlySet<string>;
  /** nobody, everyone: stand for nobody who could be named. */
  nobodies: ReadonlySet<string>;
  /** Verbs of what somebody does, not says, where a noun follows: "found" two men. */
  deeds: ReadonlySet<string>;
  /** Verbs whose object, where it is a number, is a claim: "cited" 40 cases. */
  mentioning: ReadonlySet<string>;
  /** Verbs by which one seeks to know: "determine" where he got 40 guns. */
  seeking: ReadonlySet<string>;
  /** Verbs by which a place has a number, and claims none: Lunia "recorded" 40 cases. */
  tallies: ReadonlySet<string>;
  /** call, dub: "a group that |calls| itself Red Gull". */
  namingVerbs: ReadonlySet<string>;
  /** than. */
  comparatives: ReadonlySet<string>;
  /** named, listed, admitted: by nobody named, "were |named| as", "were |admitted| to" say nothing. */
  listing: ReadonlySet<string>;
  /** "the board's |figure| of 40": a count that its owner makes. */
  claimedCounts: ReadonlySet<string>;
  /** What a court does with what is told to it, and such bodies: the "jury" "heard" that. */
  hearing: ReadonlySet<string>;
  courts: ReadonlySet<string>;
  /** What is done to a toll: "raised" it to 64. */
  revising: ReadonlySet<string>;
  /** "the government's |toll| of 40": only a body makes it, "the city's toll" befell the city. */
  tolls: ReadonlySet<string>;
  /** Forms of the verbs of "revising" that no deed can be: "revised" the number of missing. */
  correcting: ReadonlySet<string>;
  /** Nouns for a number that its owner works out: "estimate". */
  estimates: ReadonlySet<string>;
  /** Forms of the verbs between a count and its number: its toll "reached" 81. */
  reached: ReadonlySet<string>;
  /** Forms of the verbs by which somebody names a count: "gave" a figure of 103. */
  countGiving: ReadonlySet<string>;
  /** itself, themselves. */
  reflexives: ReadonlySet<string>;
  /** where, when: "an update came in May, |where| it was said". */
  places: ReadonlySet<string>;
  /** it: "|it| was said that". */
  dummies: ReadonlySet<string>;
  /** miles, km: "the town, 15 |miles| from Ostport". */
  distances: ReadonlySet<string>;
  /** from, north, south: follow such a distance. */
  directions: ReadonlySet<string>;
  /** Ends of present participles. */
  gerund: RegExp;
  /** Ends of past participles. */
  participle: RegExp;
  /** Ends of forms that never stand as a bare verb: "and sees", "and called". */
  inflected: RegExp;
  /** citing, quoting: before the source of a source. */
  citing: ReadonlySet<string>;
  /** Phrases that say how far a report can be relied on, each as its words in order. */
  hedges: readonly (readonly string[])[];
}
