/** What happened to those who are counted; the values are measures. Words are lower case, phrases are tokens joined by a space. */
export interface MeasureWords {
  /** Those whom a firm or a town serves: a cut "hits" them and hurts nobody; the measure of that, null where the language has no such verb. */
  served: ReadonlySet<string>;
  dealt: string | null;
  dealing: ReadonlySet<string>;
  /** States that can have an object and then tell nothing of people: "missing" the forecasts. */
  transitive: ReadonlySet<string>;
  /** Verbs of killing that things can have done to them, too: "wiped" out 300 jobs. */
  sweeping: ReadonlySet<string>;
  /** What shows or names people, and is released instead of them: "images". */
  depictions: ReadonlySet<string>;
  /** Nouns of shares and levels, which at the head of a sentence look like names: "Turnout" was 54 percent. */
  rates: ReadonlySet<string>;
  /** Measures that things can have: "240 businesses affected". */
  ofThings: ReadonlySet<string>;
  /** "where" they died, of a hospital. */
  where: ReadonlySet<string>;
  /** Nouns and verbs that say what a number is of no use: "according", "cent". */
  mute: ReadonlySet<string>;
  /** "along" with two others, "together" with them: they share what is told. */
  alongside: ReadonlySet<string>;
  /** Participles behind the people, also active verbs with an object: "killed". */
  participles: ReadonlyMap<string, string>;
  /** Verbs and adjectives behind the people that have no object: "died", "dead". */
  states: ReadonlyMap<string, string>;
  /** Phrases behind them: "lost their lives". */
  phrases: ReadonlyMap<string, string>;
  /** Words right behind the last word of such a phrase that give it another sense: held "up". */
  otherwise: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs before the people with a particle behind them, joined by a space: "nahm" zwölf Menschen "fest". */
  separated: ReadonlyMap<string, string>;
  /** Verbs before the people with what stands behind them, and what both say: "pulled" 12 people "from the rubble". */
  completed: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** True where participles stand at the end of the clause, far from their auxiliary: "wurden bei einem Brand verletzt". */
  bracket: boolean;
  /** Words that need a second one: "taken" ... "hospital"; the measures by the second. */
  carried: ReadonlySet<string>;
  carriedTo: ReadonlyMap<string, string>;
  /** "to" a hospital, right behind a number. */
  toward: ReadonlySet<string>;
  /** "in" ... "condition": the measures by both words. */
  inState: ReadonlySet<string>;
  inStateOf: ReadonlyMap<string, string>;
  /** "on" a stricken "ferry"; "were" "at" a house "party": where people are present. */
  on: ReadonlySet<string>;
  vehicles: ReadonlySet<string>;
  /** Where people are without a noun for the place: "outside". */
  hereWords: ReadonlySet<string>;
  /** Before people who are in what was named: "with" three inside. */
  withWords: ReadonlySet<string>;
  placeWords: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** "had" their "details" "stolen": what people own that is taken from them, where a verb stands behind it. */
  belongings: ReadonlyMap<string, string>;
  /** Phrases that count only where no destination follows: "taken from" their school. */
  taken: ReadonlyMap<string, string>;
  /** Words that make "serious injuries" a predicate: "suffered". */
  suffered: ReadonlySet<string>;
  sufferings: ReadonlyMap<string, string>;
  /** Verbs that may stand between people and predicate: "were reported" killed. */
  transparent: ReadonlySet<string>;
  /** Verbs that are no participle of a noun before them: those who "died". */
  finite: ReadonlySet<string>;
  /** Active verbs before the people: "killing". */
  verbs: ReadonlyMap<string, string>;
  /** Ends of their forms by which one is known that is taken for a noun: "kills". */
  verbal: RegExp;
  /** Phrases there: "shot dead", "the lives of". */
  verbPhrases: ReadonlyMap<string, string>;
  /** Words that open those of them that only harm people: "|with| the loss of 19", but 300 jobs. */
  losing: ReadonlySet<string>;
  /** Those who are lost alive: "the loss of 40 |staff|". */
  lostAlive: ReadonlySet<string>;
  /** Nouns before a bare number: "death toll" rose to 12. */
  tolls: ReadonlyMap<string, string>;
  /** Words between people in one list: "including". */
  listing: ReadonlySet<string>;
  /** Nouns and adjectives in the counted phrase itself: "deaths", "wounded". */
  nouns: ReadonlyMap<string, string>;
  /** Those of `nouns` that name organisations too, behind an adjective or noun: public "bodies". */
  orBodies: ReadonlySet<string>;
  /** Each of them is somebody who is ill: 1,204 "infections". */
  cases: ReadonlySet<string>;
  /** "active" cases; "new" ones where somebody "reported" them; cases of "cholera". */
  caseKinds: ReadonlySet<string>;
  newKinds: ReadonlySet<string>;
  caseVerbs: ReadonlySet<string>;
  /** Who has cases of another kind, and words of health near cases of illness. */
  caseCourts: ReadonlySet<string>;
  healthWords: ReadonlySet<string>;
  diseases: ReadonlySet<string>;
  /** People who are on board by their name: the 103 "passengers". */
  presentNouns: ReadonlySet<string>;
  /** revelers, mourners: many of them are those who were there. */
  crowdNouns: ReadonlySet<string>;
  /** verbrannt, gefallen: kill people only: "40 Briefe sind |verbrannt|". */
  fates: ReadonlySet<string>;
  /** Measures of what is done to a body: "shot |once|". */
  harmed: ReadonlySet<string>;
  /** victims, patients: those who were harmed as the word before them says ("153 |gunshot| victims"). */
  victimNouns: ReadonlySet<string>;
  victimKinds: ReadonlyMap<string, string>;
  /** took, rushed: verbs whose object is led somewhere ("|took| three men with wounds |to hospital|"). */
  carrying: ReadonlySet<string>;
  /** gunmen, suspects: those who flee from what they did, not from what befell them. */
  runaways: ReadonlySet<string>;
  /** killed: what befell "one of them" counts. */
  harms: ReadonlySet<string>;
  /** Behind a verb: charred "to death". */
  fatal: ReadonlyMap<string, string>;
  /** "|left| three people wounded": what stands behind the count befell them. */
  resultative: ReadonlySet<string>;
  /** "not" shot. */
  negations: ReadonlySet<string>;
  /** Verbs before "one shot" that make it no victim: "fired". */
  firing: ReadonlySet<string>;
  /** "population" of 2,000: nouns whose number counts people. */
  peopleNouns: ReadonlySet<string>;
  /** Verbs whose bare vague object are people: "inspired" millions. */
  stirring: ReadonlySet<string>;
  /** Words that make a bare number of their sentence one of people: "the |population| was put at 21,090". */
  populations: ReadonlySet<string>;
  /** Forms of "be" and "have". */
  be: ReadonlySet<string>;
  /** Forms that make the participle behind them passive: "was". */
  passive: ReadonlySet<string>;
  /** Words that start another clause: "when", "after". */
  stops: ReadonlySet<string>;
  /** Words that go on with the same people: "who". */
  relatives: ReadonlySet<string>;
  /** What "claimed" 31 killed them; whoever else claims something says so. */
  calamities: ReadonlySet<string>;
  claiming: ReadonlySet<string>;
  zero: ZeroWords;
  /** The dictionary form of a verb. */
  lemma(word: string): string;
  /** Words that compare ("larger"), and those before one that does ("more" likely). */
  comparatives: { form: RegExp; degrees: ReadonlySet<string> };
}

/** Counts of none. */
export interface ZeroWords {
  /** First words of all that follows. */
  starts: ReadonlySet<string>;
  /** "no one", "nobody". */
  people: readonly string[];
  /** "no" in "no injuries", "not a single". */
  determiners: ReadonlySet<string>;
  /** What may stand before those nouns: no "reports" "of" "any" injuries. */
  reports: ReadonlySet<string>;
  reportLinks: ReadonlySet<string>;
  any: ReadonlySet<string>;
  /** Predicates of people behind a determiner: no lives "were lost". */
  losses: ReadonlyMap<string, string>;
  /** "none" of the injuries. */
  pronouns: ReadonlySet<string>;
  /** Nouns that count victims behind "no": "injuries". */
  nouns: ReadonlyMap<string, string>;
  /** Predicates of "no one": "hurt". */
  predicates: ReadonlyMap<string, string>;
  /** Verbs that may stand before such a predicate: "appeared" fatal. */
  seem: ReadonlySet<string>;
  /** Where what is denied may stand in front: "Verletzt wurde |niemand|", "|Tote gab es nicht|"; null where it never does. */
  fronted: FrontedZero | null;
}

/** Counts of none whose predicate or noun opens the sentence. */
export interface FrontedZero {
  /** "gab es", "wurden": what stands behind the noun. */
  exist: readonly string[];
  /** "nicht", "keine": deny it. */
  denials: ReadonlySet<string>;
  /** Words behind a denial that take it back: nicht "nur". */
  only: ReadonlySet<string>;
}
