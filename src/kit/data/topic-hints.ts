import { formatDay } from '#base/dates.ts';
import { href } from '#base/href.ts';
import type { Document } from '#documents/schema.ts';
import type { Pack } from '#topic-packs/schema.ts';
import type { Meeting } from '../state/schema.ts';

/** What a pack proposes for the report on its topic, by the part: the chair takes what is true of the cell. */
export type TopicHints = Partial<Record<keyof Meeting['content']['topic'], string[]>>;

async function item<T>(id: string): Promise<T | undefined> {
  const answer = await fetch(href(`/api/muc/${id}.json`)).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as { data: T }).data : undefined;
}

/** The documents that the points of a pack rest on, each once, as a report names them. */
async function groundsOf({ points }: Pack): Promise<string[]> {
  const cited = points.flatMap(({ basis }) => (Array.isArray(basis) ? basis : []));
  const lines = await Promise.all(
    cited.map(async ({ document, provision }) => {
      const found = await item<Document>(document);
      if (!found) return '';
      const day = found.issuedOn ? ` (${formatDay(found.issuedOn)})` : '';
      return `${found.shortTitle}${day}${provision ? `, ${provision}` : ''}`;
    }),
  );
  return [...new Set(lines.filter(Boolean))];
}

/** What the pack of a meeting proposes; nothing for another topic, or where it cannot be had. */
export async function hintsFor(topicId: string): Promise<TopicHints> {
  const pack = /^GCD-\d{2}$/.test(topicId) ? await item<Pack>(topicId) : undefined;
  if (!pack) return {};
  const { situation, measures } = pack;
  return {
    basis: await groundsOf(pack),
    strengths: situation.strengths,
    limits: situation.weaknesses,
    causes: situation.causes,
    measures,
  };
}
