import { z } from 'zod';
import { day, title, webAddress } from '#base/fields.ts';
import { comparison } from '#base/page-fields.ts';
import { documentId, evidenceLevel, statement } from './evidence.ts';
import { said } from '#base/field-words.ts';

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
  title: z.string().min(3).meta(said.title),
  url: webAddress.optional().meta(said.url),
  /** Why there is no `url`; readers are told so. `none` where left out. */
  noAddress: z
    .enum(noAddressKeys)
    .optional()
    .meta({ label: 'Vì sao không có địa chỉ', help: 'Chỉ ghi khi nguồn không có địa chỉ để mở.' }),
  evidence: evidenceLevel.exclude(['suggestion']).meta(said.evidence),
  /** The day on which it was read. */
  readOn: day.optional().meta({ label: 'Ngày đọc', help: 'Ngày gần nhất mở nguồn ra đọc.' }),
});

/** How this document stands to an older one; carries its own evidence, apart from that of the documents. */
export const succession = z.strictObject({
  document: documentId.meta({ ...said.document, ref: 'document' }),
  /** `replaces`: a source says so. `newer`: same subject and later, but no replacing clause was seen. */
  relation: z.enum(['replaces', 'newer', 'continues']).meta({
    label: 'Quan hệ',
    help: 'replaces: nguồn nói là thay thế; newer: mới hơn, cùng việc; continues: nối tiếp.',
  }),
  evidence: evidenceLevel.exclude(['suggestion']).or(z.literal('unverified')).meta(said.evidence),
  note: z.string().optional().meta(said.note),
});

/** Another document that bears the same number and is easily taken for this one; not in the register. */
export const namesake = z.strictObject({
  number: z
    .string()
    .min(3)
    .meta({ label: 'Số và ký hiệu', help: 'Như in trên văn bản: 15-HD/ĐU; bài báo thì bỏ trống.' }),
  /** Left out when it is not known. */
  date: day.optional().meta(said.date),
  about: z
    .string()
    .min(3)
    .meta({ label: 'Về việc gì', help: 'Văn bản đó nói về việc gì, vài chữ.' }),
});

/** One entry of the register of documents: `content/documents/*.yaml`. */
export const documentSchema = z.strictObject({
  id: documentId.meta(said.id),
  /** Number and sign as printed (`15-HD/ĐU`); left out for an article. */
  number: z
    .string()
    .min(3)
    .optional()
    .meta({ label: 'Số và ký hiệu', help: 'Như in trên văn bản: 15-HD/ĐU; bài báo thì bỏ trống.' }),
  kind: z.enum(kindKeys).meta(said.kind),
  /** The short name in running text: `Hướng dẫn 15-HD/ĐU`. */
  shortTitle: z.string().min(3).max(60).meta(said.shortTitle),
  title: title.meta(said.title),
  issuer: z.string().min(3).meta({
    label: 'Cơ quan ban hành',
    help: 'Tên cơ quan in trên văn bản, hoặc tòa soạn; chưa rõ thì ghi “chưa rõ”.',
  }),
  /** Left out when the date is not known; the id then has no year. */
  issuedOn: day
    .optional()
    .meta({ label: 'Ngày ban hành', help: 'Ngày in trên văn bản; bỏ trống nếu không biết.' }),
  /** Year alone, when only that is known. */
  issuedYear: z
    .number()
    .int()
    .min(1930)
    .max(2100)
    .optional()
    .meta({ label: 'Năm ban hành', help: 'Khi chỉ biết năm.' }),
  effectiveFrom: day
    .optional()
    .meta({ label: 'Hiệu lực từ ngày', help: 'Ngày văn bản bắt đầu có hiệu lực.' }),
  status: z.enum(documentStatuses).meta({ label: 'Trạng thái', help: 'Văn bản còn dùng không.' }),
  /** Why the status is what it is, in one sentence; obliged where status is `unknown` or `older`. */
  statusNote: z
    .string()
    .optional()
    .meta({ label: 'Vì sao', help: 'Một câu nói rõ vì sao trạng thái như vậy.' }),
  /** Older documents that this one replaces or follows; the reverse is computed. */
  succeeds: z
    .array(succession)
    .default([])
    .meta({ label: 'Văn bản cũ hơn', help: 'Những văn bản mà văn bản này thay hoặc nối tiếp.' }),
  /** How the number, date and title themselves are known. */
  evidence: evidenceLevel.exclude(['suggestion']).meta(said.evidence),
  /** How its own text was read where it is cited at level `press`: the whole or the cited parts of a public copy, or press pages about it. */
  readAs: z.enum(['full', 'part', 'press']).optional().meta({
    label: 'Đọc bằng cách nào',
    help: 'Đọc toàn văn, đọc phần được dẫn, hay chỉ qua báo chí.',
  }),
  sources: z
    .array(source)
    .min(1)
    .meta({ label: 'Nguồn', help: 'Đã đọc ở đâu; ít nhất một nguồn.' }),
  /** Documents with the same number that readers must not take for this one. */
  namesakes: z
    .array(namesake)
    .default([])
    .meta({ label: 'Đừng nhầm với', help: 'Văn bản khác trùng số, không có trong sổ.' }),
  /** What it says, as far as known, one statement each. */
  points: z
    .array(statement)
    .default([])
    .meta({ label: 'Văn bản nói gì', help: 'Văn bản nói gì, mỗi ý một câu có căn cứ.' }),
  /** What was not read or compared, in one short sentence. */
  notCompared: z
    .string()
    .optional()
    .meta({ label: 'Chưa đối chiếu', help: 'Phần nào chưa đối chiếu nguyên văn, một câu ngắn.' }),
  /** Set by an editor who compared it with the official text: which function, when. */
  compared: comparison.optional().meta(said.compared),
  reviewed: day.meta(said.reviewed),
});
export type Document = z.infer<typeof documentSchema>;
