/** A news agency or outlet: the name that is shown, the other forms that texts use, and the domains that are its own. */
export interface NewsName {
  name: string;
  forms: readonly string[];
  /** Without "www.": "nytimes.com". */
  domains: readonly string[];
  /** True for "Time", "People", "Sun": words that only name an outlet right after "told", "according to" and the like. */
  word?: boolean;
}

/** A line that says where a text comes from; the name follows the match of `before` (or stands before the match of `after`). */
export interface TagLine {
  /** Name of the rule. */
  rule: string;
  kind: 'agency' | 'republished';
  /** Sticky: matched where a line, or a bracket in it, begins. */
  before?: RegExp;
  /** Sticky: matched right after the name. */
  after?: RegExp;
  /**
   * Which names may stand there: `listed` an agency of the list; `news` a listed name or one that is shaped like an outlet's;
   * `any` whatever is written with capitals; `lost` none, because it fell out of the text.
   */
  name: 'listed' | 'news' | 'any' | 'lost';
  /** True where nothing else may stand in the line. */
  whole?: boolean;
  /** Longest line, in characters, that can be such a tag. */
  longest?: number;
}

/** Two sides of one matter, and what is changed by a word of the other side: how certain it is, or what happened. */
export interface Opposites {
  what: 'certainty' | 'opposite';
  sides: readonly [ReadonlySet<string>, ReadonlySet<string>];
}

/** What a language tells the room `lineage/` (and `articles/` about credits). */
export interface LineageWords {
  agencies: readonly NewsName[];
  outlets: readonly NewsName[];
  /** "The agencies", where no one of them is named: "and news agencies". Sticky. */
  unnamedAgencies: RegExp;
  tagLines: readonly TagLine[];
  /** Last words of outlets' names: "News", "Times"; in lower case. */
  nameHeads: ReadonlySet<string>;
  /** Words that say how sure a thing is, with their class: "allegedly" alleged, "never" not. Lower case. */
  certainty: ReadonlyMap<string, string>;
  /** Words that turn a sentence round when one is put for the other ("rejected", "accepted"). Lower case. */
  opposites: readonly Opposites[];
  /** Lines that many pages have and no article is made of ("All rights reserved."). Tested on whole lines. */
  boilerplate: readonly RegExp[];
  /** First words of outlets' names: "Radio", "Channel"; in lower case. */
  nameStarts: ReadonlySet<string>;
  /** Of those, what many other bodies are too, and the words before it that make news of it: the state "news agency". */
  looseNouns: ReadonlySet<string>;
  newsKinds: ReadonlySet<string>;
  /** Three words before whoever was first to tell something: "first reported by". */
  firstCues: ReadonlySet<string>;
  /** Nouns that say "an outlet": "newspaper", "broadcaster". */
  outletNouns: ReadonlySet<string>;
  /** A short call sign ("KQN"), which only names a station right after a cue. */
  callSign: RegExp;
  /** Sites of a network's stations, on which the letters of a station are its own name: "ostport.cbslocal.com". */
  stationHosts: RegExp;
  /** Names by their shape: call signs, "FOX 8" (a second word is a number). Anchored at both ends. */
  nameShapes: readonly RegExp[];
  /** Capitalised words that are no names of outlets though they look like one ("WITH", "German"). */
  demonym: RegExp;
  /** Words before "Maariv newspaper" that make it one certain paper: "the". */
  definite: ReadonlySet<string>;
  notNames: ReadonlySet<string>;
  /** Phrases (lower case, words with one space) that name their source next: "told", "according to". */
  cuesBefore: ReadonlySet<string>;
  /** Verbs right after a name: "reported". */
  verbsAfter: ReadonlySet<string>;
  /** Those of them that only news media do: a firm's address ("Harbourshop.com said") is an outlet only with one of these. */
  newsVerbs: ReadonlySet<string>;
  /** Those of the verbs that are nouns behind an article: "the Herald |report|". */
  reportNouns: ReadonlySet<string>;
  /** Those of `cuesBefore` that any source can follow, be it a shop ("according to Harbourshop.com"). */
  looseCues: ReadonlySet<string>;
  /** Names that many stations give their own news, lower case: no credit. */
  ownBrands: ReadonlySet<string>;
  /** Words before "via" in the credit of a picture. */
  pictures: ReadonlySet<string>;
  /** Nouns by which an outlet that was named before is meant again: "the |newspaper|". */
  outletDescriptions: ReadonlySet<string>;
  /** "told Ann Lee |of| Sky News": between somebody and his outlet. */
  personLinks: ReadonlySet<string>;
  /** "the Medical Examiner": the last two words of what ends like an outlet's name and is none. */
  noOutlets: ReadonlySet<string>;
  /** Words of time that may stand inside a cue: "interview |on Friday| with". */
  times: ReadonlySet<string>;
  /** Words that may stand between name and verb: "has", "first". */
  verbHelpers: ReadonlySet<string>;
  /** Nouns right after a name that make it a source: "footage", "correspondent". */
  nounsAfter: ReadonlySet<string>;
  /** Words between cue and name: articles and the like. */
  fillers: ReadonlySet<string>;
  /** Words that join names in a list. */
  joins: ReadonlySet<string>;
}
