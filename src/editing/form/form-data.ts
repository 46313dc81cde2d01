import type { HandbookConfig } from '#handbook/config.ts';
import {
  type CollectionName,
  collectionNames,
  endingOf,
  type Entry,
  type Library,
} from '#handbook/collections.ts';
import type { Ledger } from '#handbook/addresses/ledger-entries.ts';
import { kinds } from '../kinds.ts';

/** Kinds of pages that are written in fields and prose alone. */
export const formKinds = [
  'topic',
  'requirement',
  'glossary',
  'guide',
  'document',
  'answer',
] as const;
export type FormKind = (typeof formKinds)[number];

/** What the form page needs of the handbook: the same surroundings that the check has on an editor's machine. */
export interface FormData {
  library: Library;
  ledger: Ledger;
  config: HandbookConfig;
}

/** Path of a page below the content folder. */
export const fileOf = (name: CollectionName, slug: string): string =>
  `${name}/${slug}.${endingOf(name)}`;

/** The handbook as data; prose is carried only for pages that the form can open. */
export function formData(library: Library, ledger: Ledger, config: HandbookConfig): FormData {
  const open = new Set<CollectionName>(formKinds.map((kind) => kinds[kind].collection));
  const lists = collectionNames.map((name) => [
    name,
    (library[name] as Entry<unknown>[]).map((entry) => ({
      ...entry,
      file: fileOf(name, entry.slug),
      body: open.has(name) ? entry.body : '',
    })),
  ]);
  return { library: Object.fromEntries(lists) as Library, ledger, config };
}
