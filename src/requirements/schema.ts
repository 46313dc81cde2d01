import { z } from 'zod';
import { basis, statement } from '#documents/evidence.ts';
import { day } from '#base/fields.ts';
import { pageFields } from '#base/page-fields.ts';
import { said } from '#base/field-words.ts';

/** Prefix of the scheme (`XX01-05`): an entry tied to it; prefix of a ward (`XX-09`): a practice of one ward. */
export const requirementId = z
  .string()
  .regex(
    /^[A-Z]{2}(\d{2})?-\d{2}$/,
    'mã yêu cầu có dạng XX01-05 hoặc XX-09, XX là tiền tố trong handbook.config.ts',
  );

/** What the article presents an entry as, in the reader's words. */
export const reportedAsLabels = {
  requirement: 'yêu cầu được nêu rõ tên văn bản',
  result: 'kết quả sau khi thực hiện',
  practice: 'cách làm ở cơ sở',
} as const;

/** One entry of `content/requirements/*.mdx`. The body holds explanation for the reader. */
export const requirementSchema = z.strictObject({
  id: requirementId.meta(said.id),
  ...pageFields,
  /** What the source reports, in our words. */
  statement: z
    .string()
    .min(20)
    .meta({ label: 'Nội dung', help: 'Điều nguồn kể, viết bằng lời của người biên tập.' }),
  basis,
  /** `scheme`: tied to the committee's scheme; `ward`: practice of one ward. */
  group: z
    .enum(['scheme', 'ward'])
    .meta({ label: 'Nhóm', help: 'scheme: gắn với đề án; ward: cách làm của một phường.' }),
  reportedAs: z
    .enum(['requirement', 'result', 'practice'])
    .meta({ label: 'Nguồn nêu như', help: 'Yêu cầu, kết quả, hay cách làm.' }),
  /** Who does or says it, and where. No private names. */
  attributedTo: z.string().min(5).meta({
    label: 'Của ai, ở đâu',
    help: 'Ai làm hoặc nói điều này, ở đâu; không ghi tên riêng của người.',
  }),
  /** The central rules now in force on the same matter; an empty list reads "chưa thấy quy định tương ứng". */
  central: z.array(statement).meta({
    label: 'Quy định của Trung ương',
    help: 'Quy định đang dùng về cùng việc; danh sách rỗng nghĩa là chưa thấy.',
  }),
  /** How a chi bộ can fulfil it. */
  fulfil: z
    .array(statement)
    .min(1)
    .meta({ label: 'Cách thực hiện', help: 'Chi bộ làm thế nào để đạt; mỗi ý một câu có căn cứ.' }),
  /** How one can see that it is fulfilled. */
  visible: z.array(statement).min(1).meta({
    label: 'Dấu hiệu đã đạt',
    help: 'Nhìn vào đâu thì biết đã đạt; mỗi ý một câu có căn cứ.',
  }),
  /** The empty place for the original text; filled by an editor who has the paper in hand. */
  officialText: z
    .strictObject({
      text: z.string().min(1).meta({ label: 'Nguyên văn', help: 'Chép đúng từng chữ.' }),
      provision: z.string().min(1).meta(said.provision),
      comparedBy: z
        .string()
        .min(3)
        .meta({ label: 'Ai đối chiếu', help: 'Chức danh, không ghi tên.' }),
      comparedOn: day.meta({ label: 'Ngày đối chiếu', help: 'Ngày, tháng, năm.' }),
    })
    .optional()
    .meta({ label: 'Nguyên văn', help: 'Chỉ điền khi cầm văn bản gốc trên tay.' }),
});
export type Requirement = z.infer<typeof requirementSchema>;
