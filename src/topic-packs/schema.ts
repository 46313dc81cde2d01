import { z } from 'zod';
import { basis } from '#documents/evidence.ts';
import { day, webAddress } from '#base/fields.ts';
import { pageFields } from '#base/page-fields.ts';
import { said } from '#base/field-words.ts';
import { slug } from '#templates/schema.ts';
import { cellTypeName, themeName, topicId } from '#topics/schema.ts';

export const packId = z.string().regex(/^GCD-\d{2}$/, 'mã gói chuyên đề có dạng GCD-01');

const line = z.string().min(10);
const lines = (least: number, most: number) => z.array(line).min(least).max(most);

/** A public page that anybody can open, as it was when it was read. */
const page = z.strictObject({
  title: z.string().min(3).meta({ label: 'Tên trang', help: 'Tên bài, tên trang hoặc báo.' }),
  url: webAddress.meta(said.url),
  read: day.meta({ label: 'Ngày đọc', help: 'Ngày mở trang này ra đọc.' }),
});
export type SourcePage = z.infer<typeof page>;

/** One thing to know before the discussion: it rests on a document of the register, on a public page, or is our suggestion. */
export const packPoint = z
  .strictObject({
    text: z.string().min(10).meta(said.text),
    basis: basis.optional(),
    page: page.optional().meta({
      label: 'Trang công khai',
      help: 'Dùng thay cho căn cứ khi điều này lấy từ một trang mở được.',
    }),
  })
  .refine((point) => (point.basis === undefined) !== (point.page === undefined), {
    error: 'mỗi ý có căn cứ hoặc có trang công khai, không để trống và không ghi cả hai',
  });
export type PackPoint = z.infer<typeof packPoint>;

/** A topic made ready for a cell to discuss, by us: `content/packs/*.yaml`. It is never the record of a meeting; past meetings it only names. */
export const packSchema = z.strictObject({
  id: packId.meta(said.id),
  ...pageFields,
  theme: themeName,
  /** The kinds of cells that it was made for. */
  cellTypes: z
    .array(cellTypeName)
    .min(1)
    .meta({ label: 'Cho chi bộ nào', help: 'Một hoặc nhiều loại hình chi bộ.' }),
  /** Why a cell should discuss it now. */
  reason: z.string().min(20).meta({ label: 'Vì sao phải bàn', help: 'Một, hai câu.' }),
  points: z
    .array(packPoint)
    .min(2)
    .max(5)
    .meta({ label: 'Ý chính để đọc trước', help: 'Hai đến năm ý, mỗi ý có nguồn.' }),
  /** Figures that only the cell has; decisions name them in brackets. */
  figures: z
    .array(
      z.strictObject({
        name: slug.meta({ label: 'Tên trong tệp', help: 'Chữ thường không dấu, nối bằng gạch.' }),
        label: z.string().min(3).meta({ label: 'Tên hiện ra', help: 'Như Số hộ trong thôn.' }),
      }),
    )
    .min(2)
    .max(6)
    .meta({ label: 'Số liệu chi bộ điền', help: 'Hai đến sáu con số của riêng chi bộ.' }),
  /** What is often seen, for the cell to compare itself with; each keeps what is true of it. */
  situation: z
    .strictObject({
      strengths: lines(1, 3).meta({ label: 'Ưu điểm thường thấy', help: 'Một đến ba ý.' }),
      weaknesses: lines(1, 3).meta({ label: 'Hạn chế thường thấy', help: 'Một đến ba ý.' }),
      causes: lines(1, 3).meta({ label: 'Nguyên nhân thường thấy', help: 'Một đến ba ý.' }),
    })
    .meta({ label: 'Để chi bộ đối chiếu', help: 'Điều thường thấy; chi bộ giữ ý đúng với mình.' }),
  measures: lines(3, 5).meta({ label: 'Biện pháp để chọn', help: 'Ba đến năm việc làm được.' }),
  questions: lines(3, 5).meta({
    label: 'Câu hỏi thảo luận',
    help: 'Ba đến năm câu; là gợi ý của sổ tay này.',
  }),
  decisions: lines(2, 4).meta({
    label: 'Dự thảo quyết định',
    help: 'Hai đến bốn câu; số liệu của chi bộ viết [ten-so-lieu], chỗ khác để dấu ba chấm.',
  }),
  /** Past meetings on the same matter; none where the archive holds none. */
  topics: z.array(topicId).default([]).meta({
    label: 'Chuyên đề đã có',
    help: 'Mã các chuyên đề trong kho cùng nội dung.',
    ref: 'topic',
  }),
});
export type Pack = z.infer<typeof packSchema>;
