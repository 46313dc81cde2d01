import type { Cited } from './citation.ts';

const text = (place: ParentNode, selector: string) =>
  place.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const siteName = () => document.title.split(' – ').at(-1) ?? document.title;
const reviewed = () => /Rà soát (\d\d\/\d{1,2}\/\d{4})/.exec(text(document, '.page-foot'))?.[1];

/** The whole page as it can be cited, from what it shows. */
export function citedPage(link: string): Cited {
  const id = text(document, '.page-head > .id');
  const basis = text(document, 'main > .basis > summary');
  const day = reviewed();
  return {
    title: text(document, 'h1'),
    ...(id ? { id } : {}),
    ...(basis ? { basis } : {}),
    ...(day ? { reviewed: day } : {}),
    site: siteName(),
    link,
  };
}

/** One step of a page, from its section. */
export function citedStep(section: Element, link: string): Cited {
  const day = reviewed();
  return {
    title: text(section, 'h3'),
    id: text(section, '.step__id'),
    basis: text(section, '.step__foot > .basis > summary'),
    ...(day ? { reviewed: day } : {}),
    site: siteName(),
    link,
  };
}
