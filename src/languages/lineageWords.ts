/** What a language tells the room `lineage/`. */
export interface LineageWords {
  readonly todo?: never;
}
