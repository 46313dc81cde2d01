import * as z from 'zod/mini';
import { type VoteKind, voteKinds } from '../rules/vote.ts';

// Zod would try to compile checks with `new Function`, which the policy of these pages forbids and reports.
z.config({ jitless: true });

/**
 * An object of which these fields are known. What a later version adds is kept and written back, at every level; the
 * types leave it out, as no code of this version asks for it. A field that is added here has a default, or another
 * version with its migration: samples and shapes of all versions stand in tests/fixtures/kit.
 */
const known = <Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strip> =>
  z.looseObject(shape) as unknown as z.ZodMiniObject<Shape, z.core.$strip>;

const text = z.string();
const count = z.number().check(z.int(), z.nonnegative(), z.lte(100_000));
const ms = z.number();
const texts = z.record(z.string(), text);
const numbers = z.record(z.string(), z.number());

const task = known({
  id: text,
  what: text,
  who: text,
  due: text,
  result: z.enum(['', 'done', 'late', 'doing', 'open']),
});

const member = known({
  id: text,
  name: text,
  kind: z.enum(['official', 'probationary', 'temporary']),
  /** What sets the member apart; whether they came is another thing. */
  standing: z.enum(['active', 'exempt', 'away', 'near', 'suspended']),
  presence: z.enum(['present', 'excused', 'unexcused']),
  reason: text,
});

const setup = known({
  kind: text,
  cellType: text,
  hasCommittee: z.boolean(),
  date: text,
  time: text,
  place: text,
  superior: text,
  cell: text,
  /** Place name in the dateline of papers. */
  locality: text,
  chair: text,
  chairRole: z.enum(['BÍ THƯ', 'PHÓ BÍ THƯ']),
  noteTaker: text,
  guests: text,
  topicId: text,
  topicTitle: text,
  topicSpeaker: text,
  questions: text,
  /** The least length that the committee set for this cell; 0 when none. */
  ownMinimum: count,
});

const agenda = known({
  minutes: numbers,
  on: z.record(z.string(), z.boolean()),
  leads: texts,
  extras: z.array(known({ id: text, title: text, lead: text, minutes: count, after: text })),
});

const headCount = known({
  official: count,
  probationary: count,
  temporary: count,
  presentOfficial: count,
  presentProbationary: count,
  presentTemporary: count,
  excused: count,
  unexcused: count,
  exempt: count,
  presentExempt: count,
  away: count,
  presentAway: count,
  near: count,
  presentNear: count,
  suspended: count,
  probationaryExempt: count,
  probationaryAway: count,
});

const vote = known({
  id: text,
  kind: z.enum(Object.keys(voteKinds) as [VoteKind, ...VoteKind[]]),
  subject: text,
  /** How it was cast; empty until the meeting chose, or where the rule leaves no choice. */
  ballot: z.enum(['', 'open', 'secret']),
  for: count,
  against: count,
  other: count,
  /** Ballots for each measure, where the vote is on discipline. */
  higher: count,
  warning: count,
  reprimand: count,
  /** Members who keep their own opinion, and what it is. */
  reserved: count,
  reservedText: text,
});

const run = known({
  startedAt: ms,
  endsAt: ms,
  index: count,
  enteredAt: ms,
  allotted: numbers,
  spent: numbers,
  endedAt: z.nullable(ms),
  correction: ms,
  seenAt: ms,
});

/** The version that is written; what earlier ones wrote is read through migrate.ts. */
export const formatVersion = 2;

/** A number that only grows: what a later version wrote keeps its own. */
const version = z.number().check(z.int(), z.gte(formatVersion));

/** One meeting, from the first question to the signed minutes. */
export const meetingSchema = known({
  /** The version that the meeting was begun in or brought to; it travels along where others stand beside it. */
  version: z._default(version, formatVersion),
  /** What the file said around the meeting that this version does not know; it stands around it again in the next file. */
  carried: z._default(z.record(z.string(), z.unknown()), {}),
  id: text,
  setup,
  agenda,
  /** Names, where the cell keeps a list; otherwise `counts` holds. */
  members: z.array(member),
  counts: headCount,
  absentees: text,
  votes: z.array(vote),
  tasks: z.array(task),
  /** Tasks of the meeting before, with their results. */
  earlierTasks: z.array(task),
  /** What was said and decided, by step. */
  notes: texts,
  decisions: texts,
  /** Ticked items of checklists: `TK-08/1`. */
  ticks: z.array(text),
  points: z.array(z.nullable(z.number())),
  lessons: text,
  run: z.nullable(run),
  /** What the reader changed in the drafts: form id → field → text. */
  drafts: z.record(z.string(), texts),
});
export type Meeting = z.infer<typeof meetingSchema>;
export type Setup = Meeting['setup'];

/** What stands in the storage of this device. */
export const keptSchema = known({
  version,
  /** Grows with every change, so that windows know which is newer. */
  rev: z.number(),
  /** The last change of each window that wrote lately, see lineage.ts. */
  writers: z._default(numbers, {}),
  meeting: meetingSchema,
  /** Meetings before this one, newest first. */
  archive: z.array(meetingSchema),
});
export type Kept = z.infer<typeof keptSchema>;

/** The file that carries a meeting to another device. */
export const fileSchema = known({
  format: z.literal('hop-chi-bo'),
  version,
  exportedAt: text,
  meeting: meetingSchema,
});
