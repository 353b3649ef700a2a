import type { Pos } from '../../text/doc.js';
import type { Span } from '../../types.js';
import { speaksBeforeColon } from '../somebody.js';
import { cover, type Draft, type Ground, opensQuote, type Range, together } from './ground.js';
import { phraseEndingAt } from './phraseBounds.js';
import { quoteContent } from './quoteContent.js';

/** Parts of speech of a source before a colon; in a headline with its tail ("Ministry |of| Health: 40 ill"). */
const OPENS_LINE: ReadonlySet<Pos> = new Set(['PROPN', 'NOUN', 'ADJ', 'PART']);
const OPENS_TEXT: ReadonlySet<Pos> = new Set([...OPENS_LINE, 'ADP', 'DET']);

/** "Mayor: The Dam Is Safe": a name and a colon at the start of a line. */
export function headlineColon(ground: Ground, sentence: Range): Draft | null {
  const { tokens } = ground;
  for (let i = sentence.first + 1; i < sentence.first + 8 && i < sentence.last; i++) {
    const token = tokens[i]!;
    if (token.text !== ':') {
      const opening = sentence.first === 0 ? OPENS_TEXT : OPENS_LINE;
      if (!opening.has(token.pos) && token.text !== '.') return null;
      continue;
    }
    const named = tokens[i - 1]!.pos === 'PROPN' || sentence.first === 0;
    if (!named || ground.words.notes.has(tokens[i - 1]!.lower) || isDateline(ground, sentence.first, i)) return null;
    if (!speaksBeforeColon(ground.scene, { first: sentence.first, last: i - 1 }, i + 1)) return null;
    if (!isUtterance(ground, { first: i + 1, last: sentence.last })) return null;
    const content = restOfParagraph(ground, i + 1, sentence.last);
    if (!content) return null;
    // "|Added| Mayor Lee: “...”"
    const opening = i > sentence.first + 1 ? ground.words.verbs.get(tokens[sentence.first]!.lower) : undefined;
    const verb = opening?.frames.has('clause') && opening.forms.has('past') ? opening : null;
    // "|“|LEE: We left at once."
    const lead = OPENING.test(tokens[sentence.first]!.text) && i > sentence.first + 1 ? 1 : 0;
    return {
      rule: 'name-colon',
      stance: verb?.stance ?? 'says',
      source: { first: sentence.first + (verb ? 1 : lead), last: i - 1 },
      cue: verb ? { first: sentence.first, last: sentence.first } : { first: i, last: i },
      content: [content],
    };
  }
  return null;
}

/** "NEW DELHI: Police on Sunday arrested 12": where the article was written, in capitals at the head of its first paragraph. */
function isDateline({ doc, tokens, quoteOf, scene }: Ground, first: number, colon: number): boolean {
  const { article } = scene.reading;
  const body = article.blocks.find(({ kind }) => kind === 'body');
  const { start } = tokens[first]!;
  const place = doc.text.slice(start, tokens[colon - 1]!.end);
  if ((body?.start ?? 0) !== start || quoteOf[colon + 1]! >= 0 || !CAPITALS.test(place)) return false;
  return scene.names.byToken.get(colon - 1)?.kind !== 'person';
}

const CAPITALS = /^\p{Lu}[\p{Lu}\s.,'’-]+$/u;

const OPENING = /^["“‘'«]$/u;

/** From token `first` to the end of the paragraph, without the full stop of a single sentence. */
function restOfParagraph({ doc, tokens }: Ground, first: number, last: number): Span | null {
  if (last < first + 1) return null;
  const paragraph = doc.paragraphs[doc.sentences[tokens[first]!.sentence]!.paragraph]!;
  const { start } = tokens[first]!;
  const end =
    tokens[last]!.end < paragraph.end
      ? paragraph.end
      : /^[.]$/u.test(tokens[last]!.text)
        ? tokens[last - 1]!.end
        : tokens[last]!.end;
  return { start, end };
}

/** "On the dam, Ann Lee: “It will hold.”": a name, a colon and a whole quote. */
export function quoteColon(ground: Ground, at: number, before: Draft | undefined): Draft | null {
  const { tokens, doc, quotes, quoteOf } = ground;
  if (tokens[at]!.text !== ':' || !opensQuote(ground, at + 1)) return null;
  const quote = quotes[quoteOf[at + 1]!]!;
  if (quote.end - quote.start < 20 || !/[.!?…]/u.test(doc.text[quote.end - 1] ?? '')) return null;
  const content = quoteContent(ground, at + 1);
  if (before && together(ground, before.cue.last, at)) {
    // "She said there were two choices: “You leave or you fight.”"
    if (before.content.at(-1)!.end === tokens[at - 1]?.end) before.content.push(...content);
    cover(ground, content, at);
    return null;
  }
  const source = tokens[at - 1]?.pos === 'PROPN' ? phraseEndingAt(ground, at - 1) : null;
  if (!source || ground.words.notes.has(tokens[source.last]!.lower)) return null;
  return { rule: 'name-colon', stance: 'says', source, cue: { first: at, last: at }, content };
}

/** Three words or more: "Board: The dam is safe", not "Votes: 1,501". */
function isUtterance({ tokens }: Ground, { first, last }: Range): boolean {
  let words = 0;
  for (let i = first; i <= last; i++) if (/^\p{L}{2}/u.test(tokens[i]!.text)) words++;
  return words > 2;
}
