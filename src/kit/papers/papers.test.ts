import { describe, expect, test } from 'vitest';
import config from '#config';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { papers } from '#templates/papers.ts';
import { pointsField } from '#templates/score-sheet.ts';
import { buildKitData } from '../data/build-data.ts';
import { newTask } from '../rules/tasks.ts';
import { newVote } from '../rules/vote.ts';
import { blankMeeting } from '../state/new-meeting.ts';
import { meetingSchema, type Meeting } from '../state/schema.ts';
import { papersOf } from './papers.ts';

const data = buildKitData((await frozenHandbook()).graph, config);

const long = 'ý kiến dài '.repeat(900);
const blank = blankMeeting({ kind: 'KET', date: '2026-12-03', locality: 'Phường Một' });
const meeting: Meeting = {
  ...blank,
  setup: {
    ...blank.setup,
    noteTaker: 'Lê Văn Thư',
    topicTitle: 'Chuyển đổi số',
    topicSpeaker: 'Nguyễn Văn Bình',
    questions: 'Làm gì trước?\n2. Ai làm?',
  },
  called: true,
  members: Array.from({ length: 40 }, (_, i) => ({
    id: `m${i}`,
    name: `Nguyễn Thị H'Hen <&> ${i} 🙂`,
    kind: i < 38 ? ('official' as const) : ('probationary' as const),
    standing: 'active' as const,
    presence: i === 0 ? ('excused' as const) : ('present' as const),
    reason: i === 0 ? 'ốm' : '',
  })),
  votes: [
    { ...newVote('v1', 'other', 'chương trình'), for: 37 },
    { ...newVote('v2', 'month-resolution', 'nghị quyết tháng 12'), for: 30, against: 5, other: 2 },
  ],
  tasks: [{ ...newTask('t'), what: 'Sửa sân', who: 'Đ/c A', due: '2026-12-20' }],
  earlierTasks: [
    { ...newTask('e'), what: 'Vận động', who: 'Đ/c B', due: '2026-11-20', result: 'late' },
  ],
  notes: { 'KET-14': `Đ/c C: nên làm sớm\nkhông tên`, 'KET-11': long, them: 'ghi ở việc thêm' },
  decisions: [{ id: 'd', step: 'KET-18', text: 'Giao hai việc', to: '', who: '', due: '' }],
  agenda: {
    minutes: {},
    on: {},
    leads: {},
    extras: [{ id: 'them', title: 'Trao huy hiệu', lead: 'Bí thư', minutes: 5, after: 'KET-10' }],
  },
  points: [5, 5, 10, 28.5, 10, 5, 24, 5],
};
const paper = (id: string, of = meeting) =>
  papersOf(of, data).find(({ template }) => template.id === id)?.values;

const closingLine = 'Buổi sinh hoạt kết thúc lúc {gio-ket-thuc}, ngày {ngay-hop}.';

/** Lines that were put between the blocks of the minutes, each with the text of the block it stands before. */
function placed(values: ReturnType<typeof paper>): string[][] {
  const blocks = data.templates.find(({ id }) => id === 'BM-02')?.blocks ?? [];
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    const lines = block.type === 'slot' ? (values?.slots?.[block.name] ?? []) : [];
    return lines.map((line) => [next && 'text' in next ? next.text : '', line]);
  });
}

describe('the papers of a filled meeting', () => {
  test('minutes hold everything that was entered', () => {
    const values = paper('BM-02');
    expect(values?.fields).toMatchObject({
      'tong-so': '40',
      'chinh-thuc': '38',
      'co-mat': '39',
      'tan-thanh': '30',
      'so-thanh-vien': '38',
      'ty-le-thanh-vien': '78,9%',
      'can-it-nhat': '20',
      'ket-qua-bieu-quyet': 'được thông qua',
      diem: '92,5',
      'xep-loai': 'Tốt',
    });
    expect(values?.fields['danh-sach-vang']).toBe("Nguyễn Thị H'Hen <&> 0 🙂 (ốm).");
    expect(values?.fields['bao-cao']).toBe(`Ý${long.trim().slice(1)}.`);
    expect(values?.fields['nhiem-vu-dang-vien']).toContain('Vận động (B): chậm.');
    expect(values?.fields['ket-luan']).toContain('Giao hai việc');
    expect(placed(values)).toContainEqual([
      'V- TỰ CHẤM ĐIỂM VÀ KẾT THÚC',
      'Biểu quyết chương trình (giơ thẻ đảng viên): tán thành 37/38 (97,4% số thành viên), không tán thành 0, ý kiến khác 0; cần ít nhất 20 phiếu; kết quả: được thông qua.',
    ]);
    expect(values?.tables?.['y-kien']).toEqual([
      ['1', 'C', 'Nên làm sớm'],
      ['2', '', 'Không tên'],
    ]);
    expect(placed(values)).toContainEqual(['III- NỘI DUNG', 'Trao huy hiệu: ghi ở việc thêm.']);
  });

  test('opinions on the topic stand in the part of the topic, not among those of the regular part', () => {
    const values = paper('BM-02', { ...meeting, notes: { 'KET-21': 'Đ/c D: nên mở lớp' } });
    expect(values?.fields['chuyen-de']).toContain('Đ/c D: nên mở lớp');
    expect(values?.tables).not.toHaveProperty('y-kien');
  });

  test.each([
    ['KET-05', 'III- NỘI DUNG'],
    ['KET-08', 'III- NỘI DUNG'],
    ['KET-24', closingLine],
    ['KET-25', closingLine],
  ])('a note of %s stands before “%s”', (step, words) => {
    const values = paper('BM-02', { ...meeting, votes: [], notes: { [step]: 'một\nhai' } });
    const lines = placed(values);
    expect(lines.map(([before]) => before)).toEqual([words, words]);
    expect(lines[1]?.[1]).toBe('Hai.');
    expect(values?.sections).toBeUndefined();
  });

  test.each([
    ['KET-13', '5. Chuyên đề (nếu có)'],
    ['KET-20', 'IV- KẾT LUẬN, GIAO VIỆC, BIỂU QUYẾT'],
  ])('an added line after %s stands before “%s”', (after, words) => {
    const extras = [{ id: 'them', title: 'Việc thêm', lead: '', minutes: 5, after }];
    const values = paper('BM-02', {
      ...meeting,
      votes: [],
      agenda: { ...meeting.agenda, extras },
    });
    expect(placed(values)).toEqual([[words, 'Việc thêm: ghi ở việc thêm.']]);
  });

  test('a vote fills only the resolution that it was about', () => {
    const votes = [{ ...newVote('v', 'month-resolution', 'gì cũng được'), for: 30 }];
    expect(paper('BM-03', { ...meeting, votes })?.fields['tan-thanh']).toBe('30');
    expect(paper('BM-07', { ...meeting, votes })?.fields).not.toHaveProperty('tan-thanh');
    expect(paper('BM-07', { ...meeting, votes })?.fields).not.toHaveProperty('ty-le-thanh-vien');
    const onTopic = [{ ...votes[0]!, kind: 'topic-resolution' as const }];
    expect(paper('BM-07', { ...meeting, votes: onTopic })?.fields['tan-thanh']).toBe('30');
    expect(paper('BM-03', { ...meeting, votes: onTopic })?.fields).not.toHaveProperty('tan-thanh');
  });

  test('the resolution has last month in section I and this month in section III', () => {
    expect(paper('BM-03')?.tables).toEqual({
      'ket-qua-thang-truoc': [['1', 'Vận động', 'B', '20/11/2026', 'Chậm']],
      'phan-cong': [['1', 'Sửa sân', 'A', '20/12/2026']],
    });
  });

  test('the agenda has every line with its minutes', () => {
    const rows = paper('BM-01')?.tables?.['chuong-trinh'] ?? [];
    const contents = rows.map((row) => row[1]);
    expect(contents).toContain('19:08 – Trao huy hiệu');
    expect(contents).toContain('20:15 – Nêu mục đích, trình bày đề dẫn: Chuyển đổi số');
    expect(rows.map((row) => row[2])).toContain('Nguyễn Văn Bình');
    expect(rows.map((row) => row[2])).not.toContain('Đảng viên viết đề dẫn');
  });

  test('questions of the topic are numbered, in its part of the script and in the paper that opens it', () => {
    const questions = ['1. Làm gì trước?', '2. Ai làm?'];
    const said = paper('BM-06')
      ?.sections?.map(({ text }) => text)
      .join('\n');
    expect(said).toContain('“Câu hỏi thứ nhất: Làm gì trước?”');
    expect(said).toContain('“Câu hỏi thứ hai: Ai làm?”');
    expect(paper('BM-08')?.fields['cau-hoi']).toBe(questions.join('\n'));
  });

  test('who wrote a working paper signs it', () => {
    const writers = Object.fromEntries(
      papersOf(meeting, data).map(({ template, writer }) => [template.id, writer]),
    );
    expect(writers).toMatchObject({
      'BM-08': 'Nguyễn Văn Bình',
      'BM-10': 'Lê Văn Thư',
      'BM-03': '',
    });
    expect(paper('BM-01')?.fields['tong-so-phut']).toBe('128');
  });

  test('a draft that the reader changed stands, and an emptied one is a blank', () => {
    const changed = { ...meeting, drafts: { 'BM-02': { 'ket-luan': 'Sửa lại', 'bao-cao': ' ' } } };
    expect(paper('BM-02', changed)?.fields['ket-luan']).toBe('Sửa lại');
    expect(paper('BM-02', changed)?.fields).not.toHaveProperty('bao-cao');
  });

  test('is a meeting that the schema accepts', () => {
    expect(meetingSchema.safeParse(meeting).success).toBe(true);
  });
});

test('an untouched meeting leaves blanks, not zeros', () => {
  const values = paper('BM-02', blankMeeting({ kind: 'TK', date: '', locality: '' }));
  expect(values?.fields).toEqual({ 'loai-sinh-hoat': 'thường kỳ', 'gio-bat-dau': '19:00' });
  expect(values?.slots).toEqual({});
  expect(values?.tables).toEqual({});
});

test('every paper names only fields and tables that its form has', () => {
  for (const kind of ['TK', 'KET', 'CDE']) {
    for (const { template, values } of papersOf(
      { ...meeting, setup: { ...meeting.setup, kind } },
      data,
    )) {
      const tables = template.blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
      for (const [name, rows] of Object.entries(values.tables ?? {})) {
        const table = tables.find((t) => t.name === name);
        expect(table, `${template.id} ${name}`).toBeDefined();
        for (const row of rows)
          expect(row.length, `${template.id} ${name}`).toBe(table!.columns.length);
      }
    }
  }
});

test('what the kit writes into a form is in the contract of its paper, or notes that a step names', () => {
  for (const { id: kind } of data.procedures) {
    const whole = { ...meeting, setup: { ...meeting.setup, kind } };
    const notesTo = data.procedures.flatMap(({ steps }) => steps.map((step) => step.notesTo));
    for (const { template, values } of papersOf(whole, data)) {
      const contract = papers[template.paper!];
      const points = data.rubric.criteria.map((_, i) => pointsField(i));
      const fields = [...Object.keys(contract.fields), ...notesTo, ...points];
      expect(fields).toEqual(expect.arrayContaining(Object.keys(values.fields)));
      expect(Object.keys(contract.tables)).toEqual(
        expect.arrayContaining(Object.keys(values.tables ?? {})),
      );
      expect(contract.slots).toEqual(expect.arrayContaining(Object.keys(values.slots ?? {})));
    }
  }
});

test('the text of steps is plain', () => {
  const texts = data.procedures.flatMap((p) => p.steps.flatMap((s) => s.text));
  expect(texts.length).toBeGreaterThan(40);
  for (const text of texts) expect(text).not.toMatch(/[<>{}]/);
  // The word alone stands only before a list.
  for (const [i, text] of texts.entries())
    if (text === 'Gợi ý:') expect(texts[i + 1]).toMatch(/^(- |1\. )/);
});

test('what goes out before the meeting leaves its day to be written; what comes after bears it', () => {
  for (const { time, date } of papersOf(meeting, data)) {
    expect(date).toBe(time === 'before' ? '' : '2026-12-03');
  }
});
