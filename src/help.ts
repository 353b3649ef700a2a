/** What may be given, and what the exit status means. */
export const INPUTS = `
Inputs:
  files (.txt, .html, .mhtml, .pdf), web archives (.warc), feeds (RSS, Atom, JSON Feed), news sitemaps, exports of
  Nexis (.txt), each also as .gz; folders, globs, JSON lines (.jsonl: {"id", "text" | "html", "title"?, "url"?,
  "outlet"?, "published"?, ...}, one article a line), addresses (https://...), and - for standard input

Addresses are fetched one at a time, with a delay for each host, and only where its robots.txt allows it.

Exit status: 0 done; 1 some pages could not be read (each is named on standard error); 2 wrong usage
`;

/** Examples of one command. */
export const COMPARE_EXAMPLES = `
Examples:
  variorum compare coverage/                         a summary here, and variorum-report.html
  variorum compare a.txt b.txt c.html --out ferry.html
  variorum compare year.jsonl --out year/            more than 20 stories: a folder, a file a story
  variorum compare coverage/ --group-by all          "these are reports of one event"
  variorum compare articles.jsonl --format json --out report.json
  variorum compare coverage/ --format csv > figures.csv`;

/** Examples of one command. */
export const READ_EXAMPLES = `
Examples:
  variorum read page.txt                             one article as a line of JSON
  variorum read coverage/ --out articles.jsonl
  variorum read page.txt --explain 1,351              why is it read so? the sentence, the rule, what it was given
  cat page.txt | variorum read -`;

/** Examples of one command. */
export const GROUP_EXAMPLES = `
Examples:
  variorum group articles.jsonl                      {"id", "story"} a line
  variorum group week/ --out stories.jsonl`;
