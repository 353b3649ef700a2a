import type { StemWords } from '../text/stems.js';
import type { UnitScale } from '../text/unitScales.js';

/** A country as newspapers name it: its name, its people and things ("Ruritanian"), its capital. All in lower case. */
export interface CountryNames {
  name: string;
  demonyms: readonly string[];
  capitals: readonly string[];
}

/** A time that is not the event's own ("last year"), or a rate. */
export interface OtherTime {
  /** In lower case; "#" stands for a number. */
  words: readonly string[];
  /** What a question calls it. */
  name: string;
  /** recent: before an event that is only days old; running: a period that goes on, which a long event may itself fill; own: nothing of the kind. */
  kind: 'past' | 'recent' | 'running' | 'rate' | 'own';
  /** "4,000 |people| a year": only right behind a noun. */
  after?: 'noun';
}

/** What a language tells the room `comparison/`. All words in lower case; word lists hold base forms as `endings` leaves them. */
export interface ComparisonWords extends StemWords {
  /** Words that say nothing about the matter. */
  stop: ReadonlySet<string>;
  /** Nouns for one kind of people or things, to one name ("troops", "servicemen": soldier). */
  kinds: ReadonlyMap<string, string>;
  /** Nouns that stand for anybody ("people", "others"). */
  anybody: ReadonlySet<string>;
  /** Endings of participles ("ed") and words of condition that can follow a counted noun ("others wounded"). */
  participleEndings: readonly string[];
  conditions: ReadonlySet<string>;
  /** Kinds that are always a part of "people" and never stand for them all ("children", "civilians"). */
  parts: ReadonlySet<string>;
  /** Nouns that stand for people in a toll: "47 |lives|". */
  impersonal: ReadonlyMap<string, string>;
  /** The names of listed measures in the words of the language, where they are not the contract's own ("killed": getötet). */
  measureNames: ReadonlyMap<string, string>;
  /** Nouns that say by themselves what befell those who are counted ("dead": killed). */
  tellingNouns: ReadonlyMap<string, string>;
  /** Groups of measures that papers use for one fact ("rescued", "released"). */
  alike: readonly ReadonlySet<string>[];
  /** Groups of stems by which two sides that are set against each other tell one thing: verbs ("join", "strike") and nouns ("job", "post"). */
  rivalry: { verbs: readonly ReadonlySet<string>[]; nouns: readonly ReadonlySet<string>[] };
  /** "its", "their"; nouns for the dead of a side ("losses"); stems of verbs ("lose"); words for the other side ("enemy"). */
  ownPossessives: ReadonlySet<string>;
  lossNouns: ReadonlySet<string>;
  losing: ReadonlySet<string>;
  enemies: ReadonlySet<string>;
  /** Pronouns by which a claimant tells of himself ("its"). */
  ownPronouns: ReadonlySet<string>;
  /** Pairs of measures that papers take for each other where the number is one ("evacuated", "taken to safety"). */
  fates: readonly ReadonlySet<string>[];
  /** Stems of words for somebody's share of the votes or the seats ("won", "took"). */
  gaining: ReadonlySet<string>;
  /** Words right behind a share that lead to whose it is ("30 percent |for| the Greens"). */
  holderLinks: ReadonlySet<string>;
  /** Groups of stems for what one side wants or offers. */
  terms: readonly ReadonlySet<string>[];
  /** Stems of nouns of which somebody holds a number ("seats"). */
  held: ReadonlySet<string>;
  /** Stems of words for a sum that grows while people give ("raised", "reached"). */
  collecting: ReadonlySet<string>;
  /** Stems of nouns for those who have a disease ("cases"). */
  cases: ReadonlySet<string>;
  /** Stems of nouns for that of which somebody is accused ("counts" of theft). */
  charges: ReadonlySet<string>;
  /** Stems of nouns that add nothing to the group before them ("crew |members|"). */
  members: ReadonlySet<string>;
  /** Stems of words that only say that somebody names a number ("put the number at 98"). */
  naming: ReadonlySet<string>;
  /** Words before a colon that open a note, not a place ("Correction:"). */
  labels: ReadonlySet<string>;
  /** Measures that go up or down while an event goes on ("missing"). */
  changing: ReadonlySet<string>;
  /** Measures that only grow while an event goes on. */
  growing: ReadonlySet<string>;
  /** Words that set a part apart by degree ("seriously": serious). */
  degrees: ReadonlyMap<string, string>;
  /** Words before a figure that make it a part of another ("including 12"). */
  partBefore: ReadonlySet<string>;
  /** and: between somebody named and "two other men". */
  joiners: ReadonlySet<string>;
  /** Sequences after a figure that make it a part of another ("12 of whom"). */
  partAfter: readonly (readonly string[])[];
  /** Phrases that make a figure that of all places ("in all", "nationwide"). */
  totals: readonly (readonly string[])[];
  /** Prepositions that lead to a place ("in Mariupol"). */
  placeCues: ReadonlySet<string>;
  /** Prepositions that lead to a place only after one of `placeNouns` ("mayor of Mariupol"). */
  placeLinks: ReadonlySet<string>;
  placeNouns: ReadonlySet<string>;
  /** Verbs by which a place has a number of something: Lunia "recorded" 40 cases. */
  placeVerbs: ReadonlySet<string>;
  /** Capitalised words that name times, not places. */
  timeNames: ReadonlySet<string>;
  /** Sequences that place a figure in another time or make it a rate. */
  otherTimes: readonly OtherTime[];
  /** Words that make the event itself of the time behind them ("the |deadliest| attack this year"). */
  superlatives: ReadonlySet<string>;
  /** Words before the time of what a figure is compared with ("higher |than| last year"). */
  baselines: ReadonlySet<string>;
  /** Words that make a time of what looks like a rate ("an hour ago"). */
  timeShifts: ReadonlySet<string>;
  /** Words before a year that open a period ("since"). */
  periodCues: ReadonlySet<string>;
  /** Words before a year that stands alone ("in 1959", "the 1959 fire"). */
  yearCues: ReadonlySet<string>;
  /** Words between two figures of one sentence that set them against each other ("while"). */
  contrast: ReadonlySet<string>;
  /** Sequences from a new value to the old one ("up from"). */
  changes: readonly (readonly string[])[];
  /** Words by which a text says that one value took the place of another. */
  revision: RevisionWords;
  /** Nouns that say what a sum of money is, to one name ("bounty": reward). */
  sums: ReadonlyMap<string, string>;
  /** Those of which a story mostly has one. */
  uniqueSums: ReadonlySet<string>;
  /** Stems of shares of which a story mostly has one: a fire is so much "contained". */
  uniqueShares: ReadonlySet<string>;
  /** Words by which a text tells what a company made or lost. */
  results: ResultWords;
  /** Heads of nouns that may stand for the same people where their number is one. */
  nearNouns: readonly ReadonlySet<string>[];
  /** Stems of nouns for people that tell nothing but sex, age and kinship: any of them can take up any other. */
  general: ReadonlySet<string>;
  /** Stems of what those harmed are called, as what a figure is said to be: "the victims, five children". */
  victims: ReadonlySet<string>;
  /** Words before a figure that leave out those told before ("another 12"). */
  additional: ReadonlySet<string>;
  /** Stems of the words for surveys. */
  polls: ReadonlySet<string>;
  /** "compared" with 58 percent in 2020. */
  compared: ReadonlySet<string>;
  /** Verbs of growth and what leads to by how much: the toll "rose" "by" 17. */
  increases: ReadonlySet<string>;
  increaseMarks: ReadonlySet<string>;
  /** Words before a figure that point back to those told before ("the 12", "all 12", "their 12"). */
  definite: ReadonlySet<string>;
  /** Words for those who do harm ("gunman"): a toll may or may not count them. */
  perpetrators: ReadonlySet<string>;
  /** Words for claimants that count only their own ("hospital"). */
  localClaimants: ReadonlySet<string>;
  units: ReadonlyMap<string, UnitScale>;
  countries: readonly CountryNames[];
  /** Seats of governments, without the article, to the country ("kremlin": russia). */
  seats: ReadonlyMap<string, string>;
  /** Words that stand for a government as a whole ("authorities"). */
  government: ReadonlySet<string>;
  /** Words for what tells of many cases ("statistics"). */
  statistics: ReadonlySet<string>;
  /** Words for a company that the text names elsewhere ("the operator"). */
  companies: ReadonlySet<string>;
  /** Last words of a company's full name ("Inc.", "Group"). */
  companyForms: ReadonlySet<string>;
  /** Words for an office and who holds it, to one name ("minister", "ministry": ministry). */
  offices: ReadonlyMap<string, string>;
  /** Words for those who speak for another ("spokesman"). */
  spokespeople: ReadonlySet<string>;
  /** What a claimant puts out, behind its name ("health ministry |figures|"). */
  outputs: ReadonlySet<string>;
  /** Titles before a personal name. */
  titles: ReadonlySet<string>;
  /** Words by which organisations are named ("Branch"). */
  organisations: ReadonlySet<string>;
  /** Words that refer back to a country ("the country's"). */
  backReference: ReadonlySet<string>;
  /** Short forms to their words ("it's": it is). */
  contractions: ReadonlyMap<string, string>;
  why: WhyWords;
}

/** Fixed templates for `why`; `{a}`, `{b}` hold values with their claimants, `{n}` a number. */
export interface WhyWords {
  /** True where they are signs without words, for languages that are not read. */
  signs?: boolean;
  agree: string;
  compatible: string;
  /** Compatible, though the values differ: with and without whoever did it, with and without the dead, not shown to be one matter. */
  perpetrator: string;
  dead: string;
  apart: string;
  superseded: string;
  disputed: string;
  single: string;
  /** A value and who gives it: `{value}`, `{who}`. */
  claim: string;
  /** Between several values. */
  and: string;
  /** Between the first values and those left out, `{n}`. */
  more: string;
}

/** Words by which a text tells what a company made or lost in a stretch of time. */
interface ResultWords {
  /** To one name: "earnings", "income": profit. */
  names: ReadonlyMap<string, string>;
  /** To one name: "quarterly": quarter. */
  periods: ReadonlyMap<string, string>;
  /** Words for what was expected. */
  foreseen: ReadonlySet<string>;
}

/** Words by which a text says that one value took the place of another. */
interface RevisionWords {
  /** Before an old value, and between it and the new one: "from" eight "to" six. */
  from: ReadonlySet<string>;
  to: ReadonlySet<string>;
  /** Verbs before "to" that tell of a lower old value: "rose". */
  rises: ReadonlySet<string>;
  /** Phrases that make a value one of before: "initially", "at first". */
  former: readonly (readonly string[])[];
  /** Words that do so beside a word of saying: "police said |earlier| that four were shot". */
  formerlySaid: ReadonlySet<string>;
}
