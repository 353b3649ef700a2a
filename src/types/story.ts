import type { Bound, Evidence, Span } from './article.js';

/** A claimant, joined over the articles of a story. */
export interface StoryActor {
  id: string;
  name: string;
  aliases: string[];
  kind: 'person' | 'organisation' | 'place' | 'group';
}

/** One value that is given for a question, with all who give it. */
export interface Answer {
  low: number | null;
  high: number | null;
  bound: Bound;
  /** Actor ids, or `article:<id>` for an article's own voice. */
  claimants: string[];
  asOf: string | null;
  /** Figure ids. */
  figures: string[];
  /** Article ids. */
  articles: string[];
  /** Separately written texts that carry the answer. */
  texts: number;
  /** Distinct claimants behind it. */
  sources: number;
}

/** How the answers to a question stand to each other. */
export type Status = 'agree' | 'compatible' | 'superseded' | 'disputed' | 'single';

/** What several figures answer. */
export interface Question {
  id: string;
  /** In words of the articles: "Russian soldiers killed". */
  text: string;
  unit: string;
  measure: string;
  counted: string;
  /** Place, period or part that sets it apart from a like question. */
  scope: string | null;
  status: Status;
  /** The comparison that gave the status, in values and claimants. */
  why: string;
  /** Where later reports replace earlier ones: the figures from which and to which the number went. */
  course?: readonly [from: string, to: string];
  rule: string;
  answers: Answer[];
  /** True where a decision of the user put it together or set it apart. */
  byHand?: boolean;
}

/** The same words on the same occasion, with their variant readings; the fullest first. */
export interface Utterance {
  id: string;
  /** Name of the speaker. */
  speaker: string | null;
  readings: { text: string; quotes: string[]; articles: string[] }[];
  /** True where a decision of the user put it together or set it apart. */
  byHand?: boolean;
}

/** Articles of substantially one text. */
export interface Origin {
  id: string;
  name: string | null;
  articles: string[];
  /** True where a decision of the user put it together or set it apart. */
  byHand?: boolean;
}

/** What texts rest on: an outlet, an agency or a claimant. */
export interface Source {
  name: string;
  kind: 'outlet' | 'agency' | 'claimant';
  /** True for a description without a name of its own ("officials"): it may be one of the others, and two of them one. */
  unnamed?: boolean;
  /** Origin ids. */
  origins: string[];
  evidence: Evidence[];
}

/** A place where a copy says something else. */
export interface Drift {
  from: Span;
  to: Span;
  /** figure, bound, date, name, claimant, certainty, quote, ... */
  what: string;
}

/** One text taken from another. */
export interface Derivation {
  /** Article id or `outside:<name>`. */
  from: string;
  to: string;
  kind: 'copied' | 'edited' | 'rewritten' | 'credited';
  direction: 'known' | 'likely' | 'unknown';
  /** Share of the words of `to`'s body that also stand in `from`, 0 to 1. */
  share: number;
  passages: { from: Span; to: Span }[];
  drift: Drift[];
}

/** Who copied whom. */
export interface Lineage {
  origins: Origin[];
  sources: Source[];
  derivations: Derivation[];
  /** Separately written texts. */
  texts: number;
  /** Accounts that share neither text nor a cited source; null where it cannot be told. */
  independent: number | null;
}

/** What people suffered in the event itself. */
export interface Toll {
  measure: 'killed' | 'injured' | 'missing' | 'displaced' | 'detained' | 'rescued';
  low: number | null;
  high: number | null;
  status: Status;
  /** Question id. */
  question: string | null;
  evidence: Evidence[];
  /** Articles whose titles alone tell it: given where no text does, and `evidence` is empty. */
  titles?: string[];
}

/** Which article has what. */
export interface Coverage {
  article: string;
  questions: string[];
  utterances: string[];
}

/** Something with a date. */
export interface TimelineEntry {
  date: string | null;
  what: 'event' | 'figure' | 'quote' | 'published';
  evidence: Evidence;
  ref?: string;
}

/** One event, as its articles tell it. */
export interface Story {
  version: 1;
  id: string;
  /** The grouping that was given with the input, if any. */
  key?: string;
  headline: string;
  /** Article ids. */
  articles: string[];
  first: string | null;
  last: string | null;
  actors: StoryActor[];
  questions: Question[];
  utterances: Utterance[];
  claims: Opposition[];
  lineage: Lineage;
  toll: Toll[];
  coverage: Coverage[];
  timeline: TimelineEntry[];
}

/** Claims of opposite stance on one matter by different actors: one admits, confirms or accuses, another denies. */
export interface Opposition {
  id: string;
  /** What it is about, in words of an article: what is denied, else what somebody is accused of. */
  matter: string;
  matterAt: Evidence;
  /** One for each stance; those who deny come last. */
  sides: OppositionSide[];
  rule: string;
}

/** Who takes one stance on a matter, and where. */
export interface OppositionSide {
  stance: string;
  /** As the articles name them. */
  claimants: string[];
  /** Attribution ids. */
  attributions: string[];
  /** Article ids. */
  articles: string[];
}
