import type { Pack, PackPart } from '../pack.ts';
import { type ApiItem, packItem } from '../pack-item.ts';
import type { Choice } from './choice.ts';
import type { PackIndex } from './pack-index.ts';

/** What a pack without a title is called. */
export const untitled = 'Bài giảng tự soạn';

/** Stands wherever a title stands that came with a link: a page of the handbook shows it, its editors did not write it. */
export const titleBySender = 'Tên do người gửi liên kết đặt';

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
  const heading = title ? { title, titleBy: titleBySender } : { title: untitled };
  return { ...heading, objectives: [], parts, facts: [], quiz: [], link, site };
}
