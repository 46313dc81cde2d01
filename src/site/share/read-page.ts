import type { Cited } from './citation.ts';

const text = (place: ParentNode, selector: string) =>
  place.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const siteName = () => document.title.split(' – ').at(-1) ?? document.title;
/** The line under the title of the page, in its two halves: what it rests on, when it was reviewed. */
function trust(): { basis?: string; reviewed?: string } {
  const line = text(document, '.page-head .trust');
  const [basis = ''] = line.replace('Căn cứ: ', '').split(' · rà soát ngày ');
  const day = /rà soát ngày (\d\d\/\d{1,2}\/\d{4})/.exec(line)?.[1];
  return { ...(basis ? { basis } : {}), ...(day ? { reviewed: day } : {}) };
}

/** The whole page as it can be cited, from what it shows. */
export function citedPage(link: string): Cited {
  const id = text(document, '.page-head > .id');
  const by = text(document, '.page-head > [data-title-by]');
  return {
    title: text(document, 'h1') + (by && ` (${by})`),
    ...(id ? { id } : {}),
    ...trust(),
    site: siteName(),
    link,
  };
}

/** One step of a page, from its section; what it rests on is the line of the page unless it says otherwise. */
export function citedStep(section: Element, link: string): Cited {
  const own = text(section, '.step__mark');
  return {
    // Its heading also says, in small, where it may be left out.
    title: section.querySelector('h3')?.firstChild?.textContent?.trim() ?? '',
    id: section.querySelector('[id]')?.id ?? '',
    ...trust(),
    ...(own ? { basis: own } : {}),
    site: siteName(),
    link,
  };
}
