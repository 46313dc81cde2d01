import { z } from 'zod';
import { basis, statement } from '#documents/evidence.ts';
import { requirementId } from '#requirements/schema.ts';
import { ruleId } from '#rules/schema.ts';
import { meetingWords } from '#templates/paper-words.ts';
import { slug, templateId } from '#templates/schema.ts';
import { comparison, pageFields } from '#base/page-fields.ts';
import { type RoleName, roleLabels } from './roles.ts';
import { blanksOf, scriptBlanks } from './script-blanks.ts';
import { said } from '#base/field-words.ts';

export const procedureId = z
  .string()
  .regex(/^[A-Z]{2,4}$/, 'mã quy trình gồm 2 đến 4 chữ hoa, như TK');
export const stepId = z.string().regex(/^[A-Z]{2,4}-\d{2}$/, 'mã bước có dạng TK-03');

/** Whether a step may be left out; shown by word and shape. */
export const needLabels = {
  required: 'Bắt buộc',
  optional: 'Không bắt buộc',
  choice: 'Có hai cách làm',
} as const;

/** Groups of the list of procedures, in its order, with the words above each. */
export const procedureGroups = {
  meeting: 'Buổi họp',
  people: 'Nhân sự, bầu cử',
  members: 'Đảng viên',
  routine: 'Nền nếp, văn bản',
} as const;
export type ProcedureGroup = keyof typeof procedureGroups;

/** Kinds of meeting that code asks for; the congress is not prepared in the kit, only linked to. */
export const meetingLabels = { ...meetingWords, congress: 'đại hội chi bộ' } as const;
export type MeetingName = keyof typeof meetingLabels;

/** One step of a meeting. Its text stands in the MDX body inside `<Step id="…">`. */
export const stepSchema = z.strictObject({
  id: stepId.meta(said.id),
  title: z.string().min(3).max(90).meta(said.title),
  /** What the step is for; every step within a meeting that the kit runs has one. */
  role: z
    .enum(Object.keys(roleLabels) as [RoleName, ...RoleName[]])
    .optional()
    .meta({
      label: 'Vai trò của bước',
      help: 'Bước này để làm gì; mọi bước trong buổi họp đều ghi.',
    }),
  /** The field or table of the minutes that its notes go into, where it is not the usual one of its role. */
  notesTo: slug.optional().meta({
    label: 'Ghi chép vào đâu',
    help: 'Tên chỗ điền hoặc bảng của biên bản; bỏ trống thì theo vai trò của bước.',
  }),
  /** The rule that a vote taken in this step is counted by; left out for a resolution. */
  countedBy: ruleId.optional().meta({
    label: 'Quy tắc tính phiếu',
    help: 'Mã quy tắc biểu quyết của bước, như QT-014; bỏ trống thì tính như nghị quyết.',
    ref: 'rule',
  }),
  /** Suggested minutes; a suggestion always, never a rule. Left out outside the meeting itself. */
  minutes: z.number().int().min(1).max(180).optional().meta(said.minutes),
  /** The part of the meeting that leads it: `Bí thư`, `Thư ký`. No names. */
  lead: z
    .string()
    .min(2)
    .meta({ label: 'Ai chủ trì', help: 'Vai trong buổi họp: Bí thư, Thư ký; không ghi tên.' }),
  /** Who leads it in a cell that has no committee, where that is somebody else. */
  leadWithoutCommittee: z.string().min(2).optional().meta({
    label: 'Ai chủ trì khi không có chi ủy',
    help: 'Chỉ ghi khi chi bộ không có chi ủy thì người khác làm bước này.',
  }),
  need: z
    .enum(['required', 'optional', 'choice'])
    .meta({ label: 'Bắt buộc không', help: 'required, optional hoặc choice.' }),
  /** What must be ready or done; ticked on the device. */
  checklist: z
    .array(z.string().min(3))
    .default([])
    .meta({ label: 'Việc cần xong', help: 'Mỗi việc một dòng.' }),
  /** A sentence the chair can say; our suggestion. */
  script: z
    .string()
    .refine((script) => blanksOf(script).every((name) => name in scriptBlanks), {
      error: `chỗ trống trong lời nói chỉ được là {${Object.keys(scriptBlanks).join('}, {')}}`,
    })
    .optional()
    .meta({ label: 'Lời nói gợi ý', help: 'Một câu người chủ trì có thể nói.' }),
  basis,
  /** Set when the step was compared with the official text. */
  compared: comparison.optional().meta(said.compared),
  /** Requirements that this step helps to fulfil. */
  fulfils: z.array(requirementId).default([]).meta({
    label: 'Đáp ứng yêu cầu',
    help: 'Mã các yêu cầu mà bước này đáp ứng.',
    ref: 'requirement',
  }),
  templates: z
    .array(templateId)
    .default([])
    .meta({ label: 'Biểu mẫu', help: 'Mã các biểu mẫu, như BM-02.', ref: 'template' }),
});
export type Step = z.infer<typeof stepSchema>;

/** A group of steps. Only the steps of `meeting` phases count towards the minimum. */
export const phaseSchema = z.strictObject({
  title: z.string().min(3).meta(said.title),
  when: z.enum(['before', 'meeting', 'after']).meta({
    label: 'Lúc nào',
    help: 'before: trước buổi họp; meeting: trong buổi họp; after: sau buổi họp.',
  }),
  steps: z.array(stepSchema).min(1).meta({ label: 'Các bước', help: 'Theo đúng thứ tự.' }),
});
export type Phase = z.infer<typeof phaseSchema>;

/** One kind of meeting or work: `content/procedures/*.mdx`. */
export const procedureSchema = z.strictObject({
  id: procedureId.meta(said.id),
  ...pageFields,
  /** The name in breadcrumbs and lists: `Thường kỳ`. */
  shortTitle: z.string().min(3).max(40).meta(said.shortTitle),
  /** The part of the list of procedures that it stands in. */
  group: z
    .enum(Object.keys(procedureGroups) as [ProcedureGroup, ...ProcedureGroup[]])
    .meta({ label: 'Nhóm', help: 'Quy trình đứng ở phần nào của danh sách.' }),
  /** The kind of meeting that it is; left out for other work. */
  meeting: z
    .enum(Object.keys(meetingLabels) as [MeetingName, ...MeetingName[]])
    .optional()
    .meta({
      label: 'Loại buổi họp',
      help: 'Chỉ ghi cho quy trình của một buổi họp; mỗi loại một quy trình.',
    }),
  /** A meeting with steps of its own and neither a regular nor a thematic part, as papers call it: `xét kết nạp đảng viên`. */
  ownMeeting: z.string().min(3).max(60).optional().meta({
    label: 'Buổi họp có trình tự riêng',
    help: 'Tên loại buổi ghi trên văn bản, như: xét kết nạp đảng viên. Chỉ ghi khi quy trình là một buổi họp riêng.',
  }),
  /** `sequence`: steps in order. `guide`: too little is known for a sequence; the text says what is not known. */
  form: z.enum(['sequence', 'guide']).meta({
    label: 'Dạng',
    help: 'sequence: đủ các bước; guide: chưa đủ thông tin nên chỉ là hướng dẫn.',
  }),
  /** The rule that sets the least length, in minutes, and what it leaves open; left out where none is known. */
  minimum: z
    .strictObject({
      rule: ruleId.meta({
        label: 'Quy tắc',
        help: 'Mã quy tắc nêu số phút ít nhất, như QT-001.',
        ref: 'rule',
      }),
      note: z.string().optional().meta(said.note),
    })
    .optional()
    .meta({ label: 'Thời gian tối thiểu', help: 'Chỉ ghi khi có quy định.' }),
  basis,
  phases: z
    .array(phaseSchema)
    .default([])
    .meta({ label: 'Các phần', help: 'Mỗi phần gồm một số bước.' }),
  /** Rules of the whole meeting that belong to no single step. */
  rules: z
    .array(statement)
    .default([])
    .meta({ label: 'Quy định chung', help: 'Quy định của cả buổi, mỗi ý một câu có căn cứ.' }),
  /** What is not known, told to the reader. */
  unknown: z.array(z.string().min(10)).default([]).meta(said.unknown),
  /** What to ask whom before acting: a whole question that can be sent as it stands. */
  ask: z
    .array(
      z.strictObject({
        to: z.string().min(3).meta({
          label: 'Hỏi ai',
          help: 'Như: cấp ủy cấp trên trực tiếp, ủy ban kiểm tra cấp trên.',
        }),
        question: z.string().min(10).meta(said.question),
      }),
    )
    .default([])
    .meta({ label: 'Hỏi trước khi làm', help: 'Hỏi ai, hỏi câu gì; câu hỏi gửi đi được ngay.' }),
  /** Place in its group, smallest first. */
  order: z.number().int().meta(said.order),
});
export type Procedure = z.infer<typeof procedureSchema>;
