/** What a language tells the room `articles/`. */
export interface ArticleWords {
  readonly todo?: never;
}
