import { namesBySlug } from '#handbook/addresses/page-kinds.ts';
import type { Library } from '#handbook/collections.ts';
import { facetDefinitions, groupBy } from '#topics/facets.ts';

/** A group of filters on the search page. */
export interface FilterGroup {
  key: string;
  title: string;
  options: { value: string; label: string }[];
}

/** Kind of page, then the facets of the archive with the values that occur in it. */
export const filterGroups = (library: Pick<Library, 'topics' | 'packs'>): FilterGroup[] => [
  {
    key: 'loai',
    title: 'Loại trang',
    options: Object.entries(namesBySlug).map(([value, label]) => ({ value, label })),
  },
  ...facetDefinitions.map((definition) => ({
    key: definition.key,
    title: definition.title,
    options: groupBy(library, definition).map(({ value, label }) => ({ value, label })),
  })),
];
