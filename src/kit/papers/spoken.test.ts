import { expect, test } from 'vitest';
import { data, meetingOf, printed, twenty } from '#tests/support/kit-cells.ts';
import { newTask } from '../rules/tasks.ts';
import type { Meeting } from '../state/schema.ts';
import { factsOf } from './facts.ts';
import { spoken } from './spoken.ts';

const blank = meetingOf(twenty, []);
const meeting: Meeting = {
  ...blank,
  setup: {
    ...blank.setup,
    kind: 'KET',
    noteTaker: 'Trần Thị $1',
    topicTitle: 'Chuyển đổi số',
    topicSpeaker: 'Lê C',
    questions: '1. Làm gì trước?\nAi làm?',
  },
  earlierTasks: [{ ...newTask('e'), what: 'Sửa sân', who: 'A', result: 'done' }],
};

test.each([
  [
    'Tôi đề nghị đồng chí … làm thư ký buổi họp.',
    'Tôi đề nghị đồng chí Trần Thị $1 làm thư ký buổi họp.',
  ],
  [
    'biểu quyết; cần ít nhất … phiếu. Đồng chí nào',
    'biểu quyết; cần ít nhất 9 phiếu. Đồng chí nào',
  ],
  ['chi bộ họp thường kỳ tháng … để', 'chi bộ họp thường kỳ tháng 12/2026 để'],
  [
    'chi bộ chuyển sang chuyên đề … Mục đích',
    'chi bộ chuyển sang chuyên đề Chuyển đổi số. Mục đích',
  ],
  ['Mời đồng chí … trình bày báo cáo đề dẫn.', 'Mời đồng chí Lê C trình bày báo cáo đề dẫn.'],
  ['Câu hỏi thứ nhất: … Mời đồng chí …', 'Câu hỏi thứ nhất: Làm gì trước? Mời đồng chí …'],
  ['Xin giao đồng chí … việc …', 'Xin giao đồng chí … việc …'],
])('%s', (script, said) => expect(spoken(script, factsOf(meeting, data))).toBe(said));

test('what the meeting does not know stays for the chair to say', () => {
  const facts = factsOf(meetingOf({}, []), data);
  const script = 'Tôi đề nghị đồng chí … làm thư ký; cần ít nhất … phiếu; sang chuyên đề …';
  expect(spoken(script, facts)).toBe(script);
});

test('the names and numbers find their place in the scripts of this handbook', () => {
  const facts = factsOf(meeting, data);
  const scripts = data.procedures.flatMap(({ id, steps }) =>
    id === 'KET' ? steps.flatMap(({ script }) => script ?? []) : [],
  );
  const said = scripts.map((script) => spoken(script, facts)).join('\n');
  for (const words of [
    'đồng chí Trần Thị $1 làm thư ký',
    'cần ít nhất 9 phiếu',
    'Lê C trình bày',
    'Làm gì trước?',
  ])
    expect(said).toContain(words);
});

test('the script has one text, with the number that a resolution needs; the notice names matters, not procedure', async () => {
  const agenda = { ...meeting.agenda, on: { 'KET-19': true } };
  const script = await printed({ ...meeting, agenda }, 'BM-06');
  expect(script).toContain('biểu quyết về nghị quyết tháng; cần ít nhất 9 phiếu.');
  expect(script).toContain('THỜI GIAN TỪNG BƯỚC');
  expect(script.match(/làm thư ký/g)).toHaveLength(1);
  // A meeting that comes to no vote on a resolution has the dots.
  expect(await printed(meeting, 'BM-06')).not.toContain('nghị quyết tháng;');
  const notice = await printed(meeting, 'BM-05');
  for (const words of [
    'bàn nhiệm vụ tháng 12/2026',
    'Kết quả việc đã giao: Sửa sân.',
    'Chuyên đề: Chuyển đổi số.',
  ])
    expect(notice).toContain(words);
  expect(notice).not.toMatch(/cử thư ký|điểm danh/i);
});
