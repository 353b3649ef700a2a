/** Words by which a number is known to be no figure. */
export interface SkipWords {
  /** "at" 9780 Bissonnet. */
  houseLinks: ReadonlySet<string>;
  /** "half" "past" seven. */
  partsOfHour: ReadonlySet<string>;
  pastHours: ReadonlySet<string>;
  durations: ReadonlySet<string>;
  /** What hours and days are a measure of: 40 hours of "footage". */
  timed: ReadonlySet<string>;
  /** Words near a duration that make it a term of prison, which is a figure. */
  terms: ReadonlySet<string>;
  /** "serve" at least eight years, a "minimum" term; but "as" mayor. */
  serving: ReadonlySet<string>;
  minimum: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  /** "year", "month" in "5-year-old", "two years old". */
  ageUnits: ReadonlySet<string>;
  old: ReadonlySet<string>;
  /** "|as old as| 32". */
  agePhrases: ReadonlySet<string>;
  /** 4K, 8K: sizes of pictures. */
  resolutions: RegExp;
  /** vote, tally: beside the two sides of a vote. */
  votes: ReadonlySet<string>;
  /** poll, matchup, voters: where two shares stand against each other ("leads 48-44 in the poll"). */
  polls: ReadonlySet<string>;
  /** "passed" 88-12, a 5-4 "ruling": words of a vote where one of those who decide is near: "court". */
  rulings: ReadonlySet<string>;
  assemblies: ReadonlySet<string>;
  /** foot: "6-|foot|-5". */
  feet: ReadonlySet<string>;
  /** "5 feet 1 |inch|". */
  inches: ReadonlySet<string>;
  /** count, charge: of them also one is a number ("one count of murder"). */
  singleThings: ReadonlySet<string>;
  /** Words that are an age with the number before them: der 34-"Jährige". */
  aged: ReadonlySet<string>;
  agesBefore: ReadonlySet<string>;
  /** "no" in "No. 10". */
  numberSigns: ReadonlySet<string>;
  /** "a.m.", "o'clock", time zones. */
  clockAfter: ReadonlySet<string>;
  /** The same in three tokens: 10 "a . m". */
  clockPhrases: ReadonlySet<string>;
  /** Before "of" and a number that looks like a year: a "crowd" of 2000 people. */
  crowds: ReadonlySet<string>;
  yearBefore: ReadonlySet<string>;
  /** Capitalised words that a number names: "Flight". */
  nameBefore: ReadonlySet<string>;
  addressBefore: ReadonlySet<string>;
  addressAfter: ReadonlySet<string>;
  /** Ends of words before a house number: Hafen"straße" 12. */
  addressEndings: readonly string[];
  /** Words and units that name an address: the 5000 "blocks", 300 "block" of Elm. */
  blocks: ReadonlySet<string>;
  phoneBefore: ReadonlySet<string>;
  /** Numbers that are called, and words behind them: "911" "operator". */
  emergencyNumbers: ReadonlySet<string>;
  phoneAfter: ReadonlySet<string>;
  referenceBefore: ReadonlySet<string>;
  /** Marks between the numbers of a score: 3"-"2, 2":"1. */
  scoreMarks: ReadonlySet<string>;
  /** Words near "3-2" that make it a score. */
  scoreAround: ReadonlySet<string>;
  /** Games, of which a team wins so many. */
  contests: ReadonlySet<string>;
  /** Words near ".292" that make it a score: "average". */
  averages: ReadonlySet<string>;
  /** Words of a message and before the number it goes to: "text" HELP "to" 50555. */
  messages: ReadonlySet<string>;
  messagesTo: ReadonlySet<string>;
  /** Lengths that name a weapon when nothing is behind them: the 9 "mm". */
  kindLengths: ReadonlySet<string>;
  /** Those of which there are two in any quarrel: the two "sides". */
  sides: ReadonlySet<string>;
  /** "who" is 61, "she" was 30. */
  agePronouns: ReadonlySet<string>;
  /** Before the age of somebody who is named already: who "at" 69 is the oldest. */
  ageAt: ReadonlySet<string>;
  /** Before the number that a rate is of: 40 cases "per" 100,000 people. */
  rateBases: ReadonlySet<string>;
  /** "he |looks| to be 17". */
  seeming: ReadonlySet<string>;
  /** "a man |believed| to be 19". */
  believed: ReadonlySet<string>;
  /** "the |lower| half". */
  parts: ReadonlySet<string>;
  /** Fillers of a duration that need no plural behind them, so that "five last year" is no duration. */
  turns: ReadonlySet<string>;
  /** "to be" "held" for 30 days: words of a term where one of `heldAfter` stands right before. */
  held: ReadonlySet<string>;
  heldAfter: ReadonlySet<string>;
  /** Units that name a kind of thing: a .40 "caliber" gun; and things whose kind a unit names: a 9mm "pistol". */
  kindUnits: ReadonlySet<string>;
  kindThings: ReadonlySet<string>;
  /** Second parts of compounds that name a kind: "two-step". */
  kinds: ReadonlySet<string>;
  /** What such second parts end in: "three-wheeled". */
  kindEndings: readonly string[];
  /** Adjectives between number and duration: three "consecutive" days. */
  durationFillers: ReadonlySet<string>;
  /** "a" week, "per" day, behind "times" and "twice". */
  rateAfter: ReadonlySet<string>;
  /** Between an age word and a number: the ages "of" 18 "and" 24. */
  ageRange: ReadonlySet<string>;
  /** Phrases behind an age: 65 "and older". */
  ageAfter: ReadonlySet<string>;
  /** Bounds that make a bare number an age: the "under"-17s. */
  ageBounds: ReadonlySet<string>;
  /** Nouns of an age that somebody must have: the "age" of consent is 16. */
  ageNouns: ReadonlySet<string>;
  /** Those who are of an age, beside words for people: "anyone" under 16. */
  ageSubjects: ReadonlySet<string>;
  /** Words behind an age whose comma was lost: "Omar Rivera, 22 |in| connection with". */
  ageLinks: ReadonlySet<string>;
  /** Words behind "one witness" that make it no count: "said". */
  saying: ReadonlySet<string>;
  /** Words before the number of those who are left: "the |other| two". */
  rest: ReadonlySet<string>;
  /** Words before "twice" that make it an idiom: "think". */
  thinking: ReadonlySet<string>;
  /** Words before "single" that point to one that was told of: "|that| single shot". */
  pointers: ReadonlySet<string>;
  /** Mark of several behind digits. */
  plurals: ReadonlySet<string>;
  /** What nobody measures in percent: 100% "sure". */
  sureties: ReadonlySet<string>;
  /** Things of which a pair is one: "glasses". */
  pairThings: ReadonlySet<string>;
  /** "mother" of three, "father" of two. */
  parents: ReadonlySet<string>;
  /** "at" 11 on Sunday. */
  clockBefore: ReadonlySet<string>;
  /** Verbs of prices and marks, behind which such a number is none: "closed" at 6.13. */
  priced: ReadonlySet<string>;
  /** Behind such an hour: "on". */
  clockDay: ReadonlySet<string>;
  /** "in" of "folded in two". */
  inTwo: ReadonlySet<string>;
  /** "|of| two |minds|". */
  mindsAfter: ReadonlySet<string>;
  minds: ReadonlySet<string>;
  /** Words before a number that make it a place on a list: "top" 10. */
  ranks: ReadonlySet<string>;
  /** Words before "one" that make it no number: "this" one. */
  singleNotAfter: ReadonlySet<string>;
  /** Words behind "one" that make it no number: one "particular" case. */
  singleNotBefore: ReadonlySet<string>;
  /** Words that count one thing right behind an article only ("a single" wound), words before the article and nouns that make them none. */
  singles: ReadonlySet<string>;
  /** candidates, contenders: they go by the year of their race ("2020 candidates"). */
  campaigners: ReadonlySet<string>;
  /** once: counts only what was done to somebody ("shot |once| in the arm"). */
  onces: ReadonlySet<string>;
  singlesNotAfter: ReadonlySet<string>;
  singlesBefore: ReadonlySet<string>;
  /** Words that make a time of the steps before them: six laps "later". */
  later: ReadonlySet<string>;
  /** Units that name a road when they have a capital: 8 "Mile". */
  roadUnits: ReadonlySet<string>;
  /** Words beside the number of a version: the 5.50 "update". */
  versions: ReadonlySet<string>;
  /** Words in what a station calls itself: 7 Action "News". */
  stations: ReadonlySet<string>;
  /** Words before the number of a station: "News" 2. */
  newscasts: ReadonlySet<string>;
  /** Units of races, words of races, and the article before their name: "the" 100 "meters" "final". */
  raceUnits: ReadonlySet<string>;
  races: ReadonlySet<string>;
  raceArticles: ReadonlySet<string>;
  /** Words before "one" that make it a number: "only" one. */
  singleAfter: ReadonlySet<string>;
  /** Words behind "pair" and "trio" that make them no count. */
  countNotBefore: ReadonlySet<string>;
}
