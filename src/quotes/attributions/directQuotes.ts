import { spanId } from '../../text/ids.js';
import type { Attribution, Quote, Span } from '../../types.js';
import type { MarkedSpan } from '../quoteMarks.js';

/** Where an attribution stands in the list: at its cue, or its content where it has none. */
export function startOf({ cue, content }: Attribution): number {
  return cue[0]?.start ?? content[0]!.start;
}

/**
 * Gives the quotes that no content holds yet to an attribution: one without a cue goes on from the last attribution of its speaker,
 * any other stands for itself. `attributions` are sorted; `marks` are the marked spans of the text.
 */
export function addQuotes(
  attributions: Attribution[],
  quotes: readonly Quote[],
  marks: readonly MarkedSpan[],
  article: string,
): void {
  if (quotes.length === 0) return;
  const contents = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start || a.end - b.end);
  const outer = new Map(marks.map((mark) => [mark.start, mark.outer]));
  const starts = new Set(attributions.map(startOf));
  const latest = new Map<string, Attribution>();
  const added: Attribution[] = [];
  let next = 0;
  let at = 0;
  let reach = 0;
  for (const quote of quotes) {
    while (next < contents.length && contents[next]!.start <= quote.start)
      reach = Math.max(reach, contents[next++]!.end);
    for (; at < attributions.length && startOf(attributions[at]!) < quote.start; at++)
      for (const { name } of attributions[at]!.source) latest.set(name, attributions[at]!);
    if (reach >= quote.end || !quote.speaker) continue;
    const content = { ...(outer.get(quote.start) ?? { start: quote.start, end: quote.end }) };
    const before = quote.cue ? undefined : latest.get(quote.speaker.name);
    const own = before ? null : attributionOf(quote, content, article);
    if (before) before.content.push(content);
    else if (own && !starts.has(startOf(own))) {
      starts.add(startOf(own));
      added.push(own);
      latest.set(quote.speaker.name, own);
    }
  }
  attributions.push(...added);
}

function attributionOf({ speaker, cue, start }: Quote, content: Span, article: string): Attribution | null {
  const mention = speaker && mentionOf(speaker);
  if (!speaker || !mention) return null;
  const cues = cue ? [{ start: cue.start, end: cue.end }] : [];
  return {
    id: spanId(article, 'attribution', cue?.start ?? start),
    source: [{ ...speaker, ...mention }],
    cue: cues,
    content: [content],
    hedges: [],
    stance: 'says',
    rule: 'quote',
  };
}

/** The mention that attributes; for a carried speaker the place of the fullest name. */
function mentionOf({ start, end, named }: NonNullable<Quote['speaker']>): Span | null {
  if (start !== undefined && end !== undefined) return { start, end };
  return named ?? null;
}
