/** What a language tells the room `quotes/`. */
export interface QuoteWords {
  /** Words that lose their beginning to an apostrophe, without it, lower case: 'em, 'til. */
  elisions: ReadonlySet<string>;
}
