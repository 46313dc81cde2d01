import type { ThingKind } from '../graph/things.ts';

interface PageKind {
  /** What readers call it, on pages, in the search and in messages. */
  name: string;
  /** Its word in the filter of the search; also the first part of its addresses, except for requirements and guides. */
  slug?: string;
  /** What it is called inside a sentence, where that is not the name alone. */
  word?: string;
}

/** The kinds of pages and parts that readers meet, in the order in which they are offered: the one table of their names. */
export const pageKinds = {
  procedure: { name: 'Quy trình', slug: 'quy-trinh' },
  step: { name: 'Bước' },
  requirement: { name: 'Yêu cầu', slug: 'yeu-cau' },
  topic: { name: 'Chuyên đề', slug: 'chuyen-de' },
  pack: { name: 'Gói chuyên đề', slug: 'goi-chuyen-de' },
  month: { name: 'Việc của tháng', slug: 'viec-cua-thang' },
  template: { name: 'Biểu mẫu', slug: 'bieu-mau' },
  document: { name: 'Văn bản', slug: 'van-ban' },
  rule: { name: 'Quy tắc', slug: 'quy-tac' },
  answer: { name: 'Hỏi – đáp', slug: 'hoi-dap', word: 'câu hỏi' },
  term: { name: 'Thuật ngữ', slug: 'thuat-ngu' },
  lesson: { name: 'Bài giảng', slug: 'bai-giang' },
  guide: { name: 'Hướng dẫn', slug: 'huong-dan', word: 'trang hướng dẫn' },
} as const satisfies Partial<Record<ThingKind, PageKind>>;

/** A kind that has a name for readers. */
export type NamedKind = keyof typeof pageKinds;
/** A kind's word in the filter of the search. */
export type PageSlug = Extract<(typeof pageKinds)[NamedKind], { slug: string }>['slug'];

const all: Record<NamedKind, PageKind> = pageKinds;

/** The name of each kind of page by its word in the search. */
export const namesBySlug: Record<string, string> = Object.fromEntries(
  Object.values(all).flatMap(({ name, slug }) => (slug ? [[slug, name]] : [])),
);

/** The name of a kind that comes as data; one that this version does not know stands for itself. */
export const nameOfKind = (kind: string): string =>
  Object.hasOwn(all, kind) ? all[kind as NamedKind].name : kind;

/** What a kind is called inside a sentence. */
export const kindWord = (kind: ThingKind): string =>
  kind === 'holiday-year'
    ? 'lịch nghỉ'
    : (all[kind].word ?? all[kind].name.toLocaleLowerCase('vi'));
