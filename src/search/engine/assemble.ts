import type { UnitKind } from '../data.ts';
import type { Understanding } from '../understand/reading.ts';
import type { Answer, Group, SearchOptions } from './answer.ts';
import { countFilters, passes } from './filter-pages.ts';
import { fitOf } from './fit.ts';
import { cardOf, isLacking, JUDGED } from './judge.ts';
import { present, presentCard, termsOf } from './present.ts';
import type { Ranked } from './rank.ts';
import type { SiteData } from './site-data.ts';

/** Hits of one kind shown at first, and the best of any kind above them. */
const SHOWN = 3;
/** Kinds whose hits are shown at once; of the others the count alone, since every row costs bytes. */
const OPEN = 2;

/** Turns ranked units into what is shown: the card, the best hits, the others by kind. */
export async function assemble(
  ranked: readonly Ranked[],
  meaning: Understanding,
  site: SiteData,
  base: string,
  { filters = {}, limit = SHOWN, exact = false }: SearchOptions,
): Promise<Answer> {
  const pageOf = (entry: Ranked) => site.table.pages[entry.page];
  const found = ranked.flatMap((entry) => pageOf(entry) ?? []);
  const kept = ranked.filter((entry) => {
    const page = pageOf(entry);
    return page !== undefined && passes(page, filters);
  });
  const asked = meaning.words.length > 0;
  const lacking = asked && (await isNowhere(kept, meaning, site));
  const top = asked && !lacking ? cardOf(kept, meaning) : undefined;
  const card = top && (await presentCard(top, site, base));
  const rest = card ? kept.filter((entry) => entry !== top) : kept;
  const leading = rest.slice(0, SHOWN);
  const terms = termsOf(meaning.readings, site.lexicon);
  const show = (entries: readonly Ranked[]) =>
    Promise.all(entries.map((entry) => present(entry, terms, site, base)));
  const groups = await Promise.all(
    byKind(rest.slice(SHOWN)).map(async ([kind, entries], i): Promise<Group> => ({
      kind,
      hits: await show(
        entries
          .slice(0, i < OPEN || limit > SHOWN ? limit : 0)
          .map((entry) => ({ ...entry, sections: [] })),
      ),
      total: entries.length,
    })),
  );
  const { text, changed, changes, also, offers, period, documents } = meaning;
  return {
    ...(exact
      ? {}
      : {
          understood: {
            ...{ text, changed, changes, also, documents },
            offers: offers.map((offer) => offer.text),
            ...(period ? { period } : {}),
          },
        }),
    ...(card ? { card } : {}),
    ...(lacking ? { lacking: { subject: subjectOf(meaning), ...missingDocument(meaning) } } : {}),
    results: await show(leading),
    groups,
    total: kept.length,
    filterCounts: countFilters(found, filters),
    suggestions: [],
  };
}

/** Nothing fits what was typed, nor the handbook's name for it. */
async function isNowhere(
  kept: readonly Ranked[],
  meaning: Understanding,
  site: SiteData,
): Promise<boolean> {
  const judged = kept.slice(0, JUDGED);
  const named = meaning.readings.filter((reading) => reading.named).map(({ parts }) => parts);
  const fits = await Promise.all(
    [meaning.words, ...named].map((words) => fitOf(judged, words, site)),
  );
  return fits.every((fit) => isLacking(kept, meaning, fit));
}

/** What was looked for; letters that were taken for initials as they were typed. */
const subjectOf = ({ text, changes, words }: Understanding): string =>
  words.some(({ guessed }) => guessed)
    ? changes.reduce((told, { read, typed }) => told.replace(read, typed), text)
    : text;

function missingDocument({ documents }: Understanding): { document?: string } {
  const missing = documents.find(({ state }) => state === 'missing');
  return missing ? { document: missing.label } : {};
}

/** In the order of the best of each kind. */
function byKind(ranked: readonly Ranked[]): [UnitKind, Ranked[]][] {
  const kinds = new Map<UnitKind, Ranked[]>();
  for (const entry of ranked) {
    const same = kinds.get(entry.kind);
    if (same) same.push(entry);
    else kinds.set(entry.kind, [entry]);
  }
  return [...kinds];
}
