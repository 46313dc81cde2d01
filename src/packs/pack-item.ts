import type { itemOf } from '#api/items.ts';
import { citationWords } from '#documents/citation-words.ts';
import {
  type Basis,
  type EvidenceLevel,
  citationsOf,
  evidenceLabels,
  evidenceOf,
  levelOf,
  type Statement,
} from '#documents/evidence.ts';
import { nameOfKind } from '#handbook/addresses/page-kinds.ts';
import { describe } from './describe.ts';
import type { PackItem, PackLine, PackList } from './pack.ts';

/** An item as `/api/muc/<ID>.json` has it. */
export type ApiItem = ReturnType<typeof itemOf>;

/** Short names of documents by id. */
export type DocumentNames = Record<string, string>;

/** What a kind of thing says of itself in a class, before evidence is put into words. */
export interface Described {
  lead: string;
  facts?: string[];
  lists?: { heading: string; lines: (string | Statement)[] }[];
  basis?: Basis;
  /** Where the whole was read, for things whose basis is a source and not a document of the register. */
  source?: { evidence: EvidenceLevel; title: string };
}

const levelWords = (level: EvidenceLevel) =>
  `${evidenceLabels[level].sign} ${evidenceLabels[level].label}`;

/** A basis in words: sign, level, documents. */
export function basisWords(basis: Basis, names: DocumentNames, level = evidenceOf(basis)): string {
  const documents = citationsOf(basis).map((citation) =>
    citationWords(citation, (id) => names[id] ?? id),
  );
  const named = documents.length > 0 ? `: ${[...new Set(documents)].join('; ')}` : '';
  return levelWords(level) + named;
}

/** Steps, requirements, rules, terms and answers are told whole; of these the page has more. */
const kindsWithMore = new Set(['procedure', 'topic', 'template', 'document', 'guide', 'lesson']);

/** A class is told only the beginning of these, and reads on in its papers. */
const kindsInPart = new Set(['document', 'template', 'guide', 'lesson']);

/** The Word file beside the page of a form: `/bieu-mau/bien-ban/` → `/bieu-mau/bien-ban.docx`. */
function wordFileOf(url: string): NonNullable<PackItem['file']> {
  const stem = url.replace(/\/$/, '');
  return { name: `${stem.split('/').at(-1)}.docx`, url: `${stem}.docx` };
}

/** A thing of the handbook for a class, from its published data: the same in the build and in the browser. */
export function packItem(item: ApiItem, names: DocumentNames): PackItem {
  const data = item.data as { compared?: { by: string; on: string }; reviewed?: string };
  const { lead, facts = [], lists = [], basis, source } = describe(item);
  const line = (value: string | Statement): PackLine =>
    typeof value === 'string'
      ? { text: value }
      : { text: value.text, basis: basisWords(value.basis, names, levelOf(value)) };
  const level = basis && levelOf({ basis, ...data });
  const words = basis
    ? basisWords(basis, names, level)
    : source && `${levelWords(source.evidence)}: ${source.title}`;
  const own = item.kind === 'document' ? [{ document: item.id }] : [];
  const cited = [
    ...citationsOf(basis ?? 'suggestion'),
    ...lists
      .flatMap((list) => list.lines)
      .flatMap((one) => (typeof one === 'string' ? [] : citationsOf(one.basis))),
  ];
  const cites = [...new Set((own.length > 0 ? own : cited).map((one) => one.document))];
  return {
    id: item.id,
    kind: nameOfKind(item.kind),
    // A document is called by its short name; its long title is the first thing told of it.
    title: names[item.id] ?? item.title,
    link: item.shortUrl,
    lead,
    facts,
    lists: lists
      .map(({ heading, lines }): PackList => ({ heading, lines: lines.map(line) }))
      .filter(({ lines }) => lines.length > 0),
    ...(words ? { basis: words } : {}),
    ...(data.reviewed ? { reviewed: data.reviewed } : {}),
    ...(kindsWithMore.has(item.kind) ? { hasMore: true } : {}),
    ...(kindsInPart.has(item.kind) ? {} : { inFull: true }),
    ...(item.kind === 'procedure' ? { hasParts: true } : {}),
    ...(cites.length > 0 ? { cites } : {}),
    ...(item.kind === 'template' ? { file: wordFileOf(item.url) } : {}),
  };
}
