/** What a language tells the room `stories/`. */
export interface StoryWords {
  /** Stems, lower case, the most frequent first, in runs with spaces between them; none where no count of the language's words is known. */
  stems: readonly string[];
  /** A stem is the first letters of a word, this many. */
  stemLength: number;
}
