import type { IndexedPage } from '#search/build/read-page.ts';
import type { Notes } from '#search/build/units.ts';

/** Stands for pages of questions that a site which was built before does not have yet. */
export function answerPages(built: readonly IndexedPage[], notes: Notes): IndexedPage[] {
  const known = new Set(built.map(({ url }) => url));
  const pages = new Map<string, IndexedPage>();
  for (const [url, { kind, title = '', gist = '' }] of notes) {
    const [address = '', id = ''] = url.split('#');
    if (kind !== 'answer' || known.has(address)) continue;
    const page = pages.get(address) ?? emptyPage(address);
    const location = page.content.split(/\s+/).length;
    page.content += ` ${title}. ${gist}`;
    page.anchors.push({ element: 'h2', id, text: title, location });
    pages.set(address, page);
  }
  return [...pages.values()];
}

const emptyPage = (url: string): IndexedPage => ({
  url,
  content: 'Hỏi – đáp.',
  meta: { title: 'Hỏi – đáp', kind: 'hoi-dap' },
  filters: { loai: ['hoi-dap'] },
  anchors: [],
});
