import config from '#config';
import { memoizeByObject } from '#base/memoize.ts';
import type { Handbook } from '#handbook/graph/graph.ts';
import { buildKitData } from '#kit/data/build-data.ts';
import type { Forms } from './papers.ts';

/** What samples are composed from, worked out once for a handbook. */
export const formsOf = memoizeByObject((graph: Handbook): Forms => ({
  data: buildKitData(graph, config),
  forms: graph.library.templates.map(({ slug, data }) => ({ ...data, slug })),
}));
