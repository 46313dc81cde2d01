import { formatDay } from '../vietnamese/dates.ts';
import { precedingWord } from './citation-words.ts';
import { evidenceLabels, isWeaker } from './evidence.ts';
import { waysRead } from './how-read.ts';
import type { ResolvedBasis, ResolvedCitation, ResolvedStatement } from './resolved.ts';
import type { Trust, TrustSource } from './trust.ts';

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

const sameSource = (line: Trust, citation: ResolvedCitation): TrustSource | undefined =>
  line.sources.find(({ document }) => document === citation.document);

/** How it was read, unless the line of the page has said so already. */
function wayWords(line: Trust, citation: ResolvedCitation): string {
  const own = sameSource(line, citation);
  const told = own ? own.ways : line.sources.flatMap(({ ways }) => ways);
  const known = own
    ? told.includes(citation.way)
    : told.length > 0 && told.every((w) => w === citation.way);
  return known ? '' : waysRead[citation.way].short;
}

function partOf(line: Trust, citation: ResolvedCitation, named: boolean): MarkPart {
  const own = sameSource(line, citation);
  const told = own?.provisions.includes(citation.provision ?? '');
  const provision = told ? undefined : citation.provision;
  const precedes =
    citation.precedes && citation.precedes !== own?.precedes
      ? `${precedingWord} ${citation.precedes}`
      : '';
  // The line has told the date of its own documents, and their places.
  const title = own ? citation.plainName : citation.shortTitle;
  const name = named ? [title, provision].filter(Boolean).join(', ') : '';
  const words = [named ? '' : provision, precedes, wayWords(line, citation)]
    .filter(Boolean)
    .join(', ');
  return { ...(name ? { name, url: citation.url } : {}), ...(words ? { words } : {}) };
}

/**
 * What a statement says of itself beside the line of its page; nothing where it rests on the one document of the line,
 * read alike. Where the line names several documents, or the statement rests on another one, the documents are named.
 * `named`: the document is told even where it is that of the line, because another one stands next to it.
 */
export function markOf(line: Trust, basis: ResolvedBasis, named = false): Mark | undefined {
  if (basis.level === 'suggestion')
    return line.level === 'suggestion'
      ? undefined
      : {
          sign: evidenceLabels.suggestion.sign,
          parts: [{ words: evidenceLabels.suggestion.label }],
        };
  const [only, ...more] = line.sources;
  const others =
    named || more.length > 0 || basis.citations.some((c) => c.document !== only?.document);
  const parts = basis.citations.map((citation) => partOf(line, citation, others));
  if (basis.compared && basis.level === 'official' && line.level !== 'official')
    parts.push({ words: `${basis.compared.by} đối chiếu ngày ${formatDay(basis.compared.on)}` });
  const told = unique(parts.filter(({ name, words }) => name || words));
  if (told.length === 0) return undefined;
  const sign = isWeaker(basis.level, line.level) && line.level !== 'suggestion';
  return { ...(sign ? { sign: evidenceLabels[basis.level].sign } : {}), parts: told };
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

/** Statements of a page in their order; those in a row that say the same of themselves stand together. */
export function markedRuns(line: Trust, statements: readonly ResolvedStatement[]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  for (const { text, basis } of statements) {
    const mark = markOf(line, basis);
    const last = runs.at(-1);
    if (last && keyOf(last.mark) === keyOf(mark)) last.texts.push(text);
    else runs.push({ ...(mark ? { mark } : {}), texts: [text] });
  }
  return runs;
}

/** True where two statements say the same of themselves. */
export const sameMark = (a: Mark | undefined, b: Mark | undefined): boolean =>
  keyOf(a) === keyOf(b);
