import mammoth from 'mammoth';
import type { KitData } from '#kit/data/kit-data.ts';
import { headerOf, papersOf } from '#kit/papers/papers.ts';
import { wordFiles } from '#kit/papers/word.ts';
import { opinionKey, reservedKey } from '#kit/rules/opinion-keys.ts';
import { newTask } from '#kit/rules/tasks.ts';
import { newVote } from '#kit/rules/vote.ts';
import { blankMeeting } from '#kit/state/new-meeting.ts';
import type { Meeting } from '#kit/state/schema.ts';
import type { MeetingKind } from '#templates/paper-words.ts';
import type { PaperName } from '#templates/papers.ts';

export type Kind = MeetingKind;
/** How many a cell has, and whether it has a committee. */
export const cells = {
  'twenty-six': { size: 26, hasCommittee: true },
  five: { size: 5, hasCommittee: false },
  forty: { size: 40, hasCommittee: true },
};
export type Cell = keyof typeof cells;

/** Each kind of meeting once in each of two cells, every cell among them. */
export const sixMeetings: [Kind, Cell][] = [
  ['regular', 'twenty-six'],
  ['regular', 'five'],
  ['combined', 'five'],
  ['combined', 'forty'],
  ['topic', 'twenty-six'],
  ['topic', 'forty'],
];

const decision = (
  id: string,
  step: string,
  text: string,
  to: Meeting['decisions'][number]['to'] = '',
) => ({ id, step, text, to, who: '', due: '' });

/** A held meeting in which everything was entered, each thing with a word of its own. */
export function fullMeeting(data: KitData, kind: Kind, cell: Cell): Meeting {
  const procedure = data.procedures.find(({ meeting }) => meeting === kind)!;
  const blank = blankMeeting({ kind: procedure.id, date: '2026-12-03' });
  const { size, hasCommittee } = cells[cell];
  const stepOf = (role: string) => procedure.steps.find((step) => step.role === role)?.id ?? '';
  const discussion = stepOf('discussion') || stepOf('topic-discussion');
  const topicDiscussion = stepOf('topic-discussion');
  const probationary = size > 5 ? 2 : 0;
  const present = size - 1 - probationary;
  const votes = (yes: number) => ({ for: yes, against: present - yes });
  return {
    ...blank,
    heldOn: '2026-12-03',
    called: true,
    setup: {
      ...blank.setup,
      hasCommittee,
      place: 'Nơi Họp',
      superior: 'Đảng ủy phường Một',
      cell: 'Chi bộ thôn Đông',
      locality: 'Phường Một',
      chair: 'Trần Chủ Trì',
      noteTaker: 'Ngô Thư Ký',
      guests: cell === 'forty' ? 'Ông Khách Quý, phó bí thư đảng ủy' : '',
      topicTitle: 'Tên Chuyên Đề',
      topicSpeaker: 'Người Đề Dẫn',
      questions: 'Câu Hỏi Chuyên Đề một?',
    },
    content: {
      results: 'Kết Quả Tháng',
      ideology: 'Chính Trị',
      praise: 'Tuyên Dương',
      limits: 'Điều Yếu',
      news: 'Tin Mới',
      matters: [
        { id: 'm', title: 'Việc Bàn', question: 'Hỏi Gì?', who: 'Người Trình', minutes: 10 },
      ],
      topic: {
        reason: 'Đề Dẫn Lý Do',
        basis: 'Căn Cứ',
        figures: 'Con Số',
        strengths: 'Điều Mạnh',
        limits: 'Chỗ Kém',
        causes: 'Vì Đâu',
        goals: 'Đích Đến',
        measures: 'Biện Pháp',
        follower: 'đồng chí Theo Dõi',
        review: 'buổi Sơ Kết',
      },
    },
    committee: {
      day: '2026-11-30',
      began: '08:00',
      ended: '09:15',
      place: 'Phòng Chi Ủy',
      present: 'Người Chi Ủy, có mặt đủ',
      differing: 'Chi Ủy Khác Ý',
    },
    agenda: {
      ...blank.agenda,
      on: { [stepOf('vote')]: true, [stepOf('guests')]: cell === 'forty' },
    },
    members: Array.from({ length: size }, (_, i) => ({
      id: `m${i}`,
      name: `Đảng viên ${i + 1}`,
      kind: i < size - probationary ? ('official' as const) : ('probationary' as const),
      standing: 'active' as const,
      presence: i === 0 ? ('excused' as const) : ('present' as const),
      reason: i === 0 ? 'Lý Do Vắng' : '',
    })),
    notes: {
      [discussion]: 'Đảng viên 8: Ý Ngoài',
      [opinionKey(discussion, kind === 'topic' ? 'cau-1' : 'm')]: 'Đảng viên 2: Ý Kiến hay',
      ...(kind === 'topic' ? {} : { [reservedKey(discussion, 'm')]: 'Đảng viên 6: Giữ Ý Tháng' }),
      ...(kind === 'combined'
        ? { [opinionKey(topicDiscussion, 'cau-1')]: 'Đảng viên 7: Nói Chuyên Đề' }
        : {}),
      ...(kind === 'regular'
        ? {}
        : { [reservedKey(topicDiscussion, 'cau-1')]: 'Đảng viên 9: Giữ Ý Chuyên Đề' }),
      [stepOf('attendance')]: 'Ghi Thêm',
      [stepOf('dues')]: 'đã nộp đủ',
      [stepOf('agenda')]: 'nhất trí',
    },
    decisions: [
      decision('d1', stepOf('conclusion'), 'Chốt Tháng', 'month-resolution'),
      ...(kind === 'regular' ? [] : [decision('d2', topicDiscussion, 'Chốt Chuyên Đề')]),
      decision('d3', discussion, 'Chốt Riêng', 'minutes-only'),
      {
        ...decision('d4', stepOf('conclusion'), 'Chốt Giao Việc'),
        who: 'Đảng viên 3',
        due: '2026-12-20',
      },
    ],
    tasks: [{ ...newTask('t'), what: 'Giao Tháng', who: 'Đảng viên 4', due: '2026-12-22' }],
    earlierTasks: [
      {
        ...newTask('e'),
        what: 'Việc Cũ',
        who: 'Đảng viên 5',
        due: '2026-11-20',
        result: 'done',
        note: 'Kết Quả Lời',
        givenOn: '2026-11-03',
      },
    ],
    votes: [
      ...(kind === 'topic'
        ? []
        : [
            {
              ...newVote('v1', 'month-resolution'),
              // Contested in the large cell: one over half.
              ...votes(cell === 'forty' ? 20 : present),
              reserved: 1,
              reservedText: 'Bảo Lưu Tháng',
            },
          ]),
      ...(kind === 'regular'
        ? []
        : [
            {
              ...newVote('v2', 'topic-resolution'),
              ...votes(present - 1),
              reserved: 1,
              reservedText: 'Bảo Lưu Chuyên Đề',
            },
          ]),
      { ...newVote('v3', 'other', 'Biểu Quyết Riêng'), ...votes(present), to: 'minutes-only' },
      { ...newVote('v4', 'removal', 'Bỏ Phiếu Kín'), ...votes(present), ballot: 'secret' },
    ],
    points: data.rubric.criteria.map(({ weight }) => weight),
    lessons: 'Rút Kinh Nghiệm',
    minutesAgreed: present,
    minutesChanges: 'Sửa Biên Bản',
    spokeMore: 3,
    run: {
      startedAt: 1796300000000,
      endsAt: 1796305400000,
      index: 0,
      enteredAt: 1796300000000,
      allotted: {},
      spent: {},
      endedAt: 1796305400000,
      correction: 0,
      seenAt: 1796305400000,
    },
  };
}

/** The text of every Word file of a meeting, by paper. */
export async function printedPapers(
  meeting: Meeting,
  data: KitData,
): Promise<Map<PaperName, string>> {
  const papers = papersOf(meeting, data);
  const files = await wordFiles(papers, headerOf(meeting, data));
  const texts = await Promise.all(
    files.map(async ({ bytes }) => {
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      return value;
    }),
  );
  return new Map(papers.map(({ template }, i) => [template.paper!, texts[i]!]));
}
