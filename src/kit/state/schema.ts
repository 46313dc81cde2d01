import * as z from 'zod/mini';
import { inFile, type Kinds, onDevice } from './kinds.ts';
import { noCommittee, noContent, noTopicContent } from './blank-content.ts';
import { type Destination, destinations } from '../rules/destination.ts';
import { type VoteKind, voteKinds } from '../rules/vote.ts';

/**
 * An object of which these fields are known. What a later version adds is kept and written back, at every level; the
 * types leave it out, as no code of this version asks for it. A field that is added here has a default, or another
 * version with its migration: samples and shapes of all versions stand in tests/fixtures/kit.
 */
const known = <Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strip> =>
  z.looseObject(shape) as unknown as z.ZodMiniObject<Shape, z.core.$strip>;

/** The version that is written; what earlier ones wrote is read through migrate.ts. */
export const formatVersion = 3;

/** A number that only grows: what a later version wrote keeps its own. */
const isNone = { error: 'không phải số phiên bản' };
const version = z.number().check(z.int(isNone), z.gte(formatVersion, isNone));

/** Which paper something goes into; empty while the role of its step says so. */
const to = z._default(
  z.enum(['', ...(Object.keys(destinations) as Destination[])] as ['', ...Destination[]]),
  '',
);

const taskOf = ({ id, line, long, day }: Kinds) =>
  known({
    id,
    what: long,
    who: line,
    due: day,
    result: z.enum(['', 'done', 'late', 'doing', 'open']),
    /** What came of it, in words. */
    note: z._default(long, ''),
    /** The step in which it was given; empty for one planned before the meeting. */
    step: z._default(line, ''),
    to,
    /** The day of the meeting that gave it; empty for one of this meeting. */
    givenOn: z._default(day, ''),
  });

/** What the meeting decided; with a person or a day it is a task as well. */
const decisionOf = ({ id, line, long, day }: Kinds) =>
  known({ id, step: line, text: long, to, who: z._default(line, ''), due: z._default(day, '') });

/** What the meeting is about, entered before it. */
const contentOf = ({ id, line, long, count, list }: Kinds) => {
  const text = z._default(long, '');
  const matter = known({ id, title: line, question: long, who: line, minutes: count });
  return known({
    /** What else the month brought, beside the tasks of last month. */
    results: text,
    ideology: text,
    praise: text,
    limits: text,
    news: text,
    /** What the cell is asked to discuss. */
    matters: z._default(list(matter, 100), []),
    /** The substance of the topic, from the lead-in to its resolution. */
    topic: z._default(
      known({
        reason: text,
        basis: text,
        figures: text,
        strengths: text,
        limits: text,
        causes: text,
        goals: text,
        measures: text,
        follower: z._default(line, ''),
        review: z._default(line, ''),
      }),
      noTopicContent(),
    ),
  });
};

/** The meeting at which the committee prepares this one. */
const committeeOf = ({ line, long, day, time }: Kinds) => {
  const text = z._default(line, '');
  return known({
    day: z._default(day, ''),
    began: z._default(time, ''),
    ended: z._default(time, ''),
    place: text,
    /** Who came, and who did not and why. */
    present: text,
    /** What the committee did not agree on. */
    differing: z._default(long, ''),
  });
};

const memberOf = ({ id, line }: Kinds) =>
  known({
    id,
    name: line,
    kind: z.enum(['official', 'probationary', 'temporary']),
    /** What sets the member apart; whether they came is another thing. */
    standing: z.enum(['active', 'exempt', 'away', 'near', 'suspended']),
    presence: z.enum(['present', 'excused', 'unexcused']),
    reason: line,
  });

const setupOf = ({ line, long, day, time, count }: Kinds) =>
  known({
    kind: line,
    cellType: line,
    hasCommittee: z.boolean(),
    date: day,
    time,
    place: line,
    superior: line,
    cell: line,
    /** Place name in the dateline of papers. */
    locality: line,
    chair: line,
    chairRole: z.enum(['BÍ THƯ', 'PHÓ BÍ THƯ']),
    noteTaker: line,
    guests: line,
    topicId: line,
    topicTitle: line,
    topicSpeaker: line,
    questions: long,
    /** The least length that the committee set for this cell; 0 when none. */
    ownMinimum: count,
  });

const agendaOf = ({ id, line, count, amount, list, table }: Kinds) =>
  known({
    minutes: table(amount),
    on: table(z.boolean()),
    leads: table(line),
    extras: list(known({ id, title: line, lead: line, minutes: count, after: line }), 5000),
  });

const headCountOf = ({ count }: Kinds) =>
  known({
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

const voteOf = ({ id, line, long, count }: Kinds) =>
  known({
    id,
    kind: z.enum(Object.keys(voteKinds) as [VoteKind, ...VoteKind[]]),
    subject: line,
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
    reservedText: long,
    step: z._default(line, ''),
    to,
  });

const runOf = ({ count, ms, table }: Kinds) =>
  known({
    startedAt: ms,
    endsAt: ms,
    index: count,
    enteredAt: ms,
    allotted: table(ms),
    spent: table(ms),
    endedAt: z.nullable(ms),
    correction: ms,
    seenAt: ms,
  });

/** One meeting. */
const meetingOf = (kinds: Kinds) => {
  const { id, line, long, amount, ms, list, table } = kinds;
  return known({
    /** The version that the meeting was begun in or brought to; it travels along where others stand beside it. */
    version: z._default(version, formatVersion),
    /** What the file said around the meeting that this version does not know; it stands around it again in the next file. */
    carried: z._default(z.record(z.string(), z.unknown()), {}),
    id,
    /** The id of the meeting that this one is a copy of, with other words; empty for the meeting itself. */
    copyOf: z._default(line, ''),
    /** When anything was changed last, by the clock of that device; 0 where no version noted it. */
    changedAt: z._default(ms, 0),
    setup: setupOf(kinds),
    agenda: agendaOf(kinds),
    /** Names, where the cell keeps a list; otherwise `counts` holds. */
    members: list(memberOf(kinds), 10_000),
    counts: headCountOf(kinds),
    /** Whether the roll was called from the list of names; before it was asked, a list was taken for everybody present. */
    called: z._default(z.boolean(), true),
    absentees: long,
    votes: list(voteOf(kinds), 1000),
    tasks: list(taskOf(kinds), 5000),
    /** Tasks of the meeting before, with their results. */
    earlierTasks: list(taskOf(kinds), 5000),
    /** What was said and decided, by step. */
    notes: table(long),
    decisions: list(decisionOf(kinds), 5000),
    content: z._default(contentOf(kinds), noContent()),
    committee: z._default(committeeOf(kinds), noCommittee()),
    /** Members who have spoken, by id, and how many more did. */
    spoke: z._default(list(id, 10_000), []),
    spokeMore: z._default(kinds.count, 0),
    /** How many agreed with the minutes when they were read, and what was asked to be put right. */
    minutesAgreed: z._default(kinds.count, 0),
    minutesChanges: z._default(line, ''),
    /** The day on which the meeting was held; empty until it is over. From then on only what is unlocked changes. */
    heldOn: z._default(kinds.day, ''),
    unlocked: z._default(z.boolean(), false),
    /** Each time that a held meeting was unlocked, and what was put right. */
    corrections: z._default(list(known({ id, at: ms, note: line }), 1000), []),
    /** Ticked items of checklists: `TK-08/1`. */
    ticks: list(line, 5000),
    points: list(z.nullable(amount), 1000),
    lessons: long,
    run: z.nullable(runOf(kinds)),
    /** What the reader changed in the drafts: form id → field → text. */
    drafts: table(table(long)),
  });
};
/** One meeting, from the first question to the signed minutes. */
export const meetingSchema = meetingOf(onDevice);
export type Meeting = z.infer<typeof meetingSchema>;
export type Setup = Meeting['setup'];

const keptOf = (kinds: Kinds) =>
  known({
    version,
    /** Grows with every change, so that windows know which is newer. */
    rev: z.number(),
    /** The last change of each window that wrote lately, see lineage.ts. */
    writers: z._default(z.record(z.string(), z.number()), {}),
    meeting: meetingOf(kinds),
    /** Meetings before this one, newest first. */
    archive: kinds.list(meetingOf(kinds), 1000),
  });

/** What stands in the storage of this device. */
export const keptSchema = keptOf(onDevice);
export type Kept = z.infer<typeof keptSchema>;

/** The same, saved as a file. */
export const keptFileSchema = keptOf(inFile);

/** The file that carries a meeting to another device. */
export const fileSchema = known({
  format: z.literal('hop-chi-bo'),
  version,
  exportedAt: inFile.line,
  meeting: meetingOf(inFile),
});
