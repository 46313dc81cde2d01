import { compose } from '#vietnamese/fold.ts';
import { barD } from '../barred-d.ts';

/** Attributes whose text Pagefind shows or searches; ids, links and filter values stay as they are. */
const SEARCHED_META = /^<meta\b[^>]*\bdata-pagefind-meta=/i;
/** Elements that stand inside a line of text; the end of any other one parts two words. */
const INLINE =
  /^<\/(a|abbr|b|bdi|cite|code|data|dfn|em|i|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var)>/i;

/** Left out of the index: drawings have no words, and QR codes make up a quarter of a page's HTML. */
const DRAWING = /<svg\b[\s\S]*?<\/svg>/g;

/** A blank of a form: what is to be written there is no word of the form. */
const BLANK = /(<span class="blank"[^>]*>)[^<]*(?=<\/span>)/g;

/** The page as Pagefind is to read it: composed, đ with its stand-in, no words glued together, no drawings, blanks as dots. */
export function copyForPagefind(html: string): string {
  return compose(html.replace(DRAWING, '').replace(BLANK, '$1…')).replace(
    /<!--[\s\S]*?-->|<[^>]*>?|[^<]+/g,
    (part) => {
      if (part.startsWith('<!--')) return '';
      if (!part.startsWith('<') || SEARCHED_META.test(part)) return barD(part);
      // A term and its explanation would otherwise become one word (`LoạiHướng dẫn`).
      if (/^<\/dt>/i.test(part)) return `:${part} `;
      return part.startsWith('</') && !INLINE.test(part) ? `${part} ` : part;
    },
  );
}
