/** What a language tells the room `quotes/`. */
export interface QuoteWords {
  readonly todo?: never;
}
