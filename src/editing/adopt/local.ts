import type { HandbookConfig } from '#handbook/config.ts';
import { type CollectionName, collectionNames, type Library } from '#handbook/collections.ts';

/** What belongs to one committee and stays out of another's handbook. */
export interface Local {
  /** Ids of the pages that are left out. */
  ids: ReadonlySet<string>;
  /** Paths of those pages, below the content folder. */
  files: ReadonlySet<string>;
  /** Says whether a text names the committee, its papers, or one of the pages left out. */
  names: (text: string) => boolean;
}

/** Collections that each committee fills for itself. */
export const localCollections: readonly CollectionName[] = ['topics', 'requirements'];

type Titled = {
  file: string;
  data: {
    id: string;
    title?: string;
    term?: string;
    shortTitle?: string;
    question?: string;
    variants?: string[];
    answer?: string;
  };
};

/** What makes a page of somebody: its name; of an answer all that it says, since half of it answers nothing. */
const ownWords = ({ title, term, shortTitle, question, variants, answer }: Titled['data']) =>
  [title, term, shortTitle, question, variants, answer].flat().join('\n');

/** Finds what is local: whole collections, every other page that bears a local name in its title, and answers about nothing else. */
export function localOf(library: Library, { local }: HandbookConfig): Local {
  const words = [...local.places, ...local.papers];
  const hasWord = (text: string) => words.some((word) => text.includes(word));
  const pages = collectionNames.flatMap((name) =>
    (library[name] as Titled[]).filter(
      ({ data }) => localCollections.includes(name) || hasWord(ownWords(data)),
    ),
  );
  const known = new Set(pages.map(({ data }) => data.id));
  pages.push(...library.answers.filter(({ data }) => data.about.every((id) => known.has(id))));
  const ids = new Set(pages.map(({ data }) => data.id));
  return {
    ids,
    files: new Set(pages.map(({ file }) => file)),
    names: (text) =>
      hasWord(text) ||
      (text.match(/\b[A-Z]{2}[A-Z0-9]*(?:-[A-Z0-9]+)+\b/g) ?? []).some((id) => ids.has(id)),
  };
}
