import { expect, test } from 'vitest';
import { data, meetingOf, printed, twenty } from '#tests/support/kit-cells.ts';
import { newTask } from '../rules/tasks.ts';
import type { Meeting } from '../state/schema.ts';
import { factsOf } from './facts.ts';
import { readOut } from './read-out.ts';
import { spoken } from './spoken.ts';

const blank = meetingOf(twenty, []);
const meeting: Meeting = {
  ...blank,
  setup: {
    ...blank.setup,
    kind: 'KET',
    noteTaker: 'Đồng chí Trần Thị $1',
    topicTitle: 'Chuyển đổi số.',
    topicSpeaker: 'Lê C',
    questions: '1. Làm gì trước?\nAi làm?',
  },
  agenda: { ...blank.agenda, on: { 'KET-19': true } },
  content: {
    ...blank.content,
    results: 'Thu hoạch xong 12 ha',
    news: 'Bản tin số 11',
    matters: [
      { id: '1', title: 'Đặt biển báo', question: 'Đặt ở đâu?', who: 'Ngô D', minutes: 9 },
      { id: '2', title: 'Góp quỹ.', question: '', who: '', minutes: 0 },
    ],
  },
  tasks: [{ ...newTask('t'), what: 'Kẻ vạch đường', who: 'Phạm E', due: '2026-12-15' }],
  earlierTasks: [
    {
      ...newTask('e'),
      what: 'Sửa sân',
      who: 'A',
      due: '2026-11-20',
      result: 'done',
      note: 'đổ 40 m bê tông.',
    },
  ],
};
const facts = factsOf(meeting, data);
const step = (role: string) => facts.agenda.find((item) => item.role === role)!;

test.each<[string, string[]]>([
  ['Tôi đề nghị đồng chí {thu-ky} làm thư ký.', ['Tôi đề nghị đồng chí Trần Thị $1 làm thư ký.']],
  ['Cần ít nhất {can-it-nhat} phiếu.', ['Cần ít nhất 9 phiếu.']],
  [
    'Họp {ky-sinh-hoat}, chuyên đề {ten-chuyen-de}.',
    ['Họp tháng 12/2026, chuyên đề Chuyển đổi số.'],
  ],
  ['Bàn {so-viec} việc: {cac-viec}.', ['Bàn hai việc: đặt biển báo; góp quỹ.']],
  [
    'Việc {thu-tu} là {viec}. Mời {nguoi-trinh-bay}. Hỏi: {cau-hoi}',
    [
      'Việc thứ nhất là đặt biển báo. Mời Ngô D. Hỏi: Đặt ở đâu?',
      'Việc thứ hai là góp quỹ. Hỏi: …',
    ],
  ],
  [
    'Giao {nguoi-nhan}: {nhiem-vu}, trước {thoi-han}.',
    ['Giao Phạm E: Kẻ vạch đường, trước 15/12/2026.'],
  ],
  ['Câu {thu-tu}: {cau-hoi-chuyen-de}', ['Câu thứ nhất: Làm gì trước?', 'Câu thứ hai: Ai làm?']],
])('%s', (script, said) => expect(spoken(script, facts)).toEqual(said));

test('what the meeting does not know stays for the chair to say, and no matters are counted that are none', () => {
  const none = factsOf(meetingOf({}, []), data);
  expect(spoken('Mời đồng chí {thu-ky}; cần {can-it-nhat} phiếu.', none)).toEqual([
    'Mời đồng chí …; cần … phiếu.',
  ]);
  expect(spoken('Hôm nay bàn {so-viec} việc {cac-viec}. Ai thêm gì?', none)).toEqual([
    'Ai thêm gì?',
  ]);
});

test('what is read out beside the sentences is what was entered', () => {
  expect(readOut(facts, step('report'))).toEqual([
    'Kết quả tháng qua: Thu hoạch xong 12 ha.',
    'Dự kiến nhiệm vụ: Kẻ vạch đường (đồng chí Phạm E, trước ngày 15/12/2026).',
  ]);
  expect(readOut(facts, step('members-tasks'))).toEqual([
    'Đồng chí A: Sửa sân, thời hạn 20/11/2026: xong; đổ 40 m bê tông.',
  ]);
  expect(readOut(facts, step('information'))).toEqual(['Bản tin số 11.']);
});

test('the script is one text, in the order of the meeting, and a vote asks all three questions', async () => {
  const script = await printed(meeting, 'BM-06');
  for (const words of [
    'đồng chí Trần Thị $1 làm thư ký',
    'Hôm nay chi bộ bàn hai việc chính là đặt biển báo; góp quỹ',
    'Sửa sân, thời hạn 20/11/2026: xong',
    'Việc thứ nhất xin chi bộ bàn là đặt biển báo. Mời đồng chí Ngô D trình bày. Xin chi bộ trả lời: Đặt ở đâu?',
    'cần ít nhất 9 phiếu. Đồng chí nào tán thành, xin giơ thẻ. … Đồng chí nào không tán thành? … Đồng chí nào có ý kiến khác?',
    'Mời đồng chí Lê C trình bày báo cáo đề dẫn',
  ])
    expect(script.split(words), words).toHaveLength(2);
  expect(script).not.toMatch(/nếu có|về dự sinh hoạt/i);
});

test('the notice names matters, not procedure', async () => {
  const notice = await printed(meeting, 'BM-05');
  for (const words of [
    'bàn nhiệm vụ tháng 12/2026',
    'Kết quả việc đã giao: Sửa sân.',
    'Bàn: Đặt biển báo (đồng chí Ngô D trình bày); câu hỏi: Đặt ở đâu?',
    'Chuyên đề: Chuyển đổi số.',
    'trước ngày 02/12/2026',
  ])
    expect(notice).toContain(words);
  expect(notice).not.toMatch(/cử thư ký|điểm danh|nếu có/i);
});
