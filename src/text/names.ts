import type { Span } from '../types.js';
import type { Doc } from './doc.js';
import { findMentions } from './nameMentions.js';
import { joinMentions } from './nameVariants.js';

/** What a language tells about names. All lower case. */
export interface NameWords {
  /** True where all nouns have a capital: only what the tagger takes for a name is one. */
  capitalNouns: boolean;
  /** Words by which somebody takes an office: "|took| the oath |as| president", "|became| mayor". */
  offices: { taking: ReadonlySet<string>; links: ReadonlySet<string>; becoming: ReadonlySet<string> };
  /** True where nouns are written together: a "Polizeisprecherin" is a "Sprecherin". */
  compounds: boolean;
  female: ReadonlySet<string>;
  male: ReadonlySet<string>;
  /** A word of initials, in the plural too: "NGO", "NGOs". */
  acronym: RegExp;
  /** Given names of either sex. */
  either: ReadonlySet<string>;
  /** Words that stand right before a person's name, with the sex that they tell: "mr." m, "president" null. */
  titles: ReadonlyMap<string, 'f' | 'm' | null>;
  /** Nouns for a person, with the sex that they tell: "spokesman" m, "mayor" null. */
  people: ReadonlyMap<string, 'f' | 'm' | null>;
  /** The same for several: "spokesmen", "mayors"; no names where they open a sentence. */
  crowds: ReadonlySet<string>;
  /** Lengths of time, no names at the head of a sentence: "Days" ago, he wrote. */
  periods: ReadonlySet<string>;
  /** Nouns before the name of a thing that happens: "Storm Freya", "Operation Harbour". */
  events: ReadonlySet<string>;
  /** Offices that leave no room for another one: "president", "minister". */
  highOffices: ReadonlySet<string>;
  /** Those that tell what somebody is known for ("actress"), never whom somebody is beside another ("owner", "friend"). */
  callings: ReadonlySet<string>;
  /** Offices of some and callings of others: the |director| of an agency, of a film. */
  makers: ReadonlySet<string>;
  /** What else one may call the holder of a role: the "congressman" is "Rep." Lee. */
  alike: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for a body of people that may speak as one ("ministry"), also as the last word of a name. */
  bodies: ReadonlySet<string>;
  /** Nouns for a business ("the company"), and last words of the names of businesses ("Blue Sound Lines"). */
  businesses: ReadonlySet<string>;
  businessEndings: ReadonlySet<string>;
  /** vice: before the title of whom somebody is the second. */
  seconds: ReadonlySet<string>;
  /** Nouns for a business to the last words of names of its trade: "airline" to "airways". */
  trades: ReadonlyMap<string, ReadonlySet<string>>;
  /** Small words inside a name: "of", "the", "for", "de", "bin". */
  particles: ReadonlySet<string>;
  /** Words before a place that make a part of it: "Uptown" Oakland. */
  quarters: ReadonlySet<string>;
  /** Those that only stand before a city: "Downtown" Aven. */
  middles: ReadonlySet<string>;
  /** Those of them that stand inside a person's name: "de", "bin". */
  personParticles: ReadonlySet<string>;
  /** Those that only follow another one: von "der" Leyen. */
  secondParticles: ReadonlySet<string>;
  /** What offices are for, by a single word: names of bodies join them ("Food and Drug Administration"). */
  fields: ReadonlySet<string>;
  /** Words that join them: "and". */
  joiners: ReadonlySet<string>;
  /** Titles of several people before their names: "Senators Berg and Lund". */
  pluralTitles: ReadonlySet<string>;
  /** Verbs of saying that may open a sentence before a name: "|Added| Mayor Lund: “...”". */
  openers: ReadonlySet<string>;
  /** Words with a capital that are no names: days, months, languages' pronouns. */
  noNames: ReadonlySet<string>;
  /** Those of them that begin a name inside a sentence: "|All| Harbour Airways". */
  leading: ReadonlySet<string>;
  /** Nouns with a capital before a number: "Blue Airways |Flight| 175". */
  numbered: ReadonlySet<string>;
  /** Prepositions that only stand before a place. */
  placeMarks: ReadonlySet<string>;
  /** Words before a saint's name: "St. Mary's Hospital". */
  saints: ReadonlySet<string>;
  /** Trailing parts: "jr.", "iii". */
  suffixes: ReadonlySet<string>;
  /** Places by any spelling, and peoples by their adjective, with the place: "kyiv" ukraine, "russian" russia. */
  places: ReadonlyMap<string, string>;
}

/** What a name names, as far as the text shows it. */
export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';
/** Of a person, as names, titles and pronouns tell it. */
export type Sex = 'f' | 'm' | null;

/** A name as it stands in the text, without title; token indices, `last` inclusive. */
export interface NameMention extends Span {
  first: number;
  last: number;
  text: string;
  kind: NameKind;
  sex: Sex;
  /** First token with the titles before it: "Kremlin spokesman Ana Berg". */
  from: number;
  /** Titles before it, lower case. */
  titles: string[];
}

/** Somebody or something that has a name, with all its mentions in the article. */
export interface NamedEntity {
  /** Position among the entities of the article, by first mention. */
  index: number;
  /** The fullest form that the article uses. */
  name: string;
  /** Where the fullest form stands first. */
  named: Span;
  kind: NameKind;
  sex: Sex;
  /** What the article calls it beside its name, lower case: "spokesman", "mayor". */
  roles: Set<string>;
  mentions: NameMention[];
}

/** The names of an article. */
export interface Names {
  entities: NamedEntity[];
  /** Token index -> entity of the mention that holds it. */
  byToken: Map<number, NamedEntity>;
  /** Token index -> mention that holds it. */
  mentionByToken: Map<number, NameMention>;
}

/** Names of people, organisations and places, their variants joined ("Ana Berg", "Ms Berg", "Berg"). */
export function findNames(doc: Doc, words: NameWords): Names {
  const entities = joinMentions(doc, findMentions(doc, words), words);
  const byToken = new Map<number, NamedEntity>();
  const mentionByToken = new Map<number, NameMention>();
  for (const entity of entities)
    for (const mention of entity.mentions)
      for (let i = mention.first; i <= mention.last; i++) {
        byToken.set(i, entity);
        mentionByToken.set(i, mention);
      }
  return { entities, byToken, mentionByToken };
}
