import mammoth from 'mammoth';
import config from '#config';
import { checkContent } from '#handbook/check/check.ts';
import type { KnownFiles } from '#handbook/read/read.ts';
import { formatProblem } from '#handbook/problem.ts';
import { buildKitData } from '#kit/data/build-data.ts';
import type { KitData, KitProcedure } from '#kit/data/kit-data.ts';
import { headerOf, papersOf } from '#kit/papers/papers.ts';
import { wordFiles } from '#kit/papers/word.ts';
import { newTask } from '#kit/rules/tasks.ts';
import { newVote } from '#kit/rules/vote.ts';
import { blankMeeting } from '#kit/state/new-meeting.ts';
import type { Meeting } from '#kit/state/schema.ts';
import type { MeetingKind } from '#templates/paper-words.ts';
import type { PaperName } from '#templates/papers.ts';

/** What the note of a step says: its role, and which of that role it is. */
export const noteOf = (role: string, nth = 1): string => `ghi ở ${role} ${nth}`;

/** A meeting in which every step has a note, and everything else that a meeting can hold. */
function fullMeeting({ id: kind, steps }: KitProcedure): Meeting {
  const blank = blankMeeting({ kind, date: '2026-12-03', locality: 'Phường Một' });
  const nth = (i: number): number =>
    steps.slice(0, i + 1).filter(({ role }) => role === steps[i]?.role).length;
  const notes = steps.map(({ id, role }, i) => [id, `Đ/c X: ${noteOf(role, nth(i))}`] as const);
  const isOptional = steps.map(({ id }) => [id, true] as const);
  const first = steps.find(({ role }) => role === 'attendance')?.id ?? '';
  return {
    ...blank,
    setup: {
      ...blank.setup,
      chair: 'Bà Chủ',
      noteTaker: 'Lê Thư',
      guests: 'Ông Khách',
      topicTitle: 'Chuyển đổi số',
      topicSpeaker: 'Nguyễn Bình',
      questions: 'Làm gì?\nAi làm?',
      hasCommittee: false,
    },
    called: true,
    members: Array.from({ length: 20 }, (_, i) => ({
      id: `m${i}`,
      name: `Đảng viên ${i}`,
      kind: i < 18 ? ('official' as const) : ('probationary' as const),
      standing: 'active' as const,
      presence: i === 0 ? ('excused' as const) : ('present' as const),
      reason: '',
    })),
    votes: [
      { ...newVote('v1', 'other', 'chương trình'), for: 17 },
      { ...newVote('v2', 'month-resolution'), for: 15, against: 2 },
      { ...newVote('v3', 'topic-resolution'), for: 16, against: 1 },
      { ...newVote('v4', 'removal', 'ông A'), ballot: 'secret', for: 11, against: 6 },
    ],
    tasks: [{ ...newTask('t'), what: 'Sửa sân', who: 'Đ/c A', due: '2026-12-20' }],
    earlierTasks: [
      { ...newTask('e'), what: 'Vận động', who: 'Đ/c B', due: '2026-11-20', result: 'late' },
    ],
    notes: { ...Object.fromEntries(notes), them: 'ghi ở việc thêm' },
    decisions: steps.map(({ id, role }, i) => ({
      id: `d${i}`,
      step: id,
      text: `chốt ở ${role}`,
      to: '' as const,
      who: '',
      due: '',
    })),
    agenda: {
      minutes: {},
      on: Object.fromEntries(isOptional),
      leads: {},
      extras: [{ id: 'them', title: 'Trao huy hiệu', lead: 'Bí thư', minutes: 5, after: first }],
    },
    points: [5, 5, 10, 28.5, 10, 5, 24, 5],
    lessons: 'Bắt đầu đúng giờ',
  };
}

/** The Word files of a full meeting of one kind, by paper, as HTML. */
async function wordOf(data: KitData, kind: MeetingKind): Promise<Map<PaperName, string>> {
  const procedure = data.procedures.find(({ meeting }) => meeting === kind);
  if (!procedure) throw new Error(`no procedure of a ${kind} meeting`);
  const meeting = fullMeeting(procedure);
  const papers = papersOf(meeting, data);
  const files = await wordFiles(papers, headerOf(meeting, data));
  const pages = files.map(async ({ bytes }, i) => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return [papers[i]!.template.paper!, value] as const;
  });
  return new Map(await Promise.all(pages));
}

/** What a content folder (absolute path) comes to: what the check says, and the Word files of a meeting as HTML, by paper. */
export async function papersFrom(
  dir: string,
  kind: MeetingKind = 'combined',
  known?: KnownFiles,
): Promise<{ problems: string[]; word: Map<PaperName, string> }> {
  const { problems, graph } = await checkContent(dir, config, { known });
  // Content that is refused is never published.
  const word = problems.length === 0 ? await wordOf(buildKitData(graph, config), kind) : new Map();
  return { problems: problems.map(formatProblem), word };
}
