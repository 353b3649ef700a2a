/** What a language tells the room `figures/`. */
export interface FigureWords {
  readonly todo?: never;
}
