import { href } from '#base/href.ts';
import { figureLines, type Figures, onPaper } from '#topic-packs/decisions.ts';
import { figuresOf } from '#topic-packs/figures.ts';
import type { Pack } from '#topic-packs/schema.ts';
import type { KitData, KitTopic } from './kit-data.ts';

/** The topic or pack that an address asks for: `#chuyen-de=CD-2026-Q1-02`. Behind `#` it is never sent to a server. */
export const askedTopic = (hash: string): string | null =>
  new URLSearchParams(hash.slice(1)).get('chuyen-de');

const isPack = (id: string): boolean => /^GCD-\d{2}$/.test(id);
const isTopic = (id: string): boolean => /^CD-[0-9A-Z-]{1,40}$/.test(id);

/** What a pack brings into a meeting, with the figures that the cell typed into its page on this device. */
const substanceOf = ({ reason, figures, decisions }: Pack, filled: Figures) => ({
  reason,
  figures: figureLines(figures, filled),
  tasks: decisions.map((decision) => ({
    what: onPaper(decision, filled),
    open: onPaper(decision),
  })),
});

/** A topic or a pack by its id: offered in the kit's own data, or fetched alone. */
export async function findTopic(data: KitData, id: string | null): Promise<KitTopic | undefined> {
  const offered = data.topics.find((topic) => topic.id === id);
  if (offered || !id || !(isTopic(id) || isPack(id))) return offered;
  const answer = await fetch(href(`/api/muc/${id}.json`)).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const found = (await answer.json()) as { title: string; data: KitTopic & Pack };
  const { questions, cellType = '' } = found.data;
  return {
    id,
    title: found.title,
    url: `/b/${id}/`,
    cellType,
    questions,
    ...(isPack(id) ? { substance: substanceOf(found.data, figuresOf(id)) } : {}),
  };
}
