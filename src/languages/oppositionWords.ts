/** What a language tells of claims against claims. All words in lower case. */
export interface OppositionWords {
  /** Forms of the verbs and nouns by which somebody denies ("denied", "denial"). */
  denying: ReadonlySet<string>;
  /** Forms of the verbs by which somebody turns away what is claimed ("rejected the allegation"). */
  rejecting: ReadonlySet<string>;
  /** Forms of the verbs and nouns by which somebody accuses. */
  accusing: ReadonlySet<string>;
  /** Words of a cue by which nothing is said yet, or not ("did not deny", "would deny"). */
  unreal: ReadonlySet<string>;
  /** Words that open a cue by which nothing is said yet ("to deny"). */
  infinitive: ReadonlySet<string>;
  /** Words by which what is said is turned round ("no", "never"). */
  negative: ReadonlySet<string>;
  /** The end of a word that does so ("hasn't"). */
  negativeEnd: RegExp;
  /** Nouns for what somebody was accused of ("allegations"). */
  claimNouns: ReadonlySet<string>;
  /** Those of them that a court or police brings. */
  chargeNouns: ReadonlySet<string>;
  /** Words of what is denied that do not tell the matter ("the allegations", "it"). */
  matterless: ReadonlySet<string>;
}
