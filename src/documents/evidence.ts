import { z } from 'zod';
import { type Comparison, comparison } from '#base/page-fields.ts';
import { said } from '#base/field-words.ts';

/** How a statement was checked, from strongest to weakest. `official` means compared with the official text. */
export const evidenceLevels = [
  'official',
  'press',
  'secondary',
  'well-known',
  'suggestion',
] as const;
export const evidenceLevel = z.enum(evidenceLevels);
export type EvidenceLevel = z.infer<typeof evidenceLevel>;

interface EvidenceLabel {
  /** A shape, so that the level is never told by colour alone. */
  sign: string;
  label: string;
  /** One sentence for a reader who meets the badge for the first time. */
  meaning: string;
}

/** What the reader sees for each level: the one table for pages, kit, papers, packs and search. */
export const evidenceLabels: Record<EvidenceLevel, EvidenceLabel> = {
  official: {
    sign: '●',
    label: 'Văn bản gốc',
    meaning: 'Đã đối chiếu với văn bản chính thức.',
  },
  press: {
    sign: '◐',
    label: 'Theo báo chí, bản chép công khai',
    meaning:
      'Đã đọc bản chép công khai của văn bản, hoặc bài báo, cổng thông tin nói về văn bản; chưa đối chiếu văn bản chính thức.',
  },
  secondary: {
    sign: '◔',
    label: 'Theo tài liệu thuật lại',
    meaning:
      'Thấy trong tài liệu kể lại văn bản, như bộ câu hỏi hội thi, hướng dẫn của địa phương; chưa thấy nguyên văn.',
  },
  'well-known': {
    sign: '○',
    label: 'Hiểu biết chung',
    meaning: 'Điều nhiều người biết, chưa có nguồn để dẫn.',
  },
  suggestion: {
    sign: '✎',
    label: 'Gợi ý',
    meaning: 'Gợi ý của sổ tay này, không phải quy định.',
  },
};

/** What a source of the register is, by its level. */
export const sourceWords: Record<Exclude<EvidenceLevel, 'suggestion'>, string> = {
  official: 'văn bản chính thức',
  press: 'trang công khai',
  secondary: 'tài liệu thuật lại',
  'well-known': 'hiểu biết chung',
};

/** Shorter words for a level, and those that stood for it before: editors may write any of them. */
export const otherLevelWords: Partial<Record<string, EvidenceLevel>> = {
  'theo báo chí': 'press',
  'bản chép công khai': 'press',
  'nguồn báo chí': 'press',
  'nguồn thứ cấp': 'secondary',
  'tài liệu thuật lại': 'secondary',
};

/** Register ids: `HD-42-2025`, or without a year where the date is unknown (`DL-01`). */
export const documentId = z
  .string()
  .regex(/^[A-Z]{2,4}-\d{2,5}(-\d{4})?$/, 'mã văn bản có dạng HD-42-2025 hoặc DL-01');

/** Where one statement comes from; `suggestion` is not a citation but the word that stands in its place. */
export const citation = z.strictObject({
  /** Id in the register `content/documents/`; the build fails when the register does not hold it. */
  document: documentId.meta({ ...said.document, ref: 'document' }),
  /** The place inside the document, as the source names it (`điểm 2.2 mục II`); left out when unknown. */
  provision: z.string().min(1).optional().meta(said.provision),
  evidence: evidenceLevel.exclude(['suggestion']).meta(said.evidence),
  /** The version in force, where only the preceding one named by `document` could be read: readers see “bản liền trước”. */
  precedes: documentId.optional().meta({
    label: 'Bản đang có hiệu lực',
    help: 'Chỉ ghi khi văn bản dẫn ở trên là bản liền trước: mã của bản đang có hiệu lực.',
    ref: 'document',
  }),
});
export type Citation = z.infer<typeof citation>;

/** What a statement rests on: citations, or the open word that it is our own suggestion. Never absent. */
export const basis = z.union([z.literal('suggestion'), z.array(citation).min(1)]).meta({
  label: 'Căn cứ',
  help: 'Văn bản và mức kiểm chứng, hoặc chữ suggestion nếu là gợi ý của sổ tay này.',
  kind: 'basis',
});
export type Basis = z.infer<typeof basis>;

/** A sentence with its basis: the smallest unit of content that claims something. */
export const statement = z.strictObject({
  text: z.string().min(1).meta(said.text),
  basis,
  /** Set when this sentence was compared with the official text. */
  compared: comparison.optional().meta(said.compared),
});
export type Statement = z.infer<typeof statement>;

/** The citations of a basis, none for a suggestion. */
export const citationsOf = (value: Basis): Citation[] => (value === 'suggestion' ? [] : value);

/** The strongest level a basis reaches: what a statement is worth. */
export function evidenceOf(value: Basis): EvidenceLevel {
  const levels = citationsOf(value).map((c) => c.evidence);
  return evidenceLevels.find((level) => levels.includes(level as never)) ?? 'suggestion';
}

/** True where the first level is the weaker one. */
export const isWeaker = (level: EvidenceLevel, than: EvidenceLevel): boolean =>
  evidenceLevels.indexOf(level) > evidenceLevels.indexOf(than);

/** What a level is worked out from: a basis, or the way in which the thing's one source was read. */
export type Grounds = ({ basis: Basis } | { evidence: EvidenceLevel }) & { compared?: Comparison };

/** The level of a thing: `official` once an editor compared it, unless nothing is cited that one could compare with. */
export function levelOf(thing: Grounds): EvidenceLevel {
  const read = 'basis' in thing ? evidenceOf(thing.basis) : thing.evidence;
  return thing.compared && read !== 'suggestion' ? 'official' : read;
}
