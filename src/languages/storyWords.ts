/** What a language tells the room `stories/`. */
export interface StoryWords {
  readonly todo?: never;
}
