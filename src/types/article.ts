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
