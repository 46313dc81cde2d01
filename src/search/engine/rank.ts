import { isPast } from '#documents/state.ts';
import type { DocumentStatus } from '#documents/schema.ts';
import type { UnitKind } from '../data.ts';
import type { Understanding } from '../understand/reading.ts';
import { isQuestion } from './judge.ts';
import { kindWeight } from './kind-weights.ts';
import { questionWeight, saysWhatIsAsked } from './same-question.ts';
import { scoreUnits, type UnitScore } from './score-units.ts';
import type { SiteData } from './site-data.ts';

/** What a name that says exactly what was asked is worth; a text that has it all is worth about one. */
export const NAME = 1.9;
const COVERED = 0.45;
/** A page that is called exactly so was asked for, whatever else is said about it. */
const CALLED = 0.75;
const BY_NAME = 0.65;
/** What the page of a document is worth that was asked for by its number. */
const CITED = 4;
/** What a document no longer in force keeps, unless it was asked for. */
const PAST = 0.8;
/** What every doubling of the mentions of a page adds: of two alike, the one that the handbook leads to. */
const MENTIONED = 0.025;
/** Units below this share of the best are chance. */
const CHAFF = 0.3;
/** Kinds whose units are results of their own, however many share a page. */
const ALONE: ReadonlySet<UnitKind> = new Set(['answer', 'term']);
const MOST_SECTIONS = 2;

/** A result in the making: a unit, and further units of its page that answer as well. */
export interface Ranked {
  unit: number;
  page: number;
  kind: UnitKind;
  score: number;
  /** How the unit answers the reading in which it answers best. */
  parts: UnitScore;
  /** Set for an answer to another question: it says nothing of who, how many or which day where that was asked. */
  besides?: boolean;
  sections: number[];
}

/** All results, best first. */
export async function rankUnits(meaning: Understanding, site: SiteData): Promise<Ranked[]> {
  const { units, pages } = site.table;
  const best = new Map<number, Ranked>();
  const found = await Promise.all(meaning.readings.map((reading) => scoreUnits(reading, site)));
  found.forEach((scores, i) => {
    const weight = meaning.readings[i]?.weight ?? 1;
    for (const [id, parts] of scores) {
      const unit = units[id];
      const page = unit && pages[unit.page];
      if (!unit || !page) continue;
      // The more its name says, the less its text can add.
      const text = parts.text * (1 - parts.name / 2);
      const isCalled = parts.name > CALLED && !ALONE.has(unit.kind) && !isQuestion(meaning.asks);
      const called = isCalled ? BY_NAME : 0;
      const own = NAME * parts.name + text + COVERED * parts.covered ** 2 + called;
      const past = isPast(page.state as DocumentStatus | undefined) ? PAST : 1;
      const known = 1 + MENTIONED * Math.log2(Math.max(1, page.mentions));
      const question = unit.asks ? questionWeight(meaning.asks, unit.asks) : 1;
      const says = unit.asks === undefined || saysWhatIsAsked(meaning.asks, unit.asks);
      const kind = kindWeight(meaning.asks, unit.kind) * question;
      const score = own * weight * past * known * kind;
      const before = best.get(id);
      if (before && before.score >= score) continue;
      best.set(id, {
        ...{ unit: id, page: unit.page, kind: unit.kind, score, parts, sections: [] },
        ...(says ? {} : { besides: true }),
      });
    }
  });
  addCited(best, meaning, site);
  return onePerPage([...best.values()].sort(byScore));
}

/** Best first; equals in the order of the table, so that answers never flicker. */
const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.unit - b.unit;

/** Documents that the query cites by number come first, the likeliest before the others. */
function addCited(best: Map<number, Ranked>, { documents }: Understanding, site: SiteData): void {
  const ids = documents.flatMap((citation) => citation.ids);
  for (const [page, { document, first }] of site.table.pages.entries()) {
    const place = document === undefined ? -1 : ids.indexOf(document);
    if (place < 0) continue;
    const known = best.get(first);
    best.set(first, {
      unit: first,
      page,
      kind: 'document',
      parts: known?.parts ?? { text: 0, name: 1, covered: 1 },
      sections: [],
      score: (known?.score ?? 0) + CITED - place * 0.5,
    });
  }
}

/** A page is the best of its sections; terms and answers stand for themselves. */
function onePerPage(ranked: readonly Ranked[]): Ranked[] {
  const least = (ranked[0]?.score ?? 0) * CHAFF;
  const ofPage = new Map<number, Ranked>();
  const kept: Ranked[] = [];
  for (const entry of ranked) {
    if (entry.score < least) break;
    if (ALONE.has(entry.kind)) {
      kept.push(entry);
      continue;
    }
    const first = ofPage.get(entry.page);
    if (first) {
      if (first.sections.length < MOST_SECTIONS) first.sections.push(entry.unit);
      continue;
    }
    ofPage.set(entry.page, entry);
    kept.push(entry);
  }
  return kept;
}
