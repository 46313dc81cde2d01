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

/** Why a source has no address that one could open. */
export const noAddressReasons = {
  none: 'chưa có địa chỉ công khai',
  print: 'bản in',
  internal: 'tài liệu nội bộ, không dẫn đường tải',
  copy: 'bản chép công khai, không phải địa chỉ chính thức',
  gone: 'địa chỉ cũ không mở được nữa',
} as const;
const noAddressKeys = Object.keys(noAddressReasons) as (keyof typeof noAddressReasons)[];

/** Where something about a document was read. */
export const source = z.strictObject({
  title: z.string().min(3),
  url: z.url().optional(),
  /** Why there is no `url`; readers are told so. `none` where left out. */
  noAddress: z.enum(noAddressKeys).optional(),
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

/** Another document that bears the same number and is easily taken for this one; not in the register. */
export const namesake = z.strictObject({
  number: z.string().min(3),
  /** Left out when it is not known. */
  date: day.optional(),
  about: z.string().min(3),
});

/** One entry of the register of documents: `content/documents/*.yaml`. */
export const documentSchema = z.strictObject({
  id: documentId,
  /** Number and sign as printed (`15-HD/ĐU`); left out for an article. */
  number: z.string().min(3).optional(),
  kind: z.enum(kindKeys),
  /** The short name in running text: `Hướng dẫn 15-HD/ĐU`. */
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
  /** How its own text was read where it is cited at level `press`: the whole or the cited parts of a public copy, or press pages about it. */
  readAs: z.enum(['full', 'part', 'press']).optional(),
  sources: z.array(source).min(1),
  /** Documents with the same number that readers must not take for this one. */
  namesakes: z.array(namesake).default([]),
  /** What it says, as far as known, one statement each. */
  points: z.array(statement).default([]),
  /** What was not read or compared, in one short sentence. */
  notCompared: z.string().optional(),
  /** Set by an editor who compared it with the official text: which function, when. */
  compared: comparison.optional(),
  reviewed: day,
});
export type Document = z.infer<typeof documentSchema>;
