import type { Bound } from '../types.js';
import type { SkipWords } from './figureSkipWords.js';
import type { MeasureWords } from './measureWords.js';

/** What a language tells the room `figures/`. Words are lower case, as tokens; phrases are tokens joined by one space. */
export interface FigureWords {
  numbers: NumberWords;
  bounds: BoundWords;
  money: MoneyWords;
  units: UnitWords;
  skips: SkipWords;
  counted: CountedWords;
  measures: MeasureWords;
  asOf: AsOfWords;
}

/** Numerals. */
export interface NumberWords {
  /** Mark between whole and fraction in digits. */
  decimalMark: '.' | ',';
  /** All words with which a number in words may start. */
  starts: ReadonlySet<string>;
  /** "one" to "nineteen". */
  ones: ReadonlyMap<string, number>;
  /** "twenty" to "ninety". */
  tens: ReadonlyMap<string, number>;
  /** "hundred" and above, "dozen": they multiply what stands before them. */
  scales: ReadonlyMap<string, number>;
  /** Short scales behind digits: "bn", "k". */
  shortScales: ReadonlyMap<string, number>;
  /** Short scales that must be glued to the digits, in the case they are written in. */
  riskyScales: ReadonlySet<string>;
  /** What shows that such a letter is metres: 300m "tall". */
  lengths: LengthWords;
  /** "dozens", "thousands": the smallest value that the word allows. */
  vague: ReadonlyMap<string, number>;
  /** Those that are verbs too: "scores". */
  vagueOrVerb: ReadonlySet<string>;
  /** "tens", "hundreds" of thousands: the factor. */
  vagueTens: ReadonlyMap<string, number>;
  /** "several" hundred, "couple" of hundred: the factor, and how sure it is. */
  vagueFactors: ReadonlyMap<string, { factor: number; bound: 'vague' | 'about' }>;
  /** "half", "third", "quarters". */
  fractions: ReadonlyMap<string, number>;
  /** Those that need a number above one before them: "thirds". */
  fractionPlurals: ReadonlySet<string>;
  /** Those of them that are singular too, and shares behind any article: ein "Drittel", zwei "Drittel". */
  fractionSingulars: ReadonlySet<string>;
  /** Those that need no number before them: "half". */
  bareFractions: ReadonlySet<string>;
  /** "|minus| 40 degrees". */
  minus: ReadonlySet<string>;
  /** Words that show that "half" is a share: behind it ("of"), before it ("other"). */
  afterHalf: ReadonlySet<string>;
  /** Before a fraction that stands alone: "fell |by| a quarter", "just |over| a third". */
  beforeShare: ReadonlySet<string>;
  /** Behind a fraction that tells a difference: a third "less". */
  differences: ReadonlySet<string>;
  /** Behind "half" before what is compared: half "as" long. */
  likeness: ReadonlySet<string>;
  beforeHalf: ReadonlySet<string>;
  /** "pair", "lone", "twice": words with a value of their own. */
  counts: ReadonlyMap<string, number>;
  /** "couple", and what may stand behind it beside "of": a couple "more" men. */
  couples: ReadonlySet<string>;
  couplesBefore: ReadonlySet<string>;
  /** Nouns in the plural, which may stand right behind a couple: a couple "guards". */
  plurals: RegExp;
  /** Those that count times: "twice". */
  timesCounts: ReadonlySet<string>;
  /** "doubled", "triple": words that multiply what stands behind or before them. */
  multiples: ReadonlyMap<string, number>;
  /** "threefold": times in one word; and "fold" of 10-fold. */
  folds: ReadonlyMap<string, number>;
  fold: ReadonlySet<string>;
  /** What may stand behind one: double "the" number. */
  multiplesBefore: ReadonlySet<string>;
  /** What may not: doubled "down". */
  multiplesNotBefore: ReadonlySet<string>;
  /** Those that are nouns, with an article: "a pair". */
  pairs: ReadonlySet<string>;
  /** "first", "second". */
  ordinals: ReadonlySet<string>;
  /** What an ordinal in digits ends in: "5th". */
  ordinalEndings: ReadonlySet<string>;
  /** "jeder" "Fünfte": words before an ordinal that make it a share, and the ordinals' values. */
  each: ReadonlySet<string>;
  nth: ReadonlyMap<string, number>;
  /** Articles before a number; those that are numbers too ("ein") count where the tagger says NUM. */
  articles: ReadonlySet<string>;
  and: ReadonlySet<string>;
  of: ReadonlySet<string>;
  /** Between part and whole of a share: "in", "out of". */
  shareLinks: readonly string[];
  /** Words that may follow a share where no plural noun does: "of". */
  afterShare: ReadonlySet<string>;
  /** Ends of nouns in the plural, which a share may be of: one in five "farmers". */
  plural: RegExp;
  /** Plural nouns that do not make a share: "two in ten minutes". */
  notAfterShare: ReadonlySet<string>;
  /** "one": a number only where the number is the point. */
  single: ReadonlySet<string>;
}

/** What shows that "m" glued to digits is metres and no millions; empty where it is never millions. */
export interface LengthWords {
  /** The scale that is metres, too: 300"m". */
  sign: ReadonlySet<string>;
  /** Right behind: 300m "tall". */
  behind: ReadonlySet<string>;
  /** "got" 30m "from" the state: no distance. */
  from: ReadonlySet<string>;
  gains: ReadonlySet<string>;
  /** 30m "of" "water", 2m "in" "depth". */
  links: ReadonlySet<string>;
  spans: ReadonlySet<string>;
  /** What is so long: a 200m "stretch". */
  things: ReadonlySet<string>;
  /** What has a level, and words between it and the number: the "river" rose "to" 4m. */
  levels: ReadonlySet<string>;
  stands: ReadonlySet<string>;
  /** Right before: "within" 200m of the hall. */
  before: ReadonlySet<string>;
  /** "plunged" 40m. */
  moves: ReadonlySet<string>;
}

/** Words that limit a number, and ranges. */
export interface BoundWords {
  before: ReadonlyMap<string, Bound>;
  /** Words of `before` that a verb takes to itself: turned "over" 30 pages. */
  particles: ReadonlyMap<string, ReadonlySet<string>>;
  /** May stand before a phrase of `before`: "just" over. */
  adverbs: ReadonlySet<string>;
  /** Verbs of a total that goes over a number, and "past" behind verbs of change: the toll will "pass" 3,000, climbed "past" 200. */
  passing: ReadonlySet<string>;
  beyond: ReadonlySet<string>;
  /** Between two numbers of which either may be: 4,000, "maybe" 4,500. */
  maybe: ReadonlySet<string>;
  /** Words that turn "more than" round: "never" earned more than. */
  never: ReadonlySet<string>;
  /** Verbs that put what they lead to below the number: the toll "topped" 40. */
  exceeding: ReadonlySet<string>;
  after: ReadonlyMap<string, Bound>;
  rangeLinks: ReadonlySet<string>;
  between: ReadonlySet<string>;
  /** Between the two numbers behind "between". */
  betweenLinks: ReadonlySet<string>;
  /** "from" 5 "to" 7 is a change, unless a word of `ranging` stands before it. */
  from: ReadonlySet<string>;
  ranging: ReadonlySet<string>;
  /** Behind a verb of change "to" is no range: "fell" 3 feet to 1,063 feet. */
  changes: ReadonlySet<string>;
  /** Between such a verb and what it adds: rose "by" 40 to 118. */
  by: ReadonlySet<string>;
  orLinks: ReadonlySet<string>;
}

/** Money; codes are ISO 4217. */
export interface MoneyWords {
  /** Signs and codes before the number: "$", "us$", "eur". */
  before: ReadonlyMap<string, string>;
  /** Words, signs and codes behind it: "euros", "us dollars". */
  after: ReadonlyMap<string, string>;
  /** Names of money that several countries have ("pounds"): to each word for a country, its code. */
  shared: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Hundredths: "cents". */
  cents: ReadonlyMap<string, string>;
  /** Signs of letters, in their case: "KSh" 3.2 billion. */
  written: ReadonlyMap<string, string>;
  /** Those that name roads and things too, and are money before a large or a paid amount only: "R" 750-million. */
  initials: ReadonlyMap<string, string>;
  /** Hundredths as a letter glued to digits: 12"p"; and words of prices near them. */
  gluedCents: ReadonlyMap<string, string>;
  prices: ReadonlySet<string>;
  /** "fined", "paid": before an amount of money. */
  paying: ReadonlySet<string>;
  /** Words that are money only with a scale before them: 200 "pounds" weigh. */
  unlessScaled: ReadonlySet<string>;
  /** Words before those that make them money: "British". */
  currencyAdjectives: ReadonlySet<string>;
}

/** Units behind a number. */
export interface UnitWords {
  percent: ReadonlySet<string>;
  physical: ReadonlySet<string>;
  /** Cases of those to the form that a unit goes by: "metern" meter. */
  cases: ReadonlyMap<string, string>;
  /** Units that stand before the number, in lower case: "magnitude" 6.1. */
  before: ReadonlySet<string>;
  /** Those with a link between: a "magnitude" "of" 6.1. */
  levels: ReadonlySet<string>;
  levelLinks: ReadonlySet<string>;
  /** Units only when glued to the digits or before a word of `riskyAfter`: "2m tall". */
  risky: ReadonlySet<string>;
  /** C and F glued to a number are degrees behind one of these words: "reached 41C", not "seat 41C". */
  degrees: ReadonlySet<string>;
  degreesAfter: ReadonlySet<string>;
  /** "to", "of": words before degrees in a sentence that tells of heat; "moved to 12F" is a seat. */
  degreesLinks: ReadonlySet<string>;
  heat: ReadonlySet<string>;
  riskyAfter: ReadonlySet<string>;
  /** "times", with the words that make it a multiple: five times "more". */
  times: ReadonlySet<string>;
  timesAfter: ReadonlySet<string>;
}

/** What is counted. */
export interface CountedWords {
  /** The noun as it is written, in any number. */
  isPerson(noun: string): boolean;
  isPlural(noun: string): boolean;
  /** What is counted where people are counted and no noun says who. */
  people: string;
  /** Between number and noun: "more", "other". */
  fillers: ReadonlySet<string>;
  /** Of them those that are nouns: "nine |others| were hurt". */
  others: ReadonlySet<string>;
  /** True where nouns stand before nouns ("fire engines"); false where the first noun is the head, as in languages that write compounds in one word. */
  stacks: boolean;
  /** Determiners that may stand there without "of": 12 "other" boats. */
  fillersBare: ReadonlySet<string>;
  of: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Words that end the counted phrase whatever the tagger says: 20 children | "ages" 6 and 7. */
  notInside: ReadonlySet<string>;
  /** Words in -s that are no nouns: "says". */
  notNouns: ReadonlySet<string>;
  /** Before a number without a noun, these point back: "the three" exchanged numbers. */
  backDeterminers: ReadonlySet<string>;
  /** Ends of past forms, and of all forms of a verb that may stand before a noun: "burned", "burning" boats. */
  past: RegExp;
  modifier: RegExp;
  /** "a 3,000-|strong| force": as many people. */
  strong: ReadonlySet<string>;
  /** "number" of voters was 2,000. */
  numberNouns: ReadonlySet<string>;
  /** Words before a bare number that tells the last people again: the owner put it "at" 98. */
  restates: ReadonlySet<string>;
  /** Before a part of those told before: "including" 210 children. */
  parting: ReadonlySet<string>;
  /** Words between an amount and the one it is compared with: "after" 90 at first. */
  compares: ReadonlySet<string>;
  /** Before a bare number these make it people: children "among" 112 on ferry. */
  among: ReadonlySet<string>;
}

/** By which words a date says when a figure held. */
export interface AsOfWords {
  /** Verbs of stating: "said". */
  says: ReadonlySet<string>;
  /** Those of `says` that hand out things too, so that a day before them is the day of an event: "published". */
  acts: ReadonlySet<string>;
  /** True where a subject may stand between the verb of saying and its date. */
  inverted: boolean;
  /** Words right before a date that say when all around them held: "Stand" 25. März. */
  stamps: ReadonlySet<string>;
  /** Words of a clock time between those and the day: as of 9 "a.m." Saturday. */
  clock: ReadonlySet<string>;
  /** The clock time itself, in one token: "9", "9.30", "9am". */
  clockTime: RegExp;
  /** Verbs of prices and levels that move or stand: "plunged". */
  moves: ReadonlySet<string>;
  /** "by" Friday. */
  reached: ReadonlySet<string>;
  /** Words for a count that grows: "bringing the |total| to". */
  totals: ReadonlySet<string>;
  /** First words of a state that lasts: "missing", "in" hospital. */
  lasting: ReadonlySet<string>;
  /** Verbs of what holds at the time of saying: "are" missing. */
  holds: ReadonlySet<string>;
  /** Nouns of stating, behind the date: "figures". */
  statements: ReadonlySet<string>;
  /** Phrases before the date: "as of". */
  before: ReadonlySet<string>;
  /** Words that may stand between those and the date: "late". */
  between: ReadonlySet<string>;
  /** Verbs of a state that a date pins down: "remained". */
  stays: ReadonlySet<string>;
}
