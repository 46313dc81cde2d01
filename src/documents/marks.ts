import { formatDay } from '#base/dates.ts';
import { precedingWord, precedingWords } from './citation-words.ts';
import { evidenceLabels, isWeaker } from './evidence.ts';
import { type WayRead, waysRead } from './how-read.ts';
import type { ResolvedBasis, ResolvedCitation, ResolvedStatement } from './resolved.ts';
import type { Trust } from './trust.ts';

/** One source in a mark: a name that leads to its document, or words alone. */
export interface MarkPart {
  name?: string;
  url?: string;
  words?: string;
}

/** What stands beside a statement that differs from the line of its page. */
export interface Mark {
  /** Only where the statement is weaker than the line, or our suggestion: a sign warns. */
  sign?: string;
  parts: MarkPart[];
}

/** What stands beside the statement that a mark is for. */
interface Beside {
  /** The document is named even where it is that of the line, because another one stands next to it. */
  named?: boolean;
  /** Citations that the same section has told already, the last one last: what is known of them is not said again. */
  told?: readonly ResolvedCitation[];
}

/** What the reader knows of a document already: from the line of the page, else from this section. */
function knownOf(line: Trust, citation: ResolvedCitation, told: readonly ResolvedCitation[]) {
  const own = line.sources.find(({ document }) => document === citation.document);
  if (own) return { ...own, way: own.ways[0] };
  const last = told.findLast(({ document }) => document === citation.document);
  return last && { provisions: [] as string[], precedes: last.precedes, way: last.way };
}

/** The way in which all documents of the line were read, if it is one. */
function commonWay({ sources }: Trust): WayRead | undefined {
  const ways = new Set(sources.flatMap((source) => source.ways));
  return ways.size === 1 ? [...ways][0] : undefined;
}

function partOf(
  line: Trust,
  citation: ResolvedCitation,
  { named, told }: Required<Beside>,
): MarkPart {
  const known = knownOf(line, citation, told);
  const provision = known?.provisions.includes(citation.provision ?? '')
    ? undefined
    : citation.provision;
  const way = known ? known.way : commonWay(line);
  // The line tells the dates and versions of its documents; beside it the name alone is enough.
  const isOfLine = line.sources.some(({ document }) => document === citation.document);
  const isTold = citation.precedes === known?.precedes;
  // That this is not the version in force is said every time; which one is, once.
  const precedes =
    !citation.precedes || (isTold && isOfLine)
      ? ''
      : isTold
        ? precedingWord
        : precedingWords(citation.precedes);
  const title = isOfLine ? citation.plainName : citation.shortTitle;
  const name = named ? [title, provision].filter(Boolean).join(', ') : '';
  const words = [
    named ? '' : provision,
    way === citation.way ? '' : waysRead[citation.way].short,
    precedes,
  ]
    .filter(Boolean)
    .join(', ');
  return { ...(name ? { name, url: citation.url } : {}), ...(words ? { words } : {}) };
}

/**
 * What a statement says of itself beside the line of its page; nothing where it rests on the one document of the line,
 * read alike. Where the line names several documents, or the statement rests on another one, the documents are named.
 */
export function markOf(
  line: Trust,
  basis: ResolvedBasis,
  { named = false, told = [] }: Beside = {},
): Mark | undefined {
  if (basis.level === 'suggestion')
    return line.level === 'suggestion'
      ? undefined
      : {
          sign: evidenceLabels.suggestion.sign,
          parts: [{ words: evidenceLabels.suggestion.label }],
        };
  const [only, ...more] = line.sources;
  const others =
    named ||
    more.length > 0 ||
    // The way alone (“theo báo chí”) would read as another source without a name.
    basis.citations.some((c) => c.document !== only?.document || c.way !== only.ways[0]);
  const parts = basis.citations.map((citation) => partOf(line, citation, { named: others, told }));
  if (basis.compared && basis.level === 'official' && line.level !== 'official')
    parts.push({ words: `${basis.compared.by} đối chiếu ngày ${formatDay(basis.compared.on)}` });
  const shown = unique(parts.filter(({ name, words }) => name || words));
  if (shown.length === 0) return undefined;
  const sign = isWeaker(basis.level, line.level) && line.level !== 'suggestion';
  return { ...(sign ? { sign: evidenceLabels[basis.level].sign } : {}), parts: shown };
}

const keyOf = (value: unknown): string => JSON.stringify(value ?? null);

function unique<T>(list: readonly T[]): T[] {
  return list.filter((item, i) => list.findIndex((other) => keyOf(other) === keyOf(item)) === i);
}

/** Statements in a row with one mark, which is told once. */
export interface MarkedRun {
  mark?: Mark;
  texts: string[];
}

/** Statements of a list in their order; those in a row that say the same of themselves stand together. */
export function markedRuns(line: Trust, statements: readonly ResolvedStatement[]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  // Beside statements of other documents one without a name could be taken for theirs.
  const [own] = line.sources;
  const named = statements.some(({ basis }) =>
    basis.citations.some(({ document }) => document !== own?.document),
  );
  const told: ResolvedCitation[] = [];
  let before: Mark | undefined;
  for (const { text, basis } of statements) {
    const whole = markOf(line, basis, { named });
    const last = runs.at(-1);
    if (last && sameMark(before, whole)) last.texts.push(text);
    else {
      const mark = markOf(line, basis, { named, told });
      runs.push({ ...(mark ? { mark } : {}), texts: [text] });
    }
    before = whole;
    if (whole) told.push(...basis.citations);
  }
  return runs;
}

/** True where two statements say the same of themselves. */
export const sameMark = (a: Mark | undefined, b: Mark | undefined): boolean =>
  keyOf(a) === keyOf(b);
