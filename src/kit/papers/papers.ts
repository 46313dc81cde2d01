import type { KitData, KitTemplate } from '../data/kit-data.ts';
import type { Meeting } from '../state/schema.ts';
import * as after from './after.ts';
import * as before from './before.ts';
import { countSheetValues } from './count-sheets.ts';
import { asFailed } from './failed.ts';
import { type Facts, factsOf } from './facts.ts';
import { subjectOf, voteFigures } from './vote-fields.ts';
import type { CountedVote, Votes } from './votes.ts';
import type { FormValues, PaperHeader } from '../../word/values.ts';

/** When a paper is needed; the list of papers is grouped by it. */
export type PaperTime = 'before' | 'after';

interface PaperKind {
  id: string;
  time: PaperTime;
  name: string;
  values: (facts: Facts, own: CountedVote | undefined) => FormValues;
  /** Who signs it as its writer, where it is not signed for the cell. */
  writer?: (setup: Meeting['setup']) => string;
  /** Left out, every kind of meeting has this paper. */
  when?: (facts: Facts) => boolean;
  /** The vote in its blanks. */
  vote?: (votes: Votes) => CountedVote | undefined;
  /** Where there is one paper for each of several votes: those votes. */
  each?: (votes: Votes) => CountedVote[];
  /** True where the paper has no force unless that vote passed. */
  hangsOnVote?: true;
}

const kinds: PaperKind[] = [
  { id: 'BM-01', time: 'before', name: 'Chương trình', values: before.agendaValues },
  { id: 'BM-05', time: 'before', name: 'Thông báo', values: before.noticeValues },
  { id: 'BM-06', time: 'before', name: 'Kịch bản điều hành', values: before.scriptValues },
  {
    id: 'BM-08',
    time: 'before',
    name: 'Báo cáo đề dẫn',
    values: before.leadInValues,
    writer: (setup) => setup.topicSpeaker,
    when: (f) => f.hasTopic,
  },
  {
    id: 'BM-02',
    time: 'after',
    name: 'Biên bản',
    values: after.minutesValues,
    vote: (votes) => votes.main,
  },
  {
    id: 'BM-03',
    time: 'after',
    name: 'Nghị quyết tháng',
    values: after.resolutionValues,
    vote: (votes) => votes.month,
    hangsOnVote: true,
    when: (f) => f.meeting.setup.kind !== 'CDE',
  },
  {
    id: 'BM-07',
    time: 'after',
    name: 'Nghị quyết chuyên đề',
    values: after.topicResolutionValues,
    vote: (votes) => votes.topic,
    hangsOnVote: true,
    when: (f) => f.hasTopic,
  },
  {
    id: 'BM-10',
    time: 'after',
    name: 'Bảng giao việc',
    values: after.taskListValues,
    writer: (setup) => setup.noteTaker,
  },
  { id: 'BM-09', time: 'after', name: 'Phiếu chấm điểm', values: after.scoreValues },
  {
    id: 'BM-31',
    time: 'after',
    name: 'Biên bản kiểm phiếu',
    values: (facts, own) => (own ? countSheetValues(facts, own) : { fields: {} }),
    each: ({ counted }) => counted.filter(({ by }) => by === 'secret'),
  },
];

/** A paper of this meeting, ready for the screen, the printer or Word. */
export interface Paper {
  /** The form's id; with the vote's where a form is filled in for several votes. */
  id: string;
  template: KitTemplate;
  name: string;
  time: PaperTime;
  /** Day in the corner, ISO; empty for what goes out before the meeting, on a day the cell writes in. */
  date: string;
  /** Who signs under “NGƯỜI LẬP”; empty when not known. */
  writer: string;
  values: FormValues;
  /** Blanks whose figures the count gives; they are not for correcting in the draft. */
  locked: readonly string[];
  /** What keeps figures out of this paper, or what it says that its reader has to know, in words. */
  problems: string[];
}

/** What was typed into a draft, without the figures that the count itself gives. */
function draftOf(
  typed: Record<string, string>,
  worked: Record<string, string>,
  locked: readonly string[],
): { fields: Record<string, string>; problems: string[] } {
  const entries = Object.entries(typed);
  const kept = entries.filter(([field]) => !locked.includes(field));
  const fields = { ...worked, ...Object.fromEntries(kept) };
  for (const [field, text] of kept) if (text.trim() === '') delete fields[field];
  const isOverruled = entries.some(
    ([field, text]) => locked.includes(field) && text.trim() !== (worked[field] ?? ''),
  );
  return {
    fields,
    problems: isOverruled
      ? [
          'Số phiếu đã sửa tay trong văn bản này không dùng nữa; số liệu lấy từ phần Điểm danh và Biểu quyết.',
        ]
      : [],
  };
}

/** What is wrong with the votes that a paper tells of. */
function voteProblems({ counted }: Votes, own: CountedVote | undefined, all: boolean): string[] {
  const told = all ? counted : own ? [own] : [];
  return [
    ...new Set(
      told
        .filter(({ result }) => result.refused)
        .map(({ result }) => `${result.refused} Số phiếu để trống; đếm lại ở phần Biểu quyết.`),
    ),
  ];
}

/** All papers that this meeting leaves with; what the reader changed in a draft stands instead of what was worked out. */
export function papersOf(meeting: Meeting, data: KitData): Paper[] {
  const facts = factsOf(meeting, data);
  return kinds.flatMap((kind) => {
    const template = data.templates.find(({ id }) => id === kind.id);
    if (!template || (kind.when && !kind.when(facts))) return [];
    if (!kind.each) return [paperOf(kind, template, facts, kind.vote?.(facts.votes))];
    return kind.each(facts.votes).map((own) => paperOf(kind, template, facts, own));
  });
}

/** One paper of the meeting. */
function paperOf(
  kind: PaperKind,
  template: KitTemplate,
  facts: Facts,
  own: CountedVote | undefined,
): Paper {
  const { meeting, votes } = facts;
  const { time } = kind;
  const id = kind.each && own ? `${kind.id}-${own.vote.id}` : kind.id;
  const name = kind.each && own ? `${kind.name}: ${subjectOf(own)}` : kind.name;
  const locked = own ? voteFigures : [];
  const worked = kind.values(facts, own);
  const draft = draftOf(meeting.drafts[id] ?? {}, worked.fields, locked);
  // Before the meeting there is still something to write by hand; what is over needs no empty rows.
  const complete = id === 'BM-01' || (time === 'after' && meeting.run?.endedAt != null);
  const isFailed = kind.hangsOnVote && own?.result.passed === false;
  const failed = isFailed ? asFailed(template, own, votes) : undefined;
  const insertions = [...(failed ? [failed.insertion] : []), ...(worked.insertions ?? [])];
  return {
    id,
    template: failed?.template ?? template,
    name: failed ? `${name} (không được thông qua)` : name,
    time,
    date: time === 'before' ? '' : meeting.setup.date,
    writer: kind.writer?.(meeting.setup) ?? '',
    values: { ...worked, fields: draft.fields, insertions, complete },
    locked,
    problems: [...voteProblems(votes, own, id === 'BM-02'), ...draft.problems],
  };
}

/** The names around every paper of a meeting; the committee's dots stand where nothing was entered. */
export function headerOf({ setup }: Meeting, data: KitData): PaperHeader {
  return {
    superior: setup.superior || data.header.superior,
    cell: setup.cell || data.header.cell,
    place: setup.locality || data.place,
    date: setup.date,
    signerRole: setup.chairRole,
    ...(setup.chair ? { signer: setup.chair, chair: setup.chair } : {}),
    ...(setup.noteTaker ? { noteTaker: setup.noteTaker } : {}),
  };
}

/** Forms that the kit fills in; the others are not sent to it. */
export const paperIds: readonly string[] = kinds.map(({ id }) => id);
