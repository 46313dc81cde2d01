import type { Citation } from '#documents/evidence.ts';
import { markHtml } from '#documents/mark-html.ts';
import { type Mark, markOf, sameMark } from '#documents/marks.ts';
import type { ResolvedCitation } from '#documents/resolved.ts';
import type { Trust } from '#documents/trust.ts';
import { decoded } from '#base/decode.ts';
import { href } from '#base/href.ts';

type Resolve = (citation: Citation) => ResolvedCitation;

/** Where prose cites a document, before the page decides what is seen of it. */
export const citePlace = (citation: Citation): string =>
  `<data class="cite" value="${encodeURIComponent(JSON.stringify(citation))}"></data>`;

const place = /<data class="cite" value="([^"]*)"><\/data>/g;
const heading = /<h[1-6]\b/;
/** Ends of what is read in one go: a mark tells of the sentences before it, up to here. */
const blockEnd = /(?<=<\/(?:p|li|td|dd|h[1-6])>)/;

/**
 * Prose whose citations are drawn beside the line of the page. What the line says already leaves no more than a hook
 * with the document's id; what differs is told in brackets, once where sentences in a row say the same, and in full
 * once below each heading.
 */
export function drawCites(html: string, line: Trust, resolve: Resolve): string {
  let told: ResolvedCitation[] = [];
  return html
    .split(blockEnd)
    .map((block) => {
      if (heading.test(block)) told = [];
      const cited = [...block.matchAll(place)].map(([, value = '']) =>
        resolve(JSON.parse(decoded(value)) as Citation),
      );
      if (cited.length === 0) return block;
      const marks = marksOf(cited, line, told);
      told = [...told, ...cited.filter((_, i) => marks[i])];
      return drawBlock(block, cited, marks);
    })
    .join('');
}

function drawBlock(block: string, cited: ResolvedCitation[], marks: (Mark | undefined)[]): string {
  let i = 0;
  return block.replace(place, () => {
    const here = i++;
    const hook = `<data class="cite" value="${cited[here]?.document}"></data>`;
    const mark = marks[here];
    return mark && !sameMark(mark, marks[here + 1]) ? hook + markHtml(mark, href) : hook;
  });
}

/** The marks of one block. A sentence that rests on the line is named where another source follows it in the same block. */
function marksOf(
  cited: ResolvedCitation[],
  line: Trust,
  before: ResolvedCitation[],
): (Mark | undefined)[] {
  const bases = cited.map((citation) => ({ level: citation.evidence, citations: [citation] }));
  const differs = bases.map((basis) => markOf(line, basis) !== undefined);
  const told = [...before];
  return bases.map((basis, i) => {
    const named = !differs[i] && differs.slice(i + 1).some(Boolean);
    // Sentences in a row that rest on the same tell it together: what the first of them told stands behind the last.
    const mark = markOf(line, basis, { named, told });
    const next = cited[i + 1];
    if (mark && next?.document !== cited[i]?.document) told.push(...basis.citations);
    return mark;
  });
}
