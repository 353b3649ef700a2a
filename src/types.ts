/**
 * The data contract, version 1. Every offset counts UTF-16 code units of the article's `text`; every `end` is exclusive.
 * A missing value is `null` or left out. docs/data-contract.md and docs/report.schema.json are made from this file.
 */

/** A stretch of an article's text: `text.slice(start, end)`. */
export interface Span {
  /** First code unit. */
  start: number;
  /** One past the last code unit (exclusive). */
  end: number;
}

/** A span together with the article that it stands in. */
export interface Evidence extends Span {
  /** Id of the article. */
  article: string;
}

/** What a stretch of a page is. */
export type BlockKind =
  | 'title'
  | 'byline'
  | 'body'
  | 'caption'
  | 'credit'
  | 'furniture'
  | 'comment'
  | 'embed'
  | 'aside';

/** A labelled stretch of a page; the blocks of an article tile its text. */
export interface Block extends Span {
  kind: BlockKind;
  /** Name of the rule that gave the label. */
  rule: string;
}

/** A place where an article says where it comes from or what it takes from another outlet. */
export interface Credit extends Span {
  /** The outlet or agency that is named; null where the name was lost. */
  name: string | null;
  /** `agency`: wire copy; `republished`: taken over from another outlet; `reported_by`: information first told elsewhere. */
  kind: 'agency' | 'republished' | 'reported_by';
  rule: string;
}

/** Somebody who says something. */
export interface Actor {
  /** The fullest name that the article uses. */
  name: string;
  /** The mention that attributes ("he"). */
  start?: number;
  end?: number;
  /** Where the fullest name stands. */
  named?: Span;
  how: 'named' | 'pronoun' | 'description' | 'carried';
  /** "the BBC, citing the ministry": the ministry, via the BBC. */
  via?: Actor;
}

/** Words in quotation marks that are attributed to a speaker; the span lies between the marks. */
export interface Quote extends Span {
  id: string;
  speaker: Actor | null;
  /** The verb or phrase that introduces the quote. */
  cue: (Span & { text: string }) | null;
  /** `partial` where the marks hold less than a clause. */
  kind: 'direct' | 'partial';
  /** Id of the utterance (in the story) that the quote is a reading of. */
  utterance: string | null;
  rule: string;
  /** True where a decision of the user made or changed it. */
  byHand?: boolean;
}

/** Who says what: source, cue and content of one attribution (PARC 3.0, Pareti 2012). */
export interface Attribution {
  id: string;
  source: (Actor & Span)[];
  cue: Span[];
  content: Span[];
  /** Remarks on reliability ("could not be independently verified"). */
  hedges: Span[];
  /** says, admits, denies, claims, estimates, accuses, warns, promises, confirms, reports, believes, ... */
  stance: string;
  rule: string;
}

/** How the words limit a number. */
export type Bound = 'exact' | 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'about' | 'range' | 'vague';

/** A count, amount, share or measure that the text states. */
export interface Figure extends Span {
  id: string;
  /** Smallest value that the words allow; null where they set none. */
  low: number | null;
  /** Largest value that the words allow; null where they set none. */
  high: number | null;
  bound: Bound;
  /** person | thing | ISO 4217 code | percent | times | a physical unit as written. */
  unit: string;
  /** The noun phrase that is counted, as written. */
  counted: string;
  countedAt: Span | null;
  /** killed, injured, missing, ... or the word that says what the number is. */
  measure: string;
  measureAt: Span | null;
  /** To whom the article attributes the figure; null in the article's own voice. */
  source: Actor | null;
  /** Id of the attribution that holds the figure. */
  attribution: string | null;
  /** EDTF date at which the figure held: 2022-03-25, XXXX-03-25 (year unknown), 2016-09. */
  asOf: string | null;
  /** True where the date was worked out from the article's own date. */
  asOfImplied?: boolean;
  /** Id of the question (in the story) that the figure answers. */
  question: string | null;
  rule: string;
  /** True where a decision of the user made or changed it. */
  byHand?: boolean;
}

/** A number of the text that is no figure, and why: date, time, age, ordinal, duration, name, address, score, reference, furniture, ... */
export interface Skipped extends Span {
  reason: string;
  rule: string;
}

/** One report as it was read. */
export interface Article {
  version: 1;
  id: string;
  url: string | null;
  path: string | null;
  outlet: string | null;
  title: string | null;
  byline: string | null;
  /** ISO 8601, as precise as known. */
  published: string | null;
  /** ISO 8601, as precise as known. */
  modified: string | null;
  /** BCP 47. */
  language: string | null;
  /** The page's own filing of it ("World"), where it says so. */
  section?: string;
  keywords?: string[];
  /** Name or address of the licence that the page gives. */
  licence?: string;
  /** Name or address of the work of which the page says that it is a copy or a version. */
  basedOn?: string;
  /** Of the page as it came in, so that a reading can be checked later. */
  source: { sha256: string; fetched?: string; archived?: string };
  /** Id of the article of which this is another version: same URL, other text. */
  versionOf: string | null;
  /** "This article was corrected ..." */
  corrections: Span[];
  /** Plain text: exactly the input. HTML: the page's visible text, by the rule of `textVersion`. */
  text: string;
  /** Version of the rule that made `text` out of a page; 0 for plain text. */
  textVersion: number;
  blocks: Block[];
  credits: Credit[];
  quotes: Quote[];
  attributions: Attribution[];
  figures: Figure[];
  skipped: Skipped[];
}

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

/** Something that could not be read or done as asked. */
export interface Problem {
  /** Where: a file, a line of a file, a URL. */
  page: string;
  kind: 'unreadable' | 'empty' | 'language' | 'input' | 'limit' | 'decision';
  message: string;
}

/** A stretch of an article that a decision means, with its text as it was read then. */
export interface DecisionTarget extends Evidence {
  text: string;
}

/** A correction by hand of one figure or quote; `set` holds the fields that change (or those of the new one). */
export interface ItemDecision extends DecisionTarget {
  do: 'reject' | 'add' | 'change';
  what: 'figure' | 'quote';
  set?: Partial<
    Pick<Figure, 'low' | 'high' | 'bound' | 'unit' | 'counted' | 'measure' | 'asOf'> & Pick<Quote, 'kind'>
  > & {
    /** Name of the claimant of a figure; null for the article's own voice. */
    source?: string | null;
    /** Name of the speaker of a quote. */
    speaker?: string | null;
  };
}

/** Figures of one question, or quotes of one utterance: put together, or the ones that are named set apart. */
export interface MemberDecision {
  do: 'merge' | 'split';
  what: 'question' | 'utterance';
  members: DecisionTarget[];
}

/** Articles of one origin or one story: put together, or the ones that are named set apart. */
export interface ArticleDecision {
  do: 'merge' | 'split';
  what: 'origin' | 'story';
  articles: string[];
}

/** A line of the file that `--decisions` names. */
export type Decision = ItemDecision | MemberDecision | ArticleDecision;

/** The whole comparison. */
export interface Report {
  version: 1;
  made: { variorum: string; languages: string[]; options: Record<string, string> };
  articles: Article[];
  stories: Story[];
  problems: Problem[];
}
