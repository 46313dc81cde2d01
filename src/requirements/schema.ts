import { z } from 'zod';
import { basis, statement } from '../documents/evidence.ts';
import { day } from '../vietnamese/fields.ts';
import { pageFields } from '../vietnamese/page-fields.ts';

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
  id: requirementId,
  ...pageFields,
  /** What the source reports, in our words. */
  statement: z.string().min(20),
  basis,
  /** `scheme`: tied to the committee's scheme; `ward`: practice of one ward. */
  group: z.enum(['scheme', 'ward']),
  reportedAs: z.enum(['requirement', 'result', 'practice']),
  /** Who does or says it, and where. No private names. */
  attributedTo: z.string().min(5),
  /** The central rules now in force on the same matter; an empty list reads "chưa thấy quy định tương ứng". */
  central: z.array(statement),
  /** How a chi bộ can fulfil it. */
  fulfil: z.array(statement).min(1),
  /** How one can see that it is fulfilled. */
  visible: z.array(statement).min(1),
  /** The empty place for the original text; filled by an editor who has the paper in hand. */
  officialText: z
    .strictObject({
      text: z.string().min(1),
      provision: z.string().min(1),
      comparedBy: z.string().min(3),
      comparedOn: day,
    })
    .optional(),
});
export type Requirement = z.infer<typeof requirementSchema>;
