import { z } from 'zod';
import { citation, evidenceLevel } from '#documents/evidence.ts';
import { templateId } from '#templates/schema.ts';
import { period, webAddress } from '#base/fields.ts';
import { pageFields } from '#base/page-fields.ts';
import { type CellType, cellTypes, parentTies, themes, topicKinds } from './taxonomy.ts';
import { said } from '#base/field-words.ts';

const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as K[];

/** `CD-2026-Q1-02`, `CD-2022-09-01`, `CD-2020-01`, or `CD-KR-01` for an unknown period. */
export const topicId = z
  .string()
  .regex(/^CD-(\d{4}(-Q[1-4]|-\d{2})?|KR)-\d{2,5}$/, 'mã chuyên đề có dạng CD-2026-Q1-02');

/** A theme of the archive: topics and packs choose from the same list. */
export const themeName = z
  .enum(keysOf(themes))
  .meta({ label: 'Chủ đề', help: 'Nhóm chủ đề của kho chuyên đề.' });

/** A kind of cell: topics and packs choose from the same list. */
export const cellTypeName = z.enum(keysOf(cellTypes) as [CellType, ...CellType[]]).meta({
  label: 'Loại hình chi bộ',
  help: 'Chi bộ ở nơi nào; “chung” nếu dùng cho mọi nơi.',
});

/** One past meeting reported in public: `content/topics/*.mdx`, or `.md` where the prose has no tags. The body says what was reported. */
export const topicSchema = z.strictObject({
  id: topicId.meta(said.id),
  ...pageFields,
  kind: z.enum(keysOf(topicKinds)).meta(said.kind),
  theme: themeName,
  /** The cell that held it, as the source names it; left out for nationwide material. No private names. */
  heldBy: z.string().min(3).optional().meta({
    label: 'Chi bộ đã tổ chức',
    help: 'Ghi như nguồn ghi, không ghi tên riêng của người; bỏ trống nếu là tài liệu chung.',
  }),
  cellType: cellTypeName,
  /** Left out when the source gives no year. The quarter is derived. */
  period: period.optional().meta({
    label: 'Thời gian',
    help: 'Dạng 2026, 2026-Q1 hoặc 2026-03; bỏ trống nếu nguồn không ghi năm.',
  }),
  /** The yearly theme that this topic narrows down, when the source says so. */
  parentTheme: z.string().min(5).optional().meta({
    label: 'Chủ đề năm',
    help: 'Chủ đề năm mà chuyên đề này cụ thể hóa, khi nguồn có nói.',
  }),
  /** Themes handed down that this cell took over; the page of each shows all its cells. */
  parents: z
    .array(
      z.strictObject({
        theme: topicId.meta({
          label: 'Mã chủ đề chung',
          help: 'Mã của chủ đề năm hoặc chủ đề chung.',
          ref: 'topic',
        }),
        /** Who says so: the source of this topic, or we, who put it there by what it was about. */
        tie: z.enum(keysOf(parentTies)).meta({
          label: 'Ai nói vậy',
          help: 'source: nguồn nói chi bộ làm theo chủ đề đó; ours: do sổ tay này xếp vào.',
        }),
      }),
    )
    .default([])
    .meta({ label: 'Làm theo chủ đề chung', help: 'Mỗi chủ đề chung một mục.' }),
  /** Where the record says less than “a cell held it”: who held it instead, what the source leaves open. */
  note: z.string().min(10).optional().meta({
    label: 'Lưu ý về nguồn',
    help: 'Nguồn nói khác “chi bộ đã họp” ở chỗ nào, như cấp đảng bộ tổ chức; hiện trên trang.',
  }),
  source: z
    .strictObject({
      title: z.string().min(3).meta({ label: 'Tên nguồn', help: 'Tên trang hoặc bài.' }),
      url: webAddress.optional().meta(said.url),
    })
    .meta({ label: 'Nguồn', help: 'Trang công khai đã đưa tin.' }),
  evidence: evidenceLevel.exclude(['suggestion']).meta(said.evidence),
  /** What the topic rested on at the time; shown as "căn cứ khi ấy", never as a rule of today. */
  basisThen: z.array(citation).default([]).meta({
    label: 'Căn cứ lúc đó',
    help: 'Văn bản mà chuyên đề dựa vào lúc đó; không phải căn cứ hiện nay.',
  }),
  /** Three to five questions for a discussion of today; always our suggestion. */
  questions: z.array(z.string().min(15)).min(3).max(5).meta({
    label: 'Câu hỏi thảo luận',
    help: 'Ba đến năm câu, mỗi câu từ 15 ký tự; là gợi ý của sổ tay này.',
  }),
  related: z
    .array(topicId)
    .default([])
    .meta({ label: 'Chuyên đề liên quan', help: 'Mã các chuyên đề khác.', ref: 'topic' }),
  /** The form one starts from when using this topic again. */
  template: templateId.meta({
    label: 'Biểu mẫu',
    help: 'Mã biểu mẫu dùng khi làm lại chuyên đề này, như BM-08.',
    ref: 'template',
  }),
});
export type Topic = z.infer<typeof topicSchema>;
