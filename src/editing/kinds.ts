import type { CollectionName } from '../handbook/collections.ts';

/** What an editor types for each kind of page, and how it is called. */
export const kinds = {
  topic: { collection: 'topics', word: 'chuyên đề' },
  requirement: { collection: 'requirements', word: 'yêu cầu' },
  glossary: { collection: 'glossary', word: 'thuật ngữ' },
  guide: { collection: 'guides', word: 'trang hướng dẫn' },
  document: { collection: 'documents', word: 'văn bản' },
  procedure: { collection: 'procedures', word: 'quy trình' },
  template: { collection: 'templates', word: 'biểu mẫu' },
  rule: { collection: 'rules', word: 'quy tắc' },
  lesson: { collection: 'lessons', word: 'bài giảng' },
} as const satisfies Record<string, { collection: CollectionName; word: string }>;
export type Kind = keyof typeof kinds;

export const isKind = (word: string | undefined): word is Kind =>
  word !== undefined && Object.hasOwn(kinds, word);
