import type { Comparison } from '#base/page-fields.ts';
import { type EvidenceLevel, isWeaker } from './evidence.ts';
import type { WayRead } from './how-read.ts';
import type { ResolvedBasis, ResolvedCitation } from './resolved.ts';
import type { DocumentStatus } from './schema.ts';

/** One thing that a page rests on: a document of the register, or the public page that a topic was read on. */
export interface TrustSource {
  /** Id of the document; none for a page outside the register. */
  document?: string;
  /** Its name with the date. */
  name: string;
  /** Site path, or a whole address outside; none where there is nothing to open. */
  url?: string;
  /** The places of it that carry the page. */
  provisions: string[];
  /** Short title of the version in force, where only the one before it was read. */
  precedes?: string;
  /** The same with its date. */
  precedesDated?: string;
  /** How it was read, the weakest way first. */
  ways: WayRead[];
  status?: DocumentStatus;
  /** The day on which the register last looked at it, `YYYY-MM-DD`. */
  reviewed?: string;
}

/** The line under the title of a page: what it rests on, how that was read, when it was reviewed. */
export interface Trust {
  /** The weakest source that carries the page; what a sign beside the line shows. */
  level: EvidenceLevel;
  /** Empty where the page is our suggestion. */
  sources: TrustSource[];
  reviewed?: string;
  compared?: Comparison;
  /** What we call our own work, where the page is ours as a whole; `Gợi ý của sổ tay này` where left out. */
  ours?: string;
}

const weakestFirst = (a: ResolvedCitation, b: ResolvedCitation) =>
  isWeaker(a.evidence, b.evidence) ? -1 : isWeaker(b.evidence, a.evidence) ? 1 : 0;

/** The documents of some citations, each once, in order of first mention. */
export function sourcesOf(citations: readonly ResolvedCitation[]): TrustSource[] {
  const documents = [...new Set(citations.map(({ document }) => document))];
  return documents.map((document) => {
    const own = citations.filter((c) => c.document === document);
    const [first] = own as [ResolvedCitation];
    return {
      document,
      name: first.datedName,
      url: first.url,
      status: first.status,
      reviewed: first.reviewed,
      provisions: [...new Set(own.flatMap(({ provision }) => provision ?? []))],
      ways: [...new Set(own.toSorted(weakestFirst).map(({ way }) => way))],
      ...(first.precedes ? { precedes: first.precedes, precedesDated: first.precedesDated } : {}),
    };
  });
}

/** The line of a page that rests on this basis. */
export function trustOf(basis: ResolvedBasis, reviewed?: string): Trust {
  const { citations, compared } = basis;
  const weakest = citations.toSorted(weakestFirst)[0]?.evidence ?? 'suggestion';
  return {
    level: basis.level === 'official' ? 'official' : weakest,
    sources: sourcesOf(citations),
    ...(reviewed ? { reviewed } : {}),
    ...(compared && basis.level === 'official' ? { compared } : {}),
  };
}
