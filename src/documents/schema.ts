import { z } from 'zod';
import { day, title } from '../vietnamese/fields.ts';
import { comparison } from '../vietnamese/page-fields.ts';
import { documentId, evidenceLevel, statement } from './evidence.ts';

/** Kinds of register entries and their words. */
export const documentKinds = {
  'dieu-le': 'Điều lệ',
  'chi-thi': 'Chỉ thị',
  'huong-dan': 'Hướng dẫn',
  'quy-dinh': 'Quy định',
  'quyet-dinh': 'Quyết định',
  'ket-luan': 'Kết luận',
  'nghi-quyet': 'Nghị quyết',
  'de-an': 'Đề án',
  'ke-hoach': 'Kế hoạch',
  'cong-van': 'Công văn',
  luat: 'Luật',
  'bai-bao': 'Bài báo',
  'tai-lieu': 'Tài liệu địa phương',
} as const;
const kindKeys = Object.keys(documentKinds) as (keyof typeof documentKinds)[];

/** `reference` is for articles and local papers, which are read as sources and have no force of their own. */
export const documentStatuses = [
  'in-force',
  'replaced',
  'older',
  'ended',
  'unknown',
  'reference',
] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** Where something about a document was read. */
export const source = z.strictObject({
  title: z.string().min(3),
  url: z.url().optional(),
  evidence: evidenceLevel.exclude(['suggestion']),
  /** The day on which it was read. */
  readOn: day.optional(),
});

/** How this document stands to an older one; carries its own evidence, apart from that of the documents. */
export const succession = z.strictObject({
  document: documentId,
  /** `replaces`: a source says so. `newer`: same subject and later, but no replacing clause was seen. */
  relation: z.enum(['replaces', 'newer', 'continues']),
  evidence: evidenceLevel.exclude(['suggestion']).or(z.literal('unverified')),
  note: z.string().optional(),
});

/** One entry of the register of documents: `content/documents/*.yaml`. */
export const documentSchema = z.strictObject({
  id: documentId,
  /** Number and sign as printed (`42-HD/BTCTW`); left out for an article. */
  number: z.string().min(3).optional(),
  kind: z.enum(kindKeys),
  /** The short name in running text: `Hướng dẫn 42-HD/BTCTW`. */
  shortTitle: z.string().min(3).max(60),
  title,
  issuer: z.string().min(3),
  /** Left out when the date is not known; the id then has no year. */
  issuedOn: day.optional(),
  /** Year alone, when only that is known. */
  issuedYear: z.number().int().min(1930).max(2100).optional(),
  effectiveFrom: day.optional(),
  status: z.enum(documentStatuses),
  /** Why the status is what it is, in one sentence; obliged where status is `unknown` or `older`. */
  statusNote: z.string().optional(),
  /** Older documents that this one replaces or follows; the reverse is computed. */
  succeeds: z.array(succession).default([]),
  /** How the number, date and title themselves are known. */
  evidence: evidenceLevel.exclude(['suggestion']),
  sources: z.array(source).min(1),
  /** What it says, as far as known, one statement each. */
  points: z.array(statement).default([]),
  /** What was not read or compared, told to the reader. */
  notCompared: z.string().optional(),
  /** Set by an editor who compared it with the official text: which function, when. */
  compared: comparison.optional(),
  reviewed: day,
});
export type Document = z.infer<typeof documentSchema>;
