import config from '#config';
import type { Entry } from '#handbook/collections.ts';
import { inGroups } from '#handbook/graph/groups.ts';
import { procedureGroups } from '#procedures/schema.ts';
import { ruleGroups } from '#rules/schema.ts';
import type { bodies } from '../bodies/bodies.ts';

interface PrintSection {
  collection: keyof typeof bodies;
  title: string;
  /** Words of the groups that its pages stand in. */
  groups?: Readonly<Record<string, string>>;
  /** Short things follow each other on a sheet; left out where each begins a new one. */
  flows?: true;
}

/** Sections that can be printed whole, by the last part of the path `/in/<…>/`. */
export const printSections: Record<string, PrintSection> = {
  'quy-trinh': {
    collection: 'procedures',
    title: 'Quy trình: bản in toàn bộ',
    groups: procedureGroups,
  },
  [config.scheme.slug]: {
    collection: 'requirements',
    title: `Yêu cầu của ${config.scheme.title}: bản in toàn bộ`,
  },
  'chuyen-de': { collection: 'topics', title: 'Kho chuyên đề: bản in toàn bộ' },
  'goi-chuyen-de': { collection: 'packs', title: 'Gói chuyên đề: bản in toàn bộ' },
  'viec-cua-thang': {
    collection: 'months',
    title: 'Việc của tháng: bản in cả năm',
    flows: true,
  },
  'bieu-mau': { collection: 'templates', title: 'Biểu mẫu: bản in toàn bộ' },
  'van-ban': { collection: 'documents', title: 'Sổ văn bản: bản in toàn bộ' },
  'quy-tac': {
    collection: 'rules',
    title: 'Quy tắc và con số: bản in toàn bộ',
    groups: ruleGroups,
    flows: true,
  },
  'bai-giang': { collection: 'lessons', title: 'Bài giảng: bản in toàn bộ' },
  'loai-hinh': { collection: 'guides', title: 'Theo loại hình chi bộ: bản in toàn bộ' },
};

type Ordered = Entry<{ id: string; order?: number }>;

/** Entries as a printed volume has them: by their own order where they have one, else by id. */
const printOrder = <T extends Ordered>(entries: readonly T[]): T[] =>
  entries.toSorted(
    (a, b) => (a.data.order ?? 0) - (b.data.order ?? 0) || a.data.id.localeCompare(b.data.id, 'en'),
  );

/** The parts of a volume: its groups, or one part without a title. */
export function volumeParts<T extends Ordered>(
  { groups }: Pick<PrintSection, 'groups'>,
  entries: readonly T[],
): { title?: string; entries: T[] }[] {
  if (!groups) return [{ entries: printOrder(entries) }];
  // Pages of a section with groups have one; the table tells, TypeScript cannot.
  return inGroups(groups, entries as readonly (T & { data: { group: string } })[]);
}

/** A volume holds at most this many; of a longer archive the newest, each other page prints itself. */
export const volumeSize = 100;
