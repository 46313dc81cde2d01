import { wordPattern } from '#base/word-pattern.ts';
import { memoizeByObject } from '#base/memoize.ts';

/** A term that prose may link to. */
export interface LinkedTerm {
  id: string;
  term: string;
}

/** The terms of a glossary that are worth a link: those that nobody uses every day. */
export const linkedTerms = memoizeByObject(
  (glossary: readonly { data: LinkedTerm & { everyday: boolean } }[]): LinkedTerm[] =>
    glossary
      .filter(({ data }) => !data.everyday)
      .map(({ data }) => ({ id: data.id, term: data.term })),
);

/** Places where a link would be wrong or unwelcome: links, headings, buttons, form labels, summaries. */
const closed = /^(a|h[1-6]|button|label|summary|code|svg|script|style)$/i;

/**
 * Links the first mention of each term in a page's HTML to its place in the glossary, at most `limit` of them.
 * Longer terms win over shorter ones inside them; nothing inside links and headings is touched.
 */
export function linkTerms(
  html: string,
  terms: readonly LinkedTerm[],
  { limit, hrefOf }: { limit: number; hrefOf: (id: string) => string },
): string {
  if (terms.length === 0) return html;
  const { byName, pattern } = patternOf(terms);
  const linked = new Set<string>();
  const open: string[] = [];
  return html.replace(/<[^>]*>?|[^<]+/g, (part) => {
    if (part.startsWith('<')) {
      track(open, part);
      return part;
    }
    if (open.length > 0 || linked.size >= limit) return part;
    return part.replace(pattern, (found) => {
      const id = byName.get(found.toLocaleLowerCase('vi'));
      if (!id || linked.has(id) || linked.size >= limit) return found;
      linked.add(id);
      return `<a class="term-link" href="${hrefOf(id)}">${found}</a>`;
    });
  });
}

const patternOf = memoizeByObject((terms: readonly LinkedTerm[]) => {
  const byName = new Map(terms.map((t) => [t.term.toLocaleLowerCase('vi'), t.id]));
  return { byName, pattern: wordPattern([...byName.keys()], { apart: 'hyphens' }) };
});

/** Keeps the list of closed places that are open at this point. */
function track(open: string[], tag: string): void {
  const [, slash, name = ''] = /^<(\/?)([a-z0-9]+)/i.exec(tag) ?? [];
  if (!closed.test(name)) return;
  if (slash) open.pop();
  else if (!tag.endsWith('/>')) open.push(name);
}
