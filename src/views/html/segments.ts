import type { Span } from '../../types.js';

/** Something that is known about a stretch of an article's text. */
export interface Note extends Span {
  kind: 'quote' | 'figure' | 'credit' | 'source' | 'cue' | 'hedge' | 'skipped' | 'drift' | 'correction' | 'place';
  id?: string;
  href?: string;
  title?: string;
}

/** A stretch of text over which the same notes hold; `first` are those that begin here. */
export interface Segment extends Span {
  notes: Note[];
  first: Note[];
}

/** The lines of a span, without empty ones, each cut where a note begins or ends. Joined, the segments are the lines' text unchanged. */
export function lines(text: string, span: Span, notes: readonly Note[]): Segment[][] {
  const within = notes
    .filter((note) => note.start < span.end && note.end > span.start && note.end > note.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Segment[][] = [];
  let next = 0;
  let active: Note[] = [];
  for (let at = span.start; at < span.end; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > span.end ? span.end : newline;
    active = active.filter((note) => note.end > at);
    while (next < within.length && within[next]!.start < end) active.push(within[next++]!);
    if (text.slice(at, end).trim()) found.push(cut({ start: at, end }, active, span));
    at = end + 1;
  }
  return found;
}

function cut(line: Span, notes: readonly Note[], block: Span): Segment[] {
  const points = new Set([line.start, line.end]);
  for (const { start, end } of notes) {
    if (start > line.start && start < line.end) points.add(start);
    if (end > line.start && end < line.end) points.add(end);
  }
  const sorted = [...points].sort((a, b) => a - b);
  return sorted.slice(1).map((end, at) => {
    const start = sorted[at]!;
    const holding = notes.filter((note) => note.start < end && note.end > start);
    const first = holding.filter((note) => Math.max(note.start, block.start) === start);
    return { start, end, notes: holding, first };
  });
}
