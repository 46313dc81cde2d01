import type { CollectionName } from '#handbook/collections.ts';
import { kindWord } from '#handbook/addresses/page-kinds.ts';

/** What an editor types for each kind of page, and how it is called. */
export const kinds = {
  topic: { collection: 'topics', word: kindWord('topic') },
  requirement: { collection: 'requirements', word: kindWord('requirement') },
  glossary: { collection: 'glossary', word: kindWord('term') },
  answer: { collection: 'answers', word: kindWord('answer') },
  guide: { collection: 'guides', word: kindWord('guide') },
  document: { collection: 'documents', word: kindWord('document') },
  procedure: { collection: 'procedures', word: kindWord('procedure') },
  template: { collection: 'templates', word: kindWord('template') },
  rule: { collection: 'rules', word: kindWord('rule') },
  pack: { collection: 'packs', word: kindWord('pack') },
  lesson: { collection: 'lessons', word: kindWord('lesson') },
} as const satisfies Record<string, { collection: CollectionName; word: string }>;
export type Kind = keyof typeof kinds;

export const isKind = (word: string | undefined): word is Kind =>
  word !== undefined && Object.hasOwn(kinds, word);

/** What an editor types for the pages of a collection, and how one is called. */
export const kindOf = (name: CollectionName): { kind: Kind; word: string } | undefined =>
  (Object.keys(kinds) as Kind[])
    .filter((kind) => kinds[kind].collection === name)
    .map((kind) => ({ kind, word: kinds[kind].word }))[0];
