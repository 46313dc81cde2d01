import { z } from 'zod';
import { day, summary, title } from './fields.ts';
import { said } from './field-words.ts';

/** One line of a page's history, shown on the page and in the feed of changes. */
export const change = z.strictObject({
  date: day.meta(said.date),
  /** What changed and why, one sentence. */
  note: z.string().min(10).meta({ label: 'Nội dung sửa', help: 'Một câu: sửa gì, vì sao.' }),
  /** True when the guidance itself changed, not only its wording. */
  guidance: z.boolean().default(false).meta({
    label: 'Đổi hướng dẫn',
    help: 'true nếu chính điều hướng dẫn đã đổi, không chỉ câu chữ.',
  }),
});
export type Change = z.infer<typeof change>;

/** Set by an editor who compared something with the official text: which function, when. Raises its level to `official`. */
export const comparison = z.strictObject({
  /** The function, never a name: `Văn phòng Đảng ủy`. */
  by: z.string().min(3).meta({ label: 'Ai đối chiếu', help: 'Chức danh, không ghi tên.' }),
  on: day.meta({ label: 'Ngày', help: 'Ngày, tháng, năm.' }),
});
export type Comparison = z.infer<typeof comparison>;

/** What every page of the handbook states about itself. */
export const pageFields = {
  title: title.meta(said.title),
  summary: summary.meta({
    label: 'Tóm tắt',
    help: 'Một hai câu, từ 20 đến 260 ký tự; hiện dưới tên trang và khi tìm kiếm.',
  }),
  /** The day on which somebody last compared the page with its sources. */
  reviewed: day.meta(said.reviewed),
  /** Other words under which readers look for the page; searched, never shown. */
  keywords: z.array(z.string().min(2)).default([]).meta({
    label: 'Từ để tìm',
    help: 'Cách gọi khác mà người đọc có thể gõ; chỉ dùng để tìm, không hiện ra.',
  }),
  /** Newest first; empty for a page that never changed since it appeared. */
  changes: z
    .array(change)
    .default([])
    .meta({ label: 'Lịch sử sửa đổi', help: 'Mỗi lần sửa một dòng, lần mới nhất đứng đầu.' }),
  /** Set when the whole page was compared with the official texts that it cites. */
  compared: comparison.optional().meta(said.compared),
};
