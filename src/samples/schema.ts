import { z } from 'zod';
import { day } from '#base/fields.ts';
import { type Destination, destinations } from '#kit/rules/destination.ts';
import { type VoteKind, voteKinds } from '#kit/rules/vote.ts';
import { slug, templateId } from '#templates/schema.ts';

const line = z.string();
const words = line.default('');
const time = z.string().regex(/^\d{2}:\d{2}$/, 'giờ viết như 19:30');
const count = z.number().int().min(0);
/** What is typed into a blank; in quotes, because 594.000 without them is a number with three decimals. */
const typed = z.string('viết trong dấu nháy').min(1);
const to = z.enum(['', ...(Object.keys(destinations) as Destination[])]).default('');

const task = z.strictObject({
  what: line.min(3),
  who: line.min(3),
  due: day,
  result: z.enum(['', 'done', 'late', 'doing', 'open']).default(''),
  step: words,
  to,
  givenOn: words,
});

/** A meeting as the kit saves it, without what a sample has no use for: ids, versions, clocks. */
const meeting = z.strictObject({
  setup: z.strictObject({
    kind: line,
    cellType: words,
    hasCommittee: z.boolean().default(true),
    date: day,
    time,
    place: line,
    superior: line,
    cell: line,
    locality: line,
    chair: line,
    chairRole: z.enum(['BÍ THƯ', 'PHÓ BÍ THƯ']).default('BÍ THƯ'),
    noteTaker: line,
    guests: words,
    topicTitle: words,
    topicSpeaker: words,
    questions: words,
    ownMinimum: count.default(0),
  }),
  /** When it began and ended in fact, on its day. */
  began: time,
  ended: time,
  agenda: z
    .strictObject({
      minutes: z.record(line, z.number()).default({}),
      on: z.record(line, z.boolean()).default({}),
      leads: z.record(line, line).default({}),
    })
    .prefault({}),
  members: z
    .array(
      z.strictObject({
        name: line.min(3),
        kind: z.enum(['official', 'probationary', 'temporary']).default('official'),
        standing: z.enum(['active', 'exempt', 'away', 'near', 'suspended']).default('active'),
        presence: z.enum(['present', 'excused', 'unexcused']).default('present'),
        reason: words,
      }),
    )
    .min(3),
  votes: z
    .array(
      z.strictObject({
        kind: z.enum(Object.keys(voteKinds) as [VoteKind, ...VoteKind[]]),
        subject: words,
        ballot: z.enum(['', 'open', 'secret']).default(''),
        for: count.default(0),
        against: count.default(0),
        other: count.default(0),
        higher: count.default(0),
        warning: count.default(0),
        reprimand: count.default(0),
        reserved: count.default(0),
        reservedText: words,
        step: words,
        to,
      }),
    )
    .default([]),
  tasks: z.array(task).default([]),
  earlierTasks: z.array(task).default([]),
  notes: z.record(line, line).default({}),
  decisions: z
    .array(z.strictObject({ step: line, text: line, to, who: words, due: words }))
    .default([]),
  content: z
    .strictObject({
      results: words,
      ideology: words,
      praise: words,
      limits: words,
      news: words,
      matters: z
        .array(z.strictObject({ title: line, question: line, who: words, minutes: count }))
        .default([]),
      topic: z
        .strictObject({
          reason: words,
          basis: words,
          figures: words,
          strengths: words,
          limits: words,
          causes: words,
          goals: words,
          measures: words,
          follower: words,
          review: words,
        })
        .prefault({}),
    })
    .prefault({}),
  /** How many spoke. */
  spoke: count.default(0),
  minutesAgreed: count.default(0),
  minutesChanges: words,
  points: z.array(z.number()).default([]),
  lessons: words,
});
export type SampleMeeting = z.infer<typeof meeting>;

/** A form as it was filled in by hand, or what was written by hand into a paper of the meeting. */
const filledForm = z.strictObject({
  /** Number of the paper: `12`. */
  number: typed.optional(),
  /** Day in the corner. */
  date: day.optional(),
  /** Names under the titles at its end, from left to right; the kit's own where left out. */
  signers: z.array(line).max(2).optional(),
  fields: z.record(slug, typed).default({}),
  /** Rows by table, cells in the order of the form's columns. */
  tables: z.record(slug, z.array(z.array(z.string('viết trong dấu nháy')))).default({}),
});
export type FilledForm = z.infer<typeof filledForm>;

/** Filled-in papers of one invented cell: `content/samples/*.yaml`. A meeting is composed by the kit; other forms are filled in here. */
export const sampleSchema = z.strictObject({
  title: z.string().min(5),
  summary: z.string().min(20),
  /** Small numbers come first in the list. */
  order: z.number().int().min(1),
  /** True of a whole meeting: all papers of the kit are shown, and nothing may be missing in it. */
  isWhole: z.boolean().default(false),
  meeting: meeting.optional(),
  /** Papers of the meeting that are shown, where not all are. */
  papers: z.array(templateId).default([]),
  /** Names around papers that no meeting gives. */
  header: z.strictObject({ superior: line, cell: line, locality: line, signer: line }).optional(),
  forms: z.record(templateId, filledForm).default({}),
});
export type SampleData = z.infer<typeof sampleSchema>;

/** One file of samples. */
export interface Sample {
  /** File name without ending: its place in addresses. */
  slug: string;
  file: string;
  data: SampleData;
}
