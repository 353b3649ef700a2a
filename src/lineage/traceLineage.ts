import { earliestFirst } from '../articles/earliestFirst.js';
import type { Reading } from '../articles/reading.js';
import { isRegrouped, NO_REGROUPING, type Regrouping, regroup } from '../decisions/regroup.js';
import { memberId } from '../text/ids.js';
import { compareStrings } from '../text/order.js';
import { byStart } from '../text/spans.js';
import type { Lineage, Origin } from '../types.js';
import { bodiesOf } from './body.js';
import { deriveCredited } from './credited.js';
import { deriveTexts, type Member } from './derive.js';
import { creditsTextTo, housesOf } from './houses.js';
import { independentOf } from './independent.js';
import { relate } from './relate.js';
import { findReportedBy } from './reportedBy.js';
import { sourcesOf } from './sources.js';
import { versionRelations } from './versions.js';

/**
 * Who copied whom among the articles of one story, whatever their order. Adds credits of kind `reported_by` to the articles and
 * sets `versionOf` where one address was read twice.
 */
export function traceLineage(members: readonly Reading[], regrouping: Regrouping = NO_REGROUPING): Lineage {
  for (const reading of members) addReportedBy(reading);
  const sorted = [...members].sort(earliestFirst);
  const bodies = bodiesOf(sorted);
  const houses = housesOf(sorted);
  const all = bodies.map((body, i): Member => ({ body, house: houses[i]! }));
  const credited = (a: number, b: number) =>
    creditsTextTo(all[a]!.house, all[b]!.house) || creditsTextTo(all[b]!.house, all[a]!.house);
  const { groups: found, relations } = relate(bodies, credited, versionRelations(sorted));
  const groups = regroup(found, (i) => [sorted[i]!.article.id], regrouping);
  const origins = groups.map((group) => ({
    ...originOf(group.map((i) => all[i]!)),
    ...(isRegrouped(
      group.map((i) => sorted[i]!.article.id),
      regrouping,
    )
      ? { byHand: true }
      : {}),
  }));
  const originAt = new Map(origins.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  const texts = deriveTexts(all, relations);
  const { sources, ...cited } = sourcesOf(
    all.map(({ body, house }) => ({
      reading: body.reading,
      house,
      origin: originAt.get(body.reading.article.id)!,
      pronouns: pronounsOf(body.reading),
    })),
  );
  const derivations = [...texts, ...deriveCredited(all, texts)];
  // whoever credits another text of the story does not stand apart from it
  const links = derivations.map(({ from, to }) => [from, to].flatMap((id) => originAt.get(id) ?? []));
  return {
    origins,
    sources,
    derivations,
    texts: origins.length,
    independent: independentOf(origins, cited, links, [...new Set(members.map(({ language }) => language))]),
  };
}

function addReportedBy(reading: Reading): void {
  const { article } = reading;
  const own = article.credits.filter(({ kind }) => kind !== 'reported_by');
  const found = findReportedBy({ ...reading, article: { ...article, credits: own } });
  article.credits = [...own, ...found].sort(byStart);
}

function pronounsOf({ doc }: Reading): Set<string> {
  return new Set(doc.tokens.flatMap(({ pos, lower }) => (pos === 'PRON' || pos === 'DET' ? lower : [])));
}

/** An origin, named after the agency, then the outlet, that most of its articles credit; else after the one outlet that has it. */
function originOf(members: readonly Member[]): Origin {
  const articles = members.map(({ body }) => body.reading.article.id);
  const owners = new Set(members.map(({ house }) => house.own));
  const counts = new Map<string, number>();
  for (const { house } of members) {
    const named = house.credits.filter(({ credit }) => credit.kind !== 'reported_by');
    for (const { house: name, kind } of named)
      counts.set(name, (counts.get(name) ?? 0) + (kind === 'agency' ? 1.5 : 1) / named.length);
    // "told the Harbour Post", in the Post's own words
    for (const { credit, house: name } of house.credits)
      if (credit.kind === 'reported_by' && members.length > 1 && name !== house.own && owners.has(name))
        counts.set(name, (counts.get(name) ?? 0) + 0.1);
  }
  const [credited] = [...counts].sort(([a, n], [b, m]) => m - n || compareStrings(a, b))[0] ?? [];
  const alone = owners.size === 1 ? members[0]!.house.own : null;
  return { id: memberId('origin', articles[0]!), name: credited ?? alone, articles };
}
