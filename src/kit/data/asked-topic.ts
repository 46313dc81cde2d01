import { href } from '#base/href.ts';
import type { KitData, KitTopic } from './kit-data.ts';

/** The topic that an address asks for: `#chuyen-de=CD-2026-Q1-02`. Behind `#` it is never sent to a server. */
export const askedTopic = (hash: string): string | null =>
  new URLSearchParams(hash.slice(1)).get('chuyen-de');

/** A topic by its id: offered in the kit's own data, or fetched alone when the archive is too large for it. */
export async function findTopic(data: KitData, id: string | null): Promise<KitTopic | undefined> {
  const offered = data.topics.find((topic) => topic.id === id);
  if (offered || !id || !/^CD-[0-9A-Z-]{1,40}$/.test(id)) return offered;
  const answer = await fetch(href(`/api/muc/${id}.json`)).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const { title, data: topic } = (await answer.json()) as { title: string; data: KitTopic };
  return { ...topic, title, url: `/b/${id}/` };
}
