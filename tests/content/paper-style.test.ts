import { expect, test } from 'vitest';
import type { Meeting } from '#kit/state/schema.ts';
import { fullMeeting, printedPapers } from '../support/full-meetings.ts';
import { kit } from '../support/office-files.ts';

/* What the office of a committee above marks in a cell's papers, on the forms of this handbook. */

const printed = async (meeting: Meeting, paper: 'topic-resolution' | 'script' | 'agenda') =>
  (await printedPapers(meeting, kit)).get(paper) ?? '';

test('each document that a resolution rests on has a line, and “Căn cứ” stands there once', async () => {
  const meeting = fullMeeting(kit, 'topic', 'forty');
  const basis = 'Căn cứ Nghị quyết số 12-NQ/ĐU;\n- căn cứ Kế hoạch 05-KH/ĐU\nChương trình năm 2026.';
  const content = { ...meeting.content, topic: { ...meeting.content.topic, basis } };
  const lines = (await printed({ ...meeting, content }, 'topic-resolution')).split('\n');
  const own = lines.filter((line) => /12-NQ|05-KH|Chương trình năm/.test(line));
  expect(own).toEqual([
    '- Căn cứ Nghị quyết số 12-NQ/ĐU;',
    '- Căn cứ Kế hoạch 05-KH/ĐU;',
    '- Căn cứ Chương trình năm 2026;',
  ]);
});

test.each(['Ông Lò Văn Pú, trưởng bản', 'bà Mai', 'các đồng chí đảng ủy viên'])(
  'the guest “%s” is not called a comrade a second time',
  async (guests) => {
    const meeting = fullMeeting(kit, 'combined', 'forty');
    const script = await printed({ ...meeting, setup: { ...meeting.setup, guests } }, 'script');
    expect(script).toContain(`giới thiệu ${guests}`);
  },
);

test('a small cell’s agenda of a combined meeting closes each part in one row', async () => {
  const agenda = await printed(fullMeeting(kit, 'combined', 'five'), 'agenda');
  expect(agenda).toMatch(/tổng hợp[^\n]*giao việc[^\n]*kết luận[^\n]*biểu quyết/i);
  expect(agenda).toMatch(/tự chấm điểm[^\n]*biên bản/i);
});

test('what a thematic part came to is named as its conclusion; its committee reviews no month', async () => {
  const combined = await printedPapers(fullMeeting(kit, 'combined', 'forty'), kit);
  expect(combined.get('minutes')).toContain('Kết luận: Chốt Chuyên Đề.');
  expect(combined.get('committee-minutes')).toContain('Đánh giá tháng qua');
  const topic = await printedPapers(fullMeeting(kit, 'topic', 'twenty-six'), kit);
  expect(topic.get('committee-minutes')).not.toContain('Đánh giá tháng qua');
  expect(topic.get('committee-minutes')).toContain('1. Nội dung đưa ra chi bộ');
});
