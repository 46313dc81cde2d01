import { expect, test } from 'vitest';
import { newTask } from '../rules/tasks.ts';
import { data, meetingOf, printed, vote } from '#tests/support/kit-cells.ts';
import { fullMeeting } from '#tests/support/full-meetings.ts';
import { factsOf } from './facts.ts';
import { papersOf } from './papers.ts';
import { readOut } from './read-out.ts';
import { spoken } from './spoken.ts';

test('what was typed in small letters begins lines and cells with a capital one, and lines end', async () => {
  const meeting = fullMeeting(data, 'combined', 'forty');
  const typed = {
    ...meeting,
    content: {
      ...meeting.content,
      ideology: 'đảng viên yên tâm',
      matters: [
        { id: 'm', title: 'xây nhà', question: 'có thống nhất xây không', who: '', minutes: 0 },
      ],
    },
    decisions: [
      { id: 'd', step: '', text: 'thống nhất xây nhà', to: '' as const, who: '', due: '' },
    ],
    tasks: [{ ...newTask('t'), what: 'lấy chữ ký các hộ', who: 'A' }],
  };
  const minutes = await printed(typed, 'BM-02');
  expect(minutes).toContain('Việc 1: Xây nhà; câu hỏi: có thống nhất xây không?');
  expect(minutes).toContain('Lấy chữ ký các hộ');
  expect(minutes).toContain('Thống nhất xây nhà.');
  expect(await printed(typed, 'BM-03')).toContain('Đảng viên yên tâm.');
  expect(await printed(typed, 'BM-01')).not.toMatch(/câu hỏi: có thống nhất xây không(?!\?)/);
});

test('what is corrected by hand in a draft stays as it was typed', () => {
  const meeting = fullMeeting(data, 'regular', 'five');
  const drafts = { 'BM-02': { 'ket-luan': 'xây nhà' } };
  const minutes = papersOf({ ...meeting, drafts }, data).find(({ id }) => id === 'BM-02');
  expect(minutes?.values.fields['ket-luan']).toBe('xây nhà');
});

test('groups that nobody belongs to are left out of held minutes, a vote that nobody gave is not', async () => {
  const held = (idle: object) => ({
    ...meetingOf({ official: 20, presentOfficial: 18, excused: 2, ...idle }, [
      vote('month-resolution', { for: 18 }),
    ]),
    heldOn: '2026-12-03',
  });
  const minutes = await printed(held({}), 'BM-02');
  expect(minutes).toContain('Có mặt: 18. Vắng có lý do: 2.');
  expect(minutes).not.toMatch(
    /Vắng không lý do|nơi khác hoặc bị đình chỉ|Được miễn sinh hoạt, vắng:/,
  );
  expect(minutes).toContain('Không tán thành: 0');
  expect(await printed(held({}), 'BM-03')).toContain('có mặt 18; vắng có lý do 2.');
  const exempt = await printed(held({ official: 21, exempt: 1 }), 'BM-02');
  expect(exempt).toContain('Được miễn sinh hoạt, vắng: 1.');
});

test('what was agreed is said to be agreed once', () => {
  const meeting = fullMeeting(data, 'regular', 'five');
  const decisions = [
    { id: 'd', step: '', text: 'thống nhất xây nhà', to: '' as const, who: '', due: '' },
  ];
  const facts = factsOf({ ...meeting, decisions }, data);
  const item = facts.agenda.find(({ role }) => role === 'conclusion');
  expect(spoken('Chi bộ thống nhất các việc sau: {ket-luan}.', facts, item)).toEqual([
    'Chi bộ thống nhất các việc sau: xây nhà.',
  ]);
});

test('a vote is read out in one step: where it was counted', () => {
  const meeting = fullMeeting(data, 'combined', 'forty');
  const { agenda } = factsOf(meeting, data);
  const said = (step: string) => {
    const votes = [{ ...vote('topic-resolution', { for: 30 }), step }];
    const facts = factsOf({ ...meeting, votes }, data);
    return agenda.filter((item) =>
      readOut(facts, item).some((words) => words.startsWith('Biểu quyết nghị quyết chuyên đề')),
    );
  };
  for (const { id } of agenda) expect(said(id).map((item) => item.id)).toEqual([id]);
  expect(said('')).toHaveLength(1);
});
