import { z } from 'zod';
import { basis, statement } from '../documents/evidence.ts';
import { requirementId } from '../requirements/schema.ts';
import { ruleId } from '../rules/schema.ts';
import { meetingWords } from '../templates/paper-words.ts';
import { slug, templateId } from '../templates/schema.ts';
import { comparison, pageFields } from '../vietnamese/page-fields.ts';
import { type RoleName, roleLabels } from './roles.ts';

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
  id: stepId,
  title: z.string().min(3).max(90),
  /** What the step is for; every step within a meeting that the kit runs has one. */
  role: z.enum(Object.keys(roleLabels) as [RoleName, ...RoleName[]]).optional(),
  /** The field or table of the minutes that its notes go into, where it is not the usual one of its role. */
  notesTo: slug.optional(),
  /** Suggested minutes; a suggestion always, never a rule. Left out outside the meeting itself. */
  minutes: z.number().int().min(1).max(180).optional(),
  /** The part of the meeting that leads it: `Bí thư`, `Thư ký`. No names. */
  lead: z.string().min(2),
  /** Who leads it in a cell that has no committee, where that is somebody else. */
  leadWithoutCommittee: z.string().min(2).optional(),
  need: z.enum(['required', 'optional', 'choice']),
  /** What must be ready or done; ticked on the device. */
  checklist: z.array(z.string().min(3)).default([]),
  /** A sentence the chair can say; our suggestion. */
  script: z.string().optional(),
  basis,
  /** Set when the step was compared with the official text. */
  compared: comparison.optional(),
  /** Requirements that this step helps to fulfil. */
  fulfils: z.array(requirementId).default([]),
  templates: z.array(templateId).default([]),
});
export type Step = z.infer<typeof stepSchema>;

/** A group of steps. Only the steps of `meeting` phases count towards the minimum. */
export const phaseSchema = z.strictObject({
  title: z.string().min(3),
  when: z.enum(['before', 'meeting', 'after']),
  steps: z.array(stepSchema).min(1),
});
export type Phase = z.infer<typeof phaseSchema>;

/** One kind of meeting or work: `content/procedures/*.mdx`. */
export const procedureSchema = z.strictObject({
  id: procedureId,
  ...pageFields,
  /** The name in breadcrumbs and lists: `Thường kỳ`. */
  shortTitle: z.string().min(3).max(40),
  /** The part of the list of procedures that it stands in. */
  group: z.enum(Object.keys(procedureGroups) as [ProcedureGroup, ...ProcedureGroup[]]),
  /** The kind of meeting that it is; left out for other work. */
  meeting: z.enum(Object.keys(meetingLabels) as [MeetingName, ...MeetingName[]]).optional(),
  /** `sequence`: steps in order. `guide`: too little is known for a sequence; the text says what is not known. */
  form: z.enum(['sequence', 'guide']),
  /** The rule that sets the least length, in minutes, and what it leaves open; left out where none is known. */
  minimum: z.strictObject({ rule: ruleId, note: z.string().optional() }).optional(),
  basis,
  phases: z.array(phaseSchema).default([]),
  /** Rules of the whole meeting that belong to no single step. */
  rules: z.array(statement).default([]),
  /** What is not known, told to the reader. */
  unknown: z.array(z.string().min(10)).default([]),
  /** What to ask whom before acting: a whole question that can be sent as it stands. */
  ask: z.array(z.strictObject({ to: z.string().min(3), question: z.string().min(10) })).default([]),
  /** Place in its group, smallest first. */
  order: z.number().int(),
});
export type Procedure = z.infer<typeof procedureSchema>;
