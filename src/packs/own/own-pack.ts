import type { Pack, PackPart } from '../pack.ts';
import { type ApiItem, packItem } from '../pack-item.ts';
import type { Choice } from './choice.ts';
import type { PackIndex } from './pack-index.ts';

/** What a pack without a title is called. */
export const untitled = 'Bài giảng tự soạn';

/** A pack made from a choice: one part for each item, from the published data of each. */
export function ownPack(
  { title, items }: Choice,
  data: ReadonlyMap<string, ApiItem>,
  { site, documents }: Pick<PackIndex, 'site' | 'documents'>,
  link: string,
): Pack {
  const parts = items.flatMap(({ id, minutes }): PackPart[] => {
    const item = data.get(id);
    if (!item) return [];
    const drawn = packItem(item, documents);
    return [{ title: drawn.title, ...(minutes ? { minutes } : {}), items: [drawn] }];
  });
  return { title: title || untitled, objectives: [], parts, facts: [], quiz: [], link, site };
}
