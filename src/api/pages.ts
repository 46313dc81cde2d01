/** Items of one file: a collection with more goes on in the file that `next` names. */
export const itemsPerFile = 500;

/** Site path of a file of a collection; the first carries the plain name. */
export const collectionPath = (name: string, page: number): string =>
  page === 1 ? `/api/${name}.json` : `/api/${name}/${page}.json`;

/** How many files a collection of so many items has, at least one. */
export const filesFor = (items: number): number => Math.max(1, Math.ceil(items / itemsPerFile));
