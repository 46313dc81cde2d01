import type { Citation } from '../documents/evidence.ts';
import { markHtml } from '../documents/mark-html.ts';
import { type Mark, markOf, sameMark } from '../documents/marks.ts';
import type { ResolvedCitation } from '../documents/resolved.ts';
import type { Trust } from '../documents/trust.ts';
import { href } from '../href.ts';

type Resolve = (citation: Citation) => ResolvedCitation;

/** Where prose cites a document, before the page decides what is seen of it. */
export const citePlace = (citation: Citation): string =>
  `<data class="cite" value="${encodeURIComponent(JSON.stringify(citation))}"></data>`;

const place = /<data class="cite" value="([^"]*)"><\/data>/g;
/** Ends of what is read in one go: a mark tells of the sentences before it, up to here. */
const blockEnd = /(?<=<\/(?:p|li|td|dd|h[1-6])>)/;

/**
 * Prose whose citations are drawn beside the line of the page. What the line says already leaves no more than a hook
 * with the document's id; what differs is told in brackets, once where sentences in a row say the same.
 */
export const drawCites = (html: string, line: Trust, resolve: Resolve): string =>
  html
    .split(blockEnd)
    .map((block) => drawBlock(block, line, resolve))
    .join('');

function drawBlock(block: string, line: Trust, resolve: Resolve): string {
  const citations = [...block.matchAll(place)].map(
    ([, value = '']) => JSON.parse(decodeURIComponent(value)) as Citation,
  );
  if (citations.length === 0) return block;
  const marks = marksOf(citations, line, resolve);
  let i = 0;
  return block.replace(place, () => {
    const here = i++;
    const hook = `<data class="cite" value="${citations[here]?.document}"></data>`;
    const mark = marks[here];
    return mark && !sameMark(mark, marks[here + 1]) ? hook + markHtml(mark, href) : hook;
  });
}

/** The marks of one block. A sentence that rests on the line is named where another source follows it in the same block. */
function marksOf(citations: Citation[], line: Trust, resolve: Resolve): (Mark | undefined)[] {
  const resolved = citations.map((citation) => ({
    level: citation.evidence,
    citations: [resolve(citation)],
  }));
  const plain = resolved.map((basis) => markOf(line, basis));
  return resolved.map((basis, i) =>
    plain[i] || !plain.slice(i + 1).some(Boolean) ? plain[i] : markOf(line, basis, true),
  );
}
