import { compose } from '../../vietnamese/fold.ts';
import { barD } from '../barred-d.ts';

/** Attributes whose text Pagefind shows or searches; ids, links and filter values stay as they are. */
const SEARCHED_META = /^<meta\b[^>]*\bdata-pagefind-meta=/i;

/** The page as Pagefind is to read it: composed, đ with its stand-in. Tags stay untouched. */
export function copyForPagefind(html: string): string {
  return compose(html).replace(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g, (part) => {
    if (part.startsWith('<!--')) return '';
    if (!part.startsWith('<') || SEARCHED_META.test(part)) return barD(part);
    return part;
  });
}
