import { pageKinds } from '#handbook/addresses/page-kinds.ts';
import { samplesPath } from '#samples/load.ts';
import type { PageInfo } from './page-info.ts';
import { pageInfo } from './page-infos.ts';

const { template } = pageKinds;
/** What the list of samples is called. */
export const samplesTitle = 'Mẫu đã điền';

/** What the shell needs to know of a sample or one of its papers: invented, so that nobody lists it beside what is true. */
export const sampleInfo = (
  path: string,
  { title, description, set }: { title: string; description: string; set?: [string, string] },
): PageInfo => {
  const info = pageInfo.index(path, title, description, template.slug);
  const list = { title: samplesTitle, path: samplesPath };
  return {
    ...info,
    section: template.slug,
    crumbs: [...info.crumbs, list, ...(set ? [{ title: set[0], path: set[1] }] : [])],
    noindex: true,
  };
};
