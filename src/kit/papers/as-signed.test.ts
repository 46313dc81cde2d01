import { describe, expect, test } from 'vitest';
import { data, meetingOf, printed, vote } from '#tests/support/kit-cells.ts';
import { newTask } from '../rules/tasks.ts';
import type { Vote } from '../rules/vote.ts';
import type { Meeting } from '../state/schema.ts';
import { factsOf } from './facts.ts';
import { spoken } from './spoken.ts';

const five = { official: 5, presentOfficial: 5 };

/** A meeting that was held. */
const held = (kind: string, votes: Vote[], more: Partial<Meeting> = {}): Meeting => {
  const meeting = meetingOf(five, votes);
  return {
    ...meeting,
    heldOn: '2026-12-03',
    setup: { ...meeting.setup, kind, place: 'Nhà văn hóa thôn Đông', topicTitle: 'Giữ ngõ sạch' },
    ...more,
  };
};

describe('minutes of a meeting', () => {
  test('of its own kind has a heading for what it did alone', async () => {
    const votes = [vote('removal', { for: 5, ballot: 'secret' }, 'đồng chí B')];
    const minutes = await printed(held('XVR', votes), 'BM-02');
    expect(minutes).toContain('IV- BIỂU QUYẾT');
    expect(minutes).not.toMatch(/GIAO VIỆC|\d\. Biểu quyết|tự phê bình/);
  });

  test('that comes to a conclusion and a vote names both', async () => {
    const minutes = await printed(
      held('XVR', [vote('removal', { for: 5 }, 'đồng chí B')], {
        decisions: [{ id: 'd', step: '', text: 'Hoàn thiện hồ sơ', to: '', who: '', due: '' }],
      }),
      'BM-02',
    );
    expect(minutes).toContain('IV- KẾT LUẬN, BIỂU QUYẾT');
    expect(minutes).toContain('2. Biểu quyết');
  });

  test('name those who counted secret ballots, and their sheet', async () => {
    const meeting = held('XVR', [vote('removal', { for: 5, ballot: 'secret' }, 'đồng chí B')]);
    expect(await printed(meeting, 'BM-02')).toContain(
      'Phiếu kín: có biên bản kiểm phiếu kèm theo.',
    );
    const sheet = `BM-31-${meeting.votes[0]!.id}`;
    const drafts = { [sheet]: { 'nguoi-kiem-phieu': 'Vũ Na (trưởng ban), Ngô Bình' } };
    expect(await printed({ ...meeting, drafts }, 'BM-02')).toContain(
      'Người kiểm phiếu: Vũ Na (trưởng ban), Ngô Bình; có biên bản kiểm phiếu kèm theo.',
    );
  });

  test('say in two words that nobody is taken off a count', async () => {
    const votes = [vote('month-resolution', { for: 5 })];
    const minutes = await printed(held('TK', votes), 'BM-02');
    expect(minutes).toContain('Đảng viên chính thức: 5. Được trừ: không có. Số thành viên');
    const exempt = { ...meetingOf({ official: 5, exempt: 1, presentOfficial: 4 }, votes) };
    expect(await printed({ ...exempt, heldOn: '2026-12-03' }, 'BM-02')).toContain(
      'Được trừ: được miễn sinh hoạt, vắng mặt 1. Số thành viên',
    );
  });

  test('on a topic have what was said after the opinions after them', async () => {
    const notes = {
      'CDE-06': 'Có bảng số liệu',
      'CDE-08': 'Đ/c Na: nên quét chiều thứ Bảy',
      'CDE-09': 'Liên hệ với ngõ Đông',
      'CDE-10': 'Đề dẫn sát việc',
    };
    const minutes = await printed(held('CDE', [], { notes }), 'BM-02');
    const places = Object.values(notes).map((note) => minutes.indexOf(note.replace(/^.*: n/, 'N')));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('name what a discipline vote is on', async () => {
    const votes = [vote('discipline', { reprimand: 5 }, 'đồng chí C')];
    const words = 'hình thức kỷ luật đối với đồng chí C';
    expect(await printed(held('XVR', votes), 'BM-02')).toContain(`Nội dung biểu quyết: ${words}.`);
    expect(await printed(held('XVR', votes), 'BM-31')).toContain(`Về ${words}`);
  });
});

test('a vote on whom to propose says for what', async () => {
  const kit = {
    ...data,
    procedures: data.procedures.map((one) =>
      one.id === 'XVR' ? { ...one, papers: [...one.papers, 'appointment' as const] } : one,
    ),
  };
  const { steps } = kit.procedures.find(({ id }) => id === 'XVR')!;
  const step = steps.find(({ role }) => role === 'vote')?.id ?? '';
  const votes = [vote('other', { for: 5, ballot: 'secret', step }, 'đồng chí E')];
  const words = 'đề nghị chỉ định bổ sung đồng chí E';
  const meeting = held('XVR', votes);
  expect(await printed(meeting, 'BM-02', kit)).toContain(`Nội dung biểu quyết: ${words}.`);
  expect(await printed(meeting, 'BM-31', kit)).toContain(`Về ${words}`);
});

test('a place within a sentence has a small letter', async () => {
  const meeting = held('TK', [vote('month-resolution', { for: 5 })]);
  expect(await printed(meeting, 'BM-03')).toContain('tại nhà văn hóa thôn Đông');
  expect(await printed(meeting, 'BM-02')).toContain('Địa điểm: Nhà văn hóa thôn Đông');
});

test('what follows a semicolon goes on with a small letter', async () => {
  const tasks = ['Sửa sân', 'Gặp 8 hộ', 'Đảng ủy mời'].map((what, i) => ({
    ...newTask(`t${i}`),
    what,
  }));
  expect(await printed(held('TK', [], { tasks }), 'BM-05')).toContain(
    'Dự kiến nhiệm vụ: Sửa sân; gặp 8 hộ; Đảng ủy mời.',
  );
});

test('one matter alone is not called the first', () => {
  const meeting = held('TK', []);
  const matter = { id: '1', title: 'Góp quỹ', question: '', who: '', minutes: 0 };
  const facts = factsOf({ ...meeting, content: { ...meeting.content, matters: [matter] } }, data);
  expect(spoken('Việc {thu-tu} là {viec}.', facts)).toEqual(['Việc là góp quỹ.']);
});
