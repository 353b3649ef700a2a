import type { Article, Figure } from '../../types.js';
import { LABELS } from '../labels.js';
import { placesOfSide } from '../model/oppositions.js';
import { clean } from '../model/plainText.js';
import { firstPlaces, type StoryIndex } from '../model/storyIndex.js';
import { answerId, domId, placeId } from './domIds.js';
import type { Note } from './segments.js';

/** All that is known about an article's text, each id once. */
export function articleNotes(index: StoryIndex, article: Article): Note[] {
  const notes: Note[] = [
    ...article.quotes.map((quote) => quoteNote(index, quote)),
    ...figureNotes(index, article),
    ...article.credits.map(({ start, end, name, kind }) => ({
      start,
      end,
      kind: 'credit' as const,
      id: placeId(article.id, start),
      title: clean(`${LABELS.credit[kind]} ${name ?? ''}`),
    })),
    ...article.attributions.flatMap(({ source, cue, hedges, stance }) => [
      ...source.map(({ start, end, name }) => ({ start, end, kind: 'source' as const, title: clean(name) })),
      ...cue.map(({ start, end }) => ({ start, end, kind: 'cue' as const, title: stance })),
      ...hedges.map(({ start, end }) => ({ start, end, kind: 'hedge' as const })),
    ]),
    ...article.skipped.map(({ start, end, reason, rule }) => ({
      start,
      end,
      kind: 'skipped' as const,
      title: LABELS.skippedAs(clean(reason), rule),
    })),
    ...driftNotes(index, article),
    ...article.corrections.map(({ start, end }) => ({ start, end, kind: 'correction' as const })),
    ...placeNotes(index, article),
  ];
  return withOwnIds(notes);
}

function quoteNote(index: StoryIndex, quote: Article['quotes'][number]): Note {
  const { start, end, id, utterance, speaker, rule } = quote;
  const known = utterance !== null && index.utterances.has(utterance);
  const title = `${clean(speaker?.name ?? LABELS.unknownSpeaker)}, ${LABELS.rule(rule)}`;
  return { start, end, kind: 'quote', id: domId(id), title, ...(known ? { href: domId(utterance) } : {}) };
}

function figureNotes(index: StoryIndex, article: Article): Note[] {
  const answers = new Map(
    index.story.questions.flatMap(({ answers }) =>
      answers.flatMap(({ figures }) => figures.map((id) => [id, answerId(figures[0]!)] as const)),
    ),
  );
  return article.figures.map((figure) => {
    const { start, end, id } = figure;
    const href = answers.get(id);
    return { start, end, kind: 'figure', id: domId(id), title: figureTitle(figure), ...(href ? { href } : {}) };
  });
}

/** "soldiers killed, the ministry, rule: spaced-thousands". */
function figureTitle({ counted, measure, source, rule, byHand }: Figure): string {
  const parts = [`${counted} ${measure}`, source?.name ?? '', byHand ? LABELS.changedByHand : '', LABELS.rule(rule)];
  return clean(parts.filter(Boolean).join(', '));
}

function driftNotes(index: StoryIndex, { id }: Article): Note[] {
  return index.story.lineage.derivations.flatMap(({ from, to, drift }) =>
    drift.flatMap(({ from: before, to: after, what }) =>
      [...(from === id ? [before] : []), ...(to === id ? [after] : [])].map(({ start, end }) => ({
        start,
        end,
        kind: 'drift' as const,
        id: placeId(id, start),
        title: `${LABELS.drift}: ${clean(what)}`,
      })),
    ),
  );
}

// Places that only the toll, the timeline, the claims or the lineage names.
function placeNotes(index: StoryIndex, { id }: Article): Note[] {
  const { toll, timeline, lineage, claims } = index.story;
  const places = [
    ...toll.flatMap(({ evidence }) => evidence),
    ...timeline.map(({ evidence }) => evidence),
    ...claims.flatMap(({ sides }) => sides.flatMap((side) => placesOfSide(index, side))),
    ...lineage.sources.flatMap(({ evidence }) => firstPlaces(evidence).map(({ place }) => place)),
  ];
  return places
    .filter(({ article, start, end }) => article === id && end > start)
    .map(({ start, end }) => ({ start, end, kind: 'place' as const, id: placeId(id, start) }));
}

function withOwnIds(notes: readonly Note[]): Note[] {
  const seen = new Set<string>();
  return notes.flatMap((note) => {
    if (note.id === undefined) return note;
    const known = seen.has(note.id);
    seen.add(note.id);
    if (!known) return note;
    const { id: _, ...rest } = note;
    return note.kind === 'place' ? [] : rest;
  });
}
