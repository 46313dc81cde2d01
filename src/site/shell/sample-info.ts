import { pageKinds } from '#handbook/addresses/page-kinds.ts';
import { samplesPath } from '#samples/load.ts';
import type { PageInfo } from './page-info.ts';

const { template } = pageKinds;
const home = { title: 'Trang chủ', path: '/' };
const forms = { title: template.name, path: `/${template.slug}/` };
/** What the list of samples is called. */
export const samplesTitle = 'Mẫu đã điền';

/** What the shell needs to know of a sample or one of its papers: invented, so that nobody lists it beside what is true. */
export const sampleInfo = (
  path: string,
  { title, description, set }: { title: string; description: string; set?: [string, string] },
): PageInfo => ({
  title,
  description,
  path,
  section: template.slug,
  crumbs: [
    home,
    forms,
    { title: samplesTitle, path: samplesPath },
    ...(set ? [{ title: set[0], path: set[1] }] : []),
  ],
  noindex: true,
});
