import { describe, expect, test } from 'vitest';
import type { PaperName } from '#templates/papers.ts';
import { openLines, repeatedSentences } from '#tests/support/open-lines.ts';
import type { Meeting } from '../state/schema.ts';
import { headerOf, papersOf } from './papers.ts';
import { data } from '#tests/support/kit-cells.ts';
import {
  type Cell,
  cells,
  fullMeeting,
  type Kind,
  printedPapers,
  sixMeetings,
} from '#tests/support/full-meetings.ts';

// Everything that a person can enter has a word of its own, and stands in these papers and in no other.
type Where = PaperName[] | ((kind: Kind, cell: Cell) => PaperName[]);

const regular = (papers: PaperName[]) => (kind: Kind) => (kind === 'topic' ? [] : papers);
const topical = (papers: PaperName[]) => (kind: Kind) => (kind === 'regular' ? [] : papers);
/** With the minutes of the committee, where the cell has one. */
const led =
  (papers: PaperName[]) =>
  (kind: Kind, cell: Cell): PaperName[] =>
    kind === 'topic' ? [] : cell === 'five' ? papers : [...papers, 'committee-minutes'];
const month3 = led(['script', 'minutes', 'month-resolution']);
const month = (kind: Kind): PaperName[] => (kind === 'topic' ? [] : ['month-resolution']);

/** What only the committee's minutes tell of. */
const committee = (_: Kind, cell: Cell): PaperName[] =>
  cell === 'five' ? [] : ['committee-minutes'];

const where: Record<string, Where> = {
  'Phòng Chi Ủy': committee,
  'Người Chi Ủy': committee,
  'Chi Ủy Khác Ý': committee,
  'Nơi Họp': (kind, cell) => [
    'agenda',
    'notice',
    'minutes',
    ...month(kind),
    'removal',
    'secret-count',
    ...committee(kind, cell),
  ],
  'Khách Quý': (kind, cell) =>
    cell === 'forty'
      ? ['agenda', 'notice', 'minutes', ...(kind === 'topic' ? [] : (['script'] as const))]
      : [],
  'Tên Chuyên Đề': (kind, cell) =>
    kind === 'regular'
      ? []
      : [
          'agenda',
          'notice',
          'script',
          'topic-report',
          'minutes',
          'topic-resolution',
          ...(cell === 'five' ? [] : (['committee-minutes'] as const)),
        ],
  'Người Đề Dẫn': (kind, cell) =>
    kind === 'regular'
      ? []
      : [
          'agenda',
          'notice',
          'script',
          'topic-report',
          'minutes',
          ...(cell === 'five' ? [] : (['committee-minutes'] as const)),
        ],
  'Câu Hỏi Chuyên Đề': topical(['script', 'topic-report', 'minutes', 'topic-resolution']),
  'Chính Trị': month3,
  'Kết Quả Tháng': month3,
  'Tuyên Dương': month3,
  'Điều Yếu': month3,
  'Tin Mới': regular(['script', 'minutes']),
  // A resolution names what a reserved opinion is on.
  'Việc Bàn': led(['agenda', 'notice', 'script', 'minutes', 'month-resolution']),
  'Hỏi Gì': led(['notice', 'script', 'minutes']),
  'Người Trình': led(['agenda', 'notice', 'script', 'minutes']),
  'Đề Dẫn Lý Do': topical(['topic-report']),
  'Căn Cứ': topical(['topic-report', 'topic-resolution']),
  'Con Số': topical(['topic-report']),
  'Điều Mạnh': topical(['topic-report', 'topic-resolution']),
  'Chỗ Kém': topical(['topic-report', 'topic-resolution']),
  'Vì Đâu': topical(['topic-report', 'topic-resolution']),
  'Đích Đến': topical(['topic-resolution']),
  'Biện Pháp': topical(['script', 'topic-report', 'topic-resolution']),
  'Theo Dõi': topical(['topic-resolution']),
  'Sơ Kết': topical(['topic-resolution']),
  'Việc Cũ': (kind, cell) => [
    ...regular(['notice', 'script', 'month-resolution'])(kind),
    'minutes',
    'tasks',
    ...(kind !== 'topic' && cell !== 'five' ? (['committee-minutes'] as const) : []),
  ],
  'Giao Tháng': (kind, cell) => [
    'notice',
    'script',
    'minutes',
    'tasks',
    ...(cell === 'five' ? [] : (['committee-minutes'] as const)),
    ...(kind === 'topic' ? (['topic-report', 'topic-resolution'] as const) : month(kind)),
  ],
  'Kết Quả Lời': (kind) => [...regular(['script', 'month-resolution'])(kind), 'minutes', 'tasks'],
  // What was decided and counted, the chair repeats aloud: the script is the same sentences.
  'Chốt Tháng': (kind) => ['script', 'minutes', ...month(kind)],
  'Chốt Chuyên Đề': topical(['script', 'minutes', 'topic-resolution']),
  'Chốt Riêng': ['script', 'minutes'],
  'Chốt Giao Việc': (kind) => [
    'script',
    'minutes',
    'tasks',
    ...(kind === 'topic' ? (['topic-resolution'] as const) : month(kind)),
  ],
  'Bảo Lưu Tháng': (kind) => (kind === 'topic' ? [] : ['script', 'minutes', 'month-resolution']),
  'Bảo Lưu Chuyên Đề': topical(['script', 'minutes', 'topic-resolution']),
  'Giữ Ý Tháng': (kind) => (kind === 'topic' ? [] : ['minutes', 'month-resolution']),
  'Giữ Ý Chuyên Đề': topical(['minutes', 'topic-resolution']),
  'Nói Chuyên Đề': (kind) => (kind === 'combined' ? ['minutes'] : []),
  'Ý Ngoài': ['minutes'],
  'Biểu Quyết Riêng': ['minutes'],
  'Bỏ Phiếu Kín': ['minutes', 'removal', 'secret-count'],
  'Ý Kiến': ['minutes'],
  'Ghi Thêm': ['minutes'],
  // The thematic meeting reads its minutes only where that step was chosen.
  'Sửa Biên Bản': (kind) => (kind === 'topic' ? ['minutes'] : ['script', 'minutes']),
  'Rút Kinh Nghiệm': ['score'],
  'Lý Do Vắng': ['minutes'],
  'Thư Ký': (kind, cell) => [
    'agenda',
    ...(kind === 'topic' ? [] : (['script'] as const)),
    'minutes',
    'tasks',
    ...month(kind),
    'score',
    ...(cell === 'five' ? [] : (['committee-minutes'] as const)),
  ],
};

/** The meeting with everybody addressed as one addresses comrades. */
const addressedMeeting = (meeting: Meeting): Meeting => ({
  ...meeting,
  setup: {
    ...meeting.setup,
    chair: 'đồng chí Trần Trì',
    noteTaker: 'Đ/c Ngô Thư',
    topicSpeaker: 'Đồng chí Lê Dẫn',
  },
  content: {
    ...meeting.content,
    matters: meeting.content.matters.map((matter) => ({ ...matter, who: 'đ/c Vũ Trình' })),
  },
  tasks: meeting.tasks.map((task) => ({ ...task, who: 'Đồng chí Hoàng Việc' })),
  earlierTasks: meeting.earlierTasks.map((task) => ({ ...task, who: 'đ/c Phạm Cũ' })),
  decisions: meeting.decisions.map((one) => (one.who ? { ...one, who: 'đ/c Bùi Giao' } : one)),
});

describe.each(sixMeetings)('%s meeting of %s', async (kind, cell) => {
  const meeting = fullMeeting(data, kind, cell);
  const texts = await printedPapers(meeting, data);

  test.each(Object.entries(where))('“%s” stands where it must and nowhere else', (word, given) => {
    const wanted = typeof given === 'function' ? given(kind, cell) : given;
    const found = [...texts].filter(([, text]) => text.includes(word)).map(([paper]) => paper);
    const there = wanted.filter((paper) => texts.has(paper));
    expect([...new Set(found)].toSorted()).toEqual([...new Set(there)].toSorted());
  });

  test('no paper leaves open what the meeting knows', () => {
    for (const [paper, text] of texts) {
      expect(text, paper).not.toMatch(/nếu có/i);
      // Words that a blank was left in, and a name that two things have.
      expect(text, paper).not.toMatch(/như sau\.|báo trước \./);
      expect(text, paper).not.toMatch(/Sổ tay(?! đảng viên điện tử)/);
      expect(openLines(paper, text), paper).toEqual([]);
    }
  });

  test('nothing of another kind of meeting, of a committee that is not, of guests who do not come', () => {
    const all = [...texts.values()].join('\n');
    if (cell === 'five') expect(all).not.toMatch(/họp chi ủy/i);
    if (cell !== 'forty') expect(all).not.toMatch(/trân trọng giới thiệu/);
    if (kind === 'regular') expect(all).not.toMatch(/đề dẫn/i);
    if (kind === 'topic') expect([...texts.keys()]).not.toContain('month-resolution');
  });

  test('a resolution is of what was decided, not of how long the meeting took', () => {
    for (const paper of ['month-resolution', 'topic-resolution'] as const)
      expect(texts.get(paper) ?? '').not.toMatch(/thời lượng|phút/i);
  });

  test('a name stands alone under a signature and in a column of names', async () => {
    const papers = papersOf(addressedMeeting(meeting), data);
    const header = headerOf(addressedMeeting(meeting), data);
    expect([header.signer, header.chair, header.noteTaker].join()).not.toMatch(/đồng chí|đ\/c/i);
    for (const { name, writer, template, values } of papers) {
      expect(writer, name).not.toMatch(/đồng chí|đ\/c/i);
      const columns = template.blocks.flatMap((block) =>
        block.type === 'table'
          ? (values.tables?.[block.name] ?? []).flatMap((row) =>
              row.filter((_, at) => block.columns[at]?.name === 'nguoi'),
            )
          : [],
      );
      expect(columns.join('\n'), name).not.toMatch(/đồng chí|đ\/c/i);
    }
  });

  test('a paragraph of what was entered ends with a stop', () => {
    for (const paper of ['minutes', 'month-resolution', 'topic-resolution'] as const) {
      const lines = (texts.get(paper) ?? '').split('\n').filter((line) => line.length > 0);
      const entered =
        /(?:Kết Quả Tháng|Tuyên Dương|Tin Mới|Chốt [TR]\p{L}+|Đích Đến|Biện Pháp|Ghi Thêm)$/u;
      expect(
        lines.filter((line) => entered.test(line)),
        paper,
      ).toEqual([]);
    }
  });

  test('a table of a finished paper has no column that stays empty', () => {
    for (const { name, time, template, values } of papersOf(meeting, data)) {
      if (time === 'before') continue;
      const empty = template.blocks.flatMap((block) => {
        const rows = block.type === 'table' ? values.tables?.[block.name] : undefined;
        if (block.type !== 'table' || !rows) return [];
        return block.columns.filter((column, at) => !column.name && rows.every((row) => !row[at]));
      });
      expect(empty, name).toEqual([]);
    }
  });

  test('no sentence stands twice in a paper', () => {
    for (const [paper, text] of texts) expect(repeatedSentences(text), paper).toEqual([]);
  });
});

test('every cell is there, and every kind in two of them', () => {
  expect(new Set(sixMeetings.map(([, cell]) => cell))).toEqual(new Set(Object.keys(cells)));
  for (const kind of ['regular', 'combined', 'topic'])
    expect(new Set(sixMeetings.filter(([one]) => one === kind).map(([, cell]) => cell)).size).toBe(
      2,
    );
});
