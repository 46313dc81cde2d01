import type { PaperName } from '#templates/papers.ts';
import type { KitData, KitTemplate } from '../data/kit-data.ts';
import { dayOf } from '../rules/meeting-state.ts';
import type { Meeting } from '../state/schema.ts';
import * as after from './after.ts';
import * as before from './before.ts';
import { type AnyValues, compose } from './compose.ts';
import { countSheetValues } from './count-sheets.ts';
import { draftOf } from './draft.ts';
import { asFailed } from './failed.ts';
import { withoutAddress } from './people.ts';
import { type Facts, factsOf } from './facts.ts';
import {
  appointmentValues,
  proposalValues,
  ratingBallotValues,
  ratingListValues,
} from './proposals.ts';
import { polished } from './polish.ts';
import { scoreValues } from './score-sheet.ts';
import { scriptValues } from './script.ts';
import { shownBlocks, withoutSpareColumns } from './shown-blocks.ts';
import { subjectOf, voteFigures } from './vote-fields.ts';
import { kindWords } from './vote-words.ts';
import type { CountedVote, Votes } from './votes.ts';
import { notesByField } from './notes.ts';
import type { FormValues, PaperHeader } from '#word/values.ts';

/** When a paper is needed; the list of papers is grouped by it. */
export type PaperTime = 'before' | 'after';

interface PaperKind {
  paper: PaperName;
  time: PaperTime;
  name: string;
  values: (facts: Facts, form: KitTemplate, own: CountedVote | undefined) => AnyValues;
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
  /** True where the paper tells of all votes, not only of its own. */
  tellsAllVotes?: true;
  /** Whether nothing is left to write by hand even before the meeting. */
  isComplete?: (facts: Facts) => boolean;
  /** The day in the corner of one from before the meeting, where it is known. */
  day?: (facts: Facts) => string;
}

/** Whether a meeting has a regular or a thematic part, and with it what every such meeting has. */
const isUsual = ({ hasRegular, hasTopic }: Facts): boolean => hasRegular || hasTopic;

/** Whether a meeting of its own kind has a step that names the form of a paper. */
const isOwnPaper =
  (paper: PaperName) =>
  ({ procedure }: Facts): boolean =>
    procedure.papers.includes(paper);

const kinds: PaperKind[] = [
  {
    paper: 'agenda',
    time: 'before',
    name: 'Chương trình',
    values: before.agendaValues,
    isComplete: () => true,
  },
  {
    paper: 'notice',
    time: 'before',
    name: 'Thông báo',
    values: before.noticeValues,
    isComplete: () => true,
  },
  { paper: 'script', time: 'before', name: 'Kịch bản điều hành', values: scriptValues },
  {
    paper: 'committee-minutes',
    time: 'before',
    name: 'Biên bản họp chi ủy',
    values: before.committeeValues,
    isComplete: ({ meeting }) => meeting.committee.ended !== '',
    day: ({ meeting }) => meeting.committee.day,
    when: (f) => f.meeting.setup.hasCommittee && isUsual(f),
  },
  {
    paper: 'shorter-letter',
    time: 'before',
    name: 'Tờ trình xin mức thời lượng riêng',
    values: before.shorterValues,
    when: before.hasShorter,
  },
  {
    paper: 'topic-report',
    time: 'before',
    name: 'Báo cáo đề dẫn',
    values: before.leadInValues,
    writer: (setup) => withoutAddress(setup.topicSpeaker),
    when: (f) => f.hasTopic,
  },
  {
    paper: 'minutes',
    time: 'after',
    name: 'Biên bản',
    values: after.minutesValues,
    tellsAllVotes: true,
    vote: (votes) => votes.main,
  },
  {
    paper: 'month-resolution',
    time: 'after',
    name: 'Nghị quyết tháng',
    values: after.resolutionValues,
    vote: (votes) => votes.month,
    hangsOnVote: true,
    when: (f) => f.hasRegular,
  },
  {
    paper: 'topic-resolution',
    time: 'after',
    name: 'Nghị quyết chuyên đề',
    values: after.topicResolutionValues,
    vote: (votes) => votes.topic,
    hangsOnVote: true,
    when: (f) => f.hasTopic,
  },
  {
    paper: 'tasks',
    time: 'after',
    name: 'Bảng giao việc',
    values: after.taskListValues,
    writer: (setup) => withoutAddress(setup.noteTaker),
  },
  {
    paper: 'score',
    time: 'after',
    name: 'Phiếu chấm điểm',
    values: scoreValues,
    when: isUsual,
  },
  ...(['admission', 'confirmation', 'removal'] as const).map((paper): PaperKind => ({
    paper,
    time: 'after',
    name: kindWords[paper],
    values: proposalValues,
    // One that fell short is reported with the minutes, and proposed to nobody.
    each: ({ counted }) =>
      counted.filter(({ vote, result }) => vote.kind === paper && result.passed === true),
  })),
  {
    paper: 'appointment',
    time: 'after',
    name: 'Nghị quyết đề nghị chỉ định',
    values: appointmentValues,
    when: isOwnPaper('appointment'),
  },
  {
    paper: 'rating-ballot',
    time: 'before',
    name: 'Phiếu đề nghị xếp loại',
    values: ratingBallotValues,
    when: isOwnPaper('rating-ballot'),
  },
  {
    paper: 'rating-list',
    time: 'before',
    name: 'Danh sách tổng hợp xếp loại',
    values: ratingListValues,
    when: isOwnPaper('rating-list'),
  },
  {
    paper: 'secret-count',
    time: 'after',
    name: 'Biên bản kiểm phiếu',
    values: countSheetValues,
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
    const template = formOf(data, kind.paper);
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
  const id = kind.each && own ? `${template.id}-${own.vote.id}` : template.id;
  const name = kind.each && own ? `${kind.name}: ${subjectOf(own)}` : kind.name;
  const locked = own ? voteFigures : [];
  const worked = polished(template, compose(template, kind.values(facts, template, own)));
  const drafted = meeting.drafts[id] ?? {};
  const draft = draftOf(drafted, worked.fields, locked);
  // Before the meeting there is still something to write by hand; what is over needs no empty rows.
  const complete = kind.isComplete?.(facts) || (time === 'after' && facts.isHeld);
  const isFailed = kind.hangsOnVote && own?.result.passed === false;
  const values = { ...worked, fields: draft.fields, complete };
  const typed = Object.keys({ ...notesByField(facts), ...drafted }).filter(
    (field) => draft.fields[field],
  );
  const shown = withoutSpareColumns(shownBlocks(template.blocks, facts, values, typed), values);
  const form = { ...template, blocks: shown.blocks };
  return {
    id,
    template: isFailed ? asFailed(form, own, votes) : form,
    name: isFailed ? `${name} (không được thông qua)` : name,
    time,
    date: time === 'before' ? (kind.day?.(facts) ?? '') : facts.day,
    writer: kind.writer?.(meeting.setup) ?? '',
    values: shown.values,
    locked,
    problems: [...voteProblems(votes, own, kind.tellsAllVotes === true), ...draft.problems],
  };
}

/** The names around every paper of a meeting, a signature a name alone; the committee's dots stand where nothing was entered. */
export function headerOf(meeting: Meeting, data: KitData): PaperHeader {
  const { setup } = meeting;
  const [chair, noteTaker] = [withoutAddress(setup.chair), withoutAddress(setup.noteTaker)];
  return {
    superior: setup.superior || data.header.superior,
    cell: setup.cell || data.header.cell,
    place: setup.locality,
    date: dayOf(meeting),
    signerRole: setup.chairRole,
    ...(chair ? { signer: chair, chair } : {}),
    ...(noteTaker ? { noteTaker } : {}),
  };
}

/** The form of a paper. */
export const formOf = ({ templates }: KitData, paper: PaperName): KitTemplate | undefined =>
  templates.find((form) => form.paper === paper);

/** Papers that the kit writes; other forms are not sent to it. */
export const kitPapers: readonly PaperName[] = kinds.map(({ paper }) => paper);
