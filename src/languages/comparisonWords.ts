/** What a language tells the room `comparison/`. */
export interface ComparisonWords {
  readonly todo?: never;
}
