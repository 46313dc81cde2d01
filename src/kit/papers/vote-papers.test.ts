import { describe, expect, test } from 'vitest';
import { advice, data, meetingOf, printed, twenty, vote } from '#tests/support/kit-cells.ts';
import type { KitData } from '../data/kit-data.ts';
import { rollOf } from '../rules/roll.ts';
import { noCounts } from '../rules/attendance.ts';
import { parseRoster } from '../rules/roster.ts';
import type { Meeting } from '../state/schema.ts';
import { papersOf } from './papers.ts';
import { rateWords, rollWords } from './roll-words.ts';

const papersWith = (meeting: Meeting, its: KitData = data) => {
  const papers = papersOf(meeting, its);
  return (id: string) => papers.find((paper) => paper.template.id === id);
};

describe('an impossible count', () => {
  const votes = [vote('month-resolution', { for: 22 }), vote('other', { for: 21 }, 'mua sổ')];
  const meeting = meetingOf({ official: 20, presentOfficial: 20 }, votes);

  test.each(['BM-02', 'BM-03'])(
    'goes into no figure of %s, and its problem is named',
    async (id) => {
      const paper = papersWith(meeting)(id);
      expect(paper?.problems.join(' ')).toContain('Đếm được 22 phiếu, trong khi chi bộ có 20');
      expect(paper?.values.fields).not.toHaveProperty('tan-thanh');
      expect(paper?.values.fields).not.toHaveProperty('ket-qua-bieu-quyet');
      const text = await printed(meeting, id);
      expect(text).toContain('Số phiếu chưa ghi vào đây');
      expect(text).not.toMatch(/\b2[12]\b|110%|105%/);
      // It is not a resolution that was voted down either.
      expect(text).not.toContain('KHÔNG ĐƯỢC THÔNG QUA');
    },
  );

  test('of a secret ballot goes into no sheet', async () => {
    const secret = meetingOf({ official: 5, presentOfficial: 5 }, [
      vote('discipline', { warning: 6 }),
    ]);
    expect(papersWith(secret)('BM-31')?.problems.join(' ')).toContain('Đếm được 6 phiếu');
    expect(await printed(secret, 'BM-31')).not.toMatch(/\b6\b|120%/);
  });

  test('papers that tell of no vote have no problem', () =>
    expect(papersWith(meeting)('BM-10')?.problems).toEqual([]));
});

test('a topic that was voted down leaves a draft, however the other resolution went', async () => {
  const blank = meetingOf({ official: 20, presentOfficial: 20 }, [
    vote('month-resolution', { for: 20 }),
    vote('topic-resolution', { for: 10, against: 10 }),
  ]);
  const meeting = { ...blank, setup: { ...blank.setup, kind: 'KET', topicTitle: 'Chuyển đổi số' } };
  expect(papersWith(meeting)('BM-07')).toMatchObject({
    name: 'Nghị quyết chuyên đề (không được thông qua)',
    template: { signature: 'none', slug: 'nghi-quyet-chuyen-de-khong-thong-qua' },
  });
  expect(await printed(meeting, 'BM-07')).toContain('KHÔNG ĐƯỢC THÔNG QUA');
  expect(papersWith(meeting)('BM-03')?.template.signature).toBe('cell');
  // A second vote that carries it makes it a resolution again; both stand in the minutes.
  const again = {
    ...meeting,
    votes: [...meeting.votes, vote('topic-resolution', { for: 11, against: 9 })],
  };
  expect(papersWith(again)('BM-07')?.template.signature).toBe('cell');
  const minutes = await printed(again, 'BM-02');
  expect(minutes).toContain('tán thành 10/20 (50% số thành viên)');
  expect(minutes).toContain('tán thành 11/20 (55% số thành viên)');
});

test('an opinion reserved on one matter does not read against the resolution that had none', async () => {
  const meeting = meetingOf({ official: 20, presentOfficial: 20 }, [
    vote('month-resolution', { for: 20 }),
    vote(
      'other',
      { for: 19, against: 1, reserved: 1, to: 'month-resolution' },
      'thu quỹ; ai khó được miễn.',
    ),
  ]);
  for (const id of ['BM-02', 'BM-03']) {
    const text = await printed(meeting, id);
    expect(text).toContain('Biểu quyết thu quỹ; ai khó được miễn (giơ thẻ đảng viên): tán thành');
    expect(text).toContain('Ý kiến bảo lưu về nội dung này: 1 đồng chí.');
    expect(text).toContain('Ý kiến bảo lưu: không có đối với nghị quyết tháng.');
    expect(text).not.toContain('Ý kiến bảo lưu: không có.');
  }
});

test('opinions that are reserved reach the minutes and the resolution', async () => {
  const reserved = { reserved: 2, reservedText: 'đề nghị lùi hạn sửa đường sang quý II.' };
  const meeting = meetingOf({ official: 20, presentOfficial: 20 }, [
    vote('month-resolution', { for: 18, against: 2, ...reserved }),
    vote('other', { for: 19, other: 1, reserved: 1 }, 'mua sổ'),
  ]);
  const line = 'Ý kiến bảo lưu: 2 đồng chí: đề nghị lùi hạn sửa đường sang quý II.';
  for (const id of ['BM-02', 'BM-03']) {
    const text = await printed(meeting, id);
    expect(text).toContain(line);
    expect(text).not.toContain('quý II..');
  }
  expect(await printed(meeting, 'BM-02')).toContain('Ý kiến bảo lưu về nội dung này: 1 đồng chí.');
});

test('what was typed over a figure gives way to the count, and that is said', () => {
  const drafts = { 'BM-03': { 'tan-thanh': '15', 'han-che': 'Họp muộn' } };
  const counted = { ...meetingOf(twenty, [vote('month-resolution', { for: 9 })]), drafts };
  const paper = papersWith(counted)('BM-03');
  expect(paper?.values.fields).toMatchObject({ 'tan-thanh': '9', 'han-che': 'Họp muộn' });
  expect(paper?.problems.join(' ')).toContain('sửa tay');
  expect(paper?.locked).toContain('tan-thanh');
  // Without a count it stands, as before.
  const typed = papersWith({ ...counted, votes: [] })('BM-03');
  expect(typed?.values.fields['tan-thanh']).toBe('15');
  expect(typed?.locked).toEqual([]);
});

test('before the roll call the papers give no number of members that may be wrong', () => {
  const uncalled = { ...twenty, presentOfficial: 0, excused: 0 };
  const fields = papersWith(meetingOf(uncalled, [vote('month-resolution', { for: 9 })]))('BM-03')
    ?.values.fields;
  expect(fields).toMatchObject({ 'tan-thanh': '9', 'chinh-thuc': '20' });
  for (const field of ['so-thanh-vien', 'ty-le-thanh-vien', 'ket-qua-bieu-quyet', 'can-it-nhat'])
    expect(fields).not.toHaveProperty(field);
});

test('votes without a roll keep their counts, and get no result', async () => {
  const meeting = meetingOf({}, [
    vote('month-resolution', { for: 9 }),
    vote('other', { for: 8 }, 'mua sổ'),
  ]);
  expect(advice(meeting).need).toContain('Chưa có số đảng viên chính thức');
  const minutes = await printed(meeting, 'BM-02');
  expect(minutes).toContain(
    'Biểu quyết mua sổ (giơ thẻ đảng viên): tán thành 8, không tán thành 0, ý kiến khác 0.',
  );
  expect(papersWith(meeting)('BM-03')?.template.signature).toBe('cell');
});

describe('a rule with another value in a copy of the handbook', () => {
  const withRule = (key: keyof KitData['rules'], value: object): KitData => ({
    ...data,
    rules: {
      ...data.rules,
      [key]: { ...data.rules[key], value: { ...data.rules[key].value, ...value } },
    },
  });
  const meeting = meetingOf(twenty, [vote('month-resolution', { for: 9 })]);

  test('takes nobody off', () => {
    const its = withRule('vote-denominator', { deduct: ['suspended'] });
    const paper = papersWith(meeting, its)('BM-02');
    expect(paper?.values.fields).toMatchObject({
      'so-thanh-vien': '20',
      'tru-mien': 'không trừ',
      'tru-dinh-chi': '0',
      'can-it-nhat': '11',
      'ty-le-thanh-vien': '45%',
    });
  });

  test('asks for two thirds', () => {
    const share = { unit: 'share', part: 2, of: 3, reach: 'at-least' };
    const paper = papersWith(
      meeting,
      withRule('vote-resolution', { share, ballot: 'secret' }),
    )('BM-03');
    expect(paper?.values.fields).toMatchObject({
      'can-it-nhat': '12',
      'hinh-thuc-bieu-quyet': 'phiếu kín',
      'ket-qua-bieu-quyet': 'không được thông qua',
    });
  });

  test('gives three days for the upload', () =>
    expect(
      papersWith(meeting, withRule('results-days', { number: 3 }))('BM-03')?.values.fields[
        'han-dua-len'
      ],
    ).toBe('2026-12-06'));

  test('aims at another attendance', () => {
    const roll = rollOf({ ...noCounts(), official: 20, presentOfficial: 18, excused: 2 });
    expect(rateWords(roll, data.rules['attendance-aim'])).toBe(
      'Tỷ lệ dự 90%, chưa đạt mức phấn đấu trên 90%.',
    );
    const its = withRule('attendance-aim', { number: 85, bound: 'at-least' });
    expect(rateWords(roll, its.rules['attendance-aim'])).toBe(
      'Tỷ lệ dự 90%, đạt mức phấn đấu 85%.',
    );
  });
});

test('who is absent is listed with why, those who need not come apart from those who had to', async () => {
  const text =
    'A\nB\nC (miễn)\nD (tạm thời đi)\nE (tạm thời đi, cùng đảng bộ)\nG (đình chỉ)\nH (dự bị)\nK (tạm thời đến)';
  const members = parseRoster(text, [], () => Math.random().toString()).map((member) =>
    member.name === 'B' ? { ...member, presence: 'excused' as const, reason: 'ốm' } : member,
  );
  const meeting = { ...meetingOf({}, [vote('other', { for: 1 }, 'việc')]), members, called: true };
  const minutes = await printed(meeting, 'BM-02');
  expect(minutes).toContain('Tổng số đảng viên: 7 đồng chí, trong đó chính thức 6, dự bị 1.');
  expect(minutes).toContain(
    'Có mặt: 2. Vắng có lý do: 1. Vắng không lý do: 0. Được miễn sinh hoạt, vắng: 1. Sinh hoạt tạm thời nơi khác hoặc bị đình chỉ, vắng: 3.',
  );
  expect(minutes).toContain('Đảng viên sinh hoạt tạm thời đến dự (không tính vào tổng số): 1.');
  expect(minutes).toContain(
    'B (ốm); C (được miễn sinh hoạt); D (sinh hoạt tạm thời ở đảng bộ khác); E (sinh hoạt tạm thời ở chi bộ khác cùng đảng bộ); G (không thuộc diện dự họp)',
  );
  // Six official; exempt, away and suspended are taken off, the one in the same đảng bộ is not.
  expect(minutes).toContain('Số thành viên để tính biểu quyết: 3. Có mặt, có quyền biểu quyết: 1.');
});

test('the roll in one sentence', () =>
  expect(rollWords(rollOf({ ...noCounts(), ...twenty, temporary: 2, presentTemporary: 1 }))).toBe(
    'Có mặt 12/20, vắng có lý do 5, vắng không lý do 0, vắng vì được miễn, tạm thời nơi khác hoặc bị đình chỉ 3, sinh hoạt tạm thời đến dự 1.',
  ));
