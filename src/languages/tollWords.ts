/** What a language tells `comparison/toll/` about those who are harmed. All words in lower case. */
export interface TollWords {
  /** Words for one person ("boy"), and for several ("boys", "others"). */
  person: ReadonlySet<string>;
  people: ReadonlySet<string>;
  /** Those who are no people ("a 17-year-old horse"). */
  animals: ReadonlySet<string>;
  /** Those who act in the report, not those it is about, unless they are harmed themselves ("gunman", "officers"). */
  actors: ReadonlySet<string>;
  /** Words for a number of people without a number ("couple", "both"), to how many. */
  several: ReadonlyMap<string, number>;
  /** Those of them that mean all who were told of before ("both"). */
  allOf: ReadonlySet<string>;
  /** Words that count by twelve. */
  dozens: ReadonlySet<string>;
  /** Words that stand for one person without a noun ("wounding another"). */
  alone: ReadonlySet<string>;
  /** Words before one person ("a", "his"). */
  oneBefore: ReadonlySet<string>;
  /** Words that add people to those told of before ("two more"). */
  more: ReadonlySet<string>;
  /** Words before a person who is not the one told of before ("another", "a second"). */
  another: ReadonlySet<string>;
  /** Words for several people of any sex and age ("two people, a man and a girl"). */
  anybody: ReadonlySet<string>;
  /** Words for people who are not those told of before ("two others"). */
  others: ReadonlySet<string>;
  /** Words before somebody told of before ("the"), and the words for one such person ("he"). */
  definite: ReadonlySet<string>;
  pronouns: ReadonlyMap<string, 'f' | 'm'>;
  /** Words behind a person who is told of on top of others ("was also shot"). */
  also: ReadonlySet<string>;
  /** Words for one person that tell the sex, and whether it is a child. */
  sexes: ReadonlyMap<string, 'f' | 'm'>;
  stages: ReadonlyMap<string, 'child' | 'grown'>;
  /** Those of them that name a body or several, never one person. */
  bodies: ReadonlySet<string>;
  /** "second", "third": which of several a person is. */
  ordinals: ReadonlyMap<string, number>;
  /** "victim": harmed by the event that its words name ("victim of a shooting", "shooting victim"). */
  victims: ReadonlySet<string>;
  /** Where a body is hit ("in the | chest"). */
  bodyParts: ReadonlySet<string>;
  /** Phrases of dying ("passed away"). */
  passing: readonly (readonly string[])[];
  /** What comes out of a gun ("a | bullet | hit a girl"). */
  shots: ReadonlySet<string>;
  /** Words before a verb ("the third person | to | be shot"). */
  purpose: ReadonlySet<string>;
  /** Verbs of those who come upon the dead ("a body was | found"), and of what sends people somewhere ("sends six to hospital"). */
  finding: ReadonlySet<string>;
  sending: ReadonlySet<string>;
  /** Words before "of" and the dead ("the bodies of two men"). */
  corpses: ReadonlySet<string>;
  corpse: ReadonlySet<string>;
  /** Those who are not counted among people yet. */
  unborn: ReadonlySet<string>;
  /** Units of age below a year. */
  infantAges: ReadonlySet<string>;
  /** Words before the ages of those told of before ("ages"), and between two ages ("3 months to 10 years old"). */
  ages: ReadonlySet<string>;
  upTo: ReadonlySet<string>;
  /** Words that begin another clause: what stands before them is not done to who stands behind. */
  clause: ReadonlySet<string>;
  /** Those of `actors` who are thought to have done it. */
  suspects: ReadonlySet<string>;
  /** Words that begin a clause with a verb of its own ("who"). */
  relative: ReadonlySet<string>;
  /** "him": whoever stands before the verb did it. */
  objects: ReadonlySet<string>;
  /** Words before somebody new ("a"), and endings of the owner ("the girl's"). */
  indefinite: ReadonlySet<string>;
  owner: ReadonlySet<string>;
  /** Verbs behind which an event is told, not suffered ("says the shooting was an accident"). */
  saying: ReadonlySet<string>;
  /** Words before those who are mourned ("vigil for"). */
  mourning: ReadonlySet<string>;
  /** Words for parents: "the mother of a boy who was shot" tells of the boy. */
  parents: ReadonlySet<string>;
  /** Words for people who are counted behind "of" ("a family of five"). */
  family: ReadonlySet<string>;
  /** Phrases of another event before: "a decade ago", "an earlier crash". */
  former: readonly (readonly string[])[];
  /** Words of another, earlier event ("last week"). */
  earlier: readonly (readonly string[])[];
  /** Words of harm, to what it is; `shot` may have killed or injured. */
  harm: ReadonlyMap<string, 'killed' | 'injured' | 'shot'>;
  /** Those of `harm` that tell of it only where they are suffered: "was hit", but "meant to hit a man". */
  whenSuffered: ReadonlySet<string>;
  /** Words of `harm` that are places, and the word before them where people only meet there ("at the hospital"). */
  places: ReadonlySet<string>;
  at: ReadonlySet<string>;
  /** Verbs of those who come to a wound ("suffered"), and the wound. */
  receiving: ReadonlySet<string>;
  wounds: ReadonlySet<string>;
  /** Verbs before "life" of those who are badly hurt ("fighting for her life"). */
  clinging: ReadonlySet<string>;
  /** Words of surviving, and of the hope before them ("expected to survive"). */
  surviving: ReadonlySet<string>;
  hoped: ReadonlySet<string>;
  /** Words before wounds that leave open whether they killed ("gunshot wounds"). */
  openWounds: ReadonlySet<string>;
  /** Verbs of `harm` that can take the harmed as an object ("killed two men", "wounding three"). */
  doing: ReadonlySet<string>;
  /** Those of `doing` that are never suffered ("kills", "wounding"). */
  acts: ReadonlySet<string>;
  /** Words of dying that need no form of "be" behind a name ("Ana Berg died"). */
  dying: ReadonlySet<string>;
  /** Nouns of `harm` that are followed by `of` and the harmed ("death of"). */
  done: ReadonlySet<string>;
  of: ReadonlySet<string>;
  /** Words that make a harm deadly when they stand beside it ("fatally", "to death"). */
  deadly: ReadonlySet<string>;
  /** Forms of "be" before a harm that is suffered. */
  suffered: ReadonlySet<string>;
  /** Verbs of harm of those who do it ("were shooting"). */
  acting: ReadonlySet<string>;
  /** Words of what is done to those who did it ("arrested"), and before them ("by"). */
  accused: ReadonlySet<string>;
  agent: ReadonlySet<string>;
  /** Words right before those who did it ("charged | five people"), and between ("looking for"). */
  accusedBefore: ReadonlySet<string>;
  seekFor: ReadonlySet<string>;
  /** "himself", "herself". */
  self: ReadonlySet<string>;
  /** "own life", and the verbs before it ("taking"); verbs before "the gun on himself". */
  ownLife: readonly (readonly [string, string])[];
  taking: ReadonlySet<string>;
  turning: ReadonlySet<string>;
  /** Verbs of an event that has victims ("left a man dead"), and of a gun ("fired | one shot"). */
  leaving: ReadonlySet<string>;
  firing: ReadonlySet<string>;
  /** Words behind those who only took part in an event ("officer | involved | shooting"). */
  involved: ReadonlySet<string>;
  /** "life", and the verbs of those who lose it ("lost his life"). */
  life: ReadonlySet<string>;
  losing: ReadonlySet<string>;
  /** Words that with a hyphen after murder add the one who did it ("murder-suicide"). */
  suicide: ReadonlySet<string>;
  /** Plurals of events: a sentence with one sums up ("six hurt in three shootings"). */
  events: ReadonlySet<string>;
  /** Words of articles that tell of several events ("separate shootings"). */
  roundUp: readonly (readonly string[])[];
  /** "a man |whose| car hit a cyclist |has| died". */
  possessive: ReadonlySet<string>;
  having: ReadonlySet<string>;
  /** Phrases for a sum: 27 people died "in all". */
  totals: readonly (readonly string[])[];
  /** Words after which a count is part of one told before ("including", "critically"). */
  partBefore: ReadonlySet<string>;
  partAfter: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Words that say that a harm did not happen or is not sure ("attempted", "no"). */
  not: ReadonlySet<string>;
  /** Words behind one of harm that make it something else ("deadly weapon"). */
  notBefore: ReadonlySet<string>;
  /** Words of harm that on their own say nothing of this event in running text ("homicide detectives", "murder charges"). */
  weak: ReadonlySet<string>;
  /** "double", "triple": how many a harm noun counts. */
  multiples: ReadonlyMap<string, number>;
  /** Words that stand for one person after a number ("16-year-old"). */
  aged: ReadonlySet<string>;
  /** The same in several tokens ("16-year-old"), and the last of them. */
  agedAfter: readonly (readonly string[])[];
  oldAge: ReadonlySet<string>;
  /** Words after which a number is a day or a place on a list ("June 15", "Channel 4"). */
  dated: ReadonlySet<string>;
  /** Units after a number that counts no people. */
  otherUnits: ReadonlySet<string>;
}
