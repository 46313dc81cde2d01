import config from '../../handbook.config.ts';
import type { Entry } from '../handbook/collections.ts';
import { inGroups } from '../procedures/groups.ts';
import type { bodies } from './bodies/bodies.ts';

interface PrintSection {
  collection: keyof typeof bodies;
  title: string;
}

/** Sections that can be printed whole, by the last part of the path `/in/<…>/`. */
export const printSections: Record<string, PrintSection> = {
  'quy-trinh': { collection: 'procedures', title: 'Quy trình: bản in toàn bộ' },
  [config.scheme.slug]: {
    collection: 'requirements',
    title: `Yêu cầu của ${config.scheme.title}: bản in toàn bộ`,
  },
  'chuyen-de': { collection: 'topics', title: 'Kho chuyên đề: bản in toàn bộ' },
  'bieu-mau': { collection: 'templates', title: 'Biểu mẫu: bản in toàn bộ' },
  'van-ban': { collection: 'documents', title: 'Sổ văn bản: bản in toàn bộ' },
  'bai-giang': { collection: 'lessons', title: 'Bài giảng: bản in toàn bộ' },
  'loai-hinh': { collection: 'guides', title: 'Theo loại hình chi bộ: bản in toàn bộ' },
};

type Ordered = Entry<{ id: string; order?: number }>;

/** Entries as a printed volume has them: by their own order where they have one, else by id. */
const printOrder = <T extends Ordered>(entries: readonly T[]): T[] =>
  entries.toSorted(
    (a, b) => (a.data.order ?? 0) - (b.data.order ?? 0) || a.data.id.localeCompare(b.data.id, 'en'),
  );

/** The parts of a volume: procedures stand in their groups, all other volumes are one part without a title. */
export function volumeParts<T extends Ordered>(
  collection: PrintSection['collection'],
  entries: readonly T[],
): { title?: string; entries: T[] }[] {
  if (collection !== 'procedures') return [{ entries: printOrder(entries) }];
  // Procedures alone have groups; the collection tells, TypeScript cannot.
  return inGroups(entries as readonly (T & Parameters<typeof inGroups>[0][number])[]);
}

/** A volume holds at most this many; of a longer archive the newest, each other page prints itself. */
export const volumeSize = 100;
