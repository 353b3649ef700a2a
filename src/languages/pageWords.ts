/**
 * What a language tells about web pages: words in the class names and ids that its sites use, and lines of page furniture.
 * The words of all languages hold for every page: a German site has English class names and an English one French boxes. Lower case.
 */
export interface PageWords {
  /** Words of class names and ids, by what an element that bears them is. */
  classes: {
    /** The part of a page that is the article's text ("articlebody"): words without marks between them. */
    main: readonly string[];
    /** The lead above the text. */
    leads: readonly string[];
    /** Boxes, menus, prompts, advertisements; one of these words is enough. */
    furniture: readonly string[];
    comments: readonly string[];
    captions: readonly string[];
    bylines: readonly string[];
    credits: readonly string[];
    embeds: readonly string[];
    /** First words of names that tell a state, not what the element is ("has-sidebar"). */
    states: readonly string[];
  };
  lines: {
    /** Whole lines ("advertisement"). */
    whole: readonly string[];
    /** Beginnings of lines of furniture ("read more:"). */
    starts: readonly string[];
    /** Phrases that stand only in prompts. */
    holds: readonly string[];
    /** Heads of boxes of other articles, of prompts, of comments: what follows under them is not the article. */
    boxHeads: readonly string[];
    commentHeads: readonly string[];
    /** Beginnings of bylines. */
    bylineStarts: readonly string[];
    captionStarts: readonly string[];
    /** Marks of a picture's credit ("photo:"): a line that ends with one and a name is a caption. */
    captionMarks: readonly string[];
    /** Beginnings of lines that name where a picture or a text comes from. */
    creditStarts: readonly string[];
    /** Beginnings of notes of correction. */
    correctionStarts: readonly string[];
    /** Phrases of error pages ("page not found"), in their title or first lines. */
    errors: readonly string[];
    /** Phrases by which a page says that the rest is for subscribers. */
    paywalls: readonly string[];
    /** Names of months and days, and what else dates are made of. */
    dateWords: readonly string[];
    /** Letters glued to the numbers of a date or a time ("5th", "7pm"). */
    dateEndings: readonly string[];
  };
}
