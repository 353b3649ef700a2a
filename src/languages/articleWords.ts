/** What a language tells the room `articles/`: the words by which page furniture, captions, comments and bylines are known. Lower case. */
export interface ArticleWords {
  furniture: {
    /** Whole lines ("advertisement"). */
    lines: ReadonlySet<string>;
    /** Words that menus and prompts are made of; a short line of nothing else is furniture ("register login"). */
    menu: ReadonlySet<string>;
    /** Beginnings of lines ("read more:"). */
    starts: readonly string[];
    /** Whole short lines that count something about the page ("6 min read", "1.3k shares"). */
    counter: RegExp | null;
    /** Phrases that stand only in prompts ("click here"). */
    holds: readonly string[];
  };
  captions: {
    starts: readonly string[];
    holds: readonly string[];
    /** Picture agencies and the like; a bracket at the end of a line that holds one makes a caption. */
    pictureCredits: readonly string[];
    /** A picture's credit at the end of its caption ("... picture: meridian"). */
    creditAtEnd: RegExp | null;
  };
  /** Beginnings of lines that say where a picture or a text comes from ("featured image credit:"). */
  creditStarts: readonly string[];
  /** Beginnings of bylines ("by "). */
  bylineStarts: readonly string[];
  /** Beginnings of the line under a text that names who made it ("reporting by"). */
  signOffs: readonly string[];
  /** Words that stand in a byline beside or instead of a name ("newsroom"). */
  bylineRoles: ReadonlySet<string>;
  /** Head of a comment section ("comments (3)"). */
  commentHead: RegExp | null;
  /** End of the head line of a reader's comment ("1 month ago"). */
  commentAge: RegExp | null;
  /** Beginnings of lines that tell when a page was made ("published:"). */
  dateStarts: readonly string[];
  /** A clock time at the start of a line, which is no length of a video ("7:15 PM Harbor fire"). */
  clockStart: RegExp;
  /** Letters of a clock time whose own stop ends no sentence ("7:15 p.m."). */
  clockEnd: RegExp;
  /** Beginnings of correction notes. */
  correctionStarts: readonly string[];
  correctionHolds: readonly string[];
}
