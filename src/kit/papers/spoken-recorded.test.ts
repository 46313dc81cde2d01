import { describe, expect, test } from 'vitest';
import { data } from '#tests/support/kit-cells.ts';
import { fullMeeting } from '#tests/support/full-meetings.ts';
import { opinionKey, reservedKey } from '../rules/opinion-keys.ts';
import { newTask } from '../rules/tasks.ts';
import { newVote } from '../rules/vote.ts';
import type { Meeting } from '../state/schema.ts';
import { factsOf } from './facts.ts';
import { minutesValues, resolutionValues, topicResolutionValues } from './after.ts';
import { readOut } from './read-out.ts';
import { spoken } from './spoken.ts';

const combined = fullMeeting(data, 'combined', 'twenty-six');
const decided = (id: string, step: string, text: string, who = '', due = '') =>
  ({ id, step, text, to: '', who, due }) as const;
const meeting: Meeting = {
  ...combined,
  decisions: [
    decided('1', 'KET-14', 'Lắp cống xóm Giữa', 'Đ/c Vũ Na', '2026-12-25'),
    decided('2', 'KET-15', 'Góp quỹ theo hộ.\nCông khai sổ quỹ.'),
    decided('3', 'KET-21', 'Mỗi tổ nhận một đoạn đường'),
  ],
  tasks: [
    { ...newTask('a', 'KET-16'), what: 'Lập danh sách hộ', who: 'Ngô Bình', due: '2026-12-20' },
    { ...newTask('b', 'KET-23'), what: 'Vẽ sơ đồ đoạn đường', who: 'Lê Cúc' },
  ],
  content: { ...combined.content, topic: { ...combined.content.topic, measures: '' } },
};

/** All that is said and read out in a step. */
function said(one: Meeting, step: string): string {
  const facts = factsOf(one, data);
  const item = facts.agenda.find(({ id }) => id === step)!;
  const { script = '' } = facts.procedure.steps.find(({ id }) => id === step)!;
  return [...spoken(script, facts, item), ...readOut(facts, item)].join('\n');
}

describe('a sentence that speaks of what was recorded repeats it', () => {
  const regular = [
    'Lắp cống xóm Giữa (đồng chí Vũ Na, trước ngày 25/12/2026)',
    'góp quỹ theo hộ',
    'công khai sổ quỹ',
  ];
  test.each<[step: string, words: string[], never: string[]]>([
    ['KET-15', regular, ['đoạn đường']],
    ['KET-18', ['thống nhất ba việc', ...regular, 'Lập danh sách hộ (đồng chí Ngô Bình'], ['đoạn']],
    [
      'KET-16',
      [
        'Xin giao đồng chí Vũ Na việc lắp cống xóm Giữa, hoàn thành trước ngày 25/12/2026.',
        'Xin giao đồng chí Ngô Bình việc lập danh sách hộ, hoàn thành trước ngày 20/12/2026.',
      ],
      ['sơ đồ'],
    ],
    ['KET-19', ['tán thành 23/24', 'không tán thành 0', 'được thông qua'], []],
    [
      'KET-23',
      ['giải pháp sau: Mỗi tổ nhận một đoạn đường.', 'đồng chí Lê Cúc việc vẽ sơ đồ', '22/24'],
      ['cống', 'danh sách hộ'],
    ],
    ['KET-24', ['100/100 điểm, xếp loại Tốt'], []],
    ['KET-25', ['23 đồng chí nhất trí với biên bản'], []],
  ])('%s', (step, words, never) => {
    const all = said(meeting, step);
    for (const part of words) expect(all).toContain(part);
    for (const part of never) expect(all).not.toContain(part);
    // Only the day that nobody set, and who was not named, are left open.
    expect(all.replace(/trước ngày …|Mời đồng chí …/g, '')).not.toMatch(/(?<![.?] )…(?! Đồng chí)/);
  });

  test('where nothing was recorded the sentence stays for the chair to fill', () => {
    const none = { ...meeting, decisions: [], tasks: [], votes: [] };
    expect(said(none, 'KET-15')).toContain('thống nhất những việc sau: …');
    expect(said(none, 'KET-18')).toContain('thống nhất … việc: …');
  });

  test('what nobody was given is not spoken of once something was agreed', () => {
    const noTasks = { ...meeting, decisions: meeting.decisions.slice(1), tasks: [] };
    expect(said(noTasks, 'KET-18')).not.toContain('người thực hiện');
  });

  test('a vote in a step of another kind is read out where it was counted', () => {
    const vote = { ...newVote('c', 'other', 'Chương trình họp'), step: 'KET-10', for: 23 };
    expect(said({ ...meeting, votes: [vote] }, 'KET-10')).toContain('Biểu quyết Chương trình họp');
    expect(said({ ...meeting, votes: [vote] }, 'KET-12')).not.toContain('Biểu quyết');
  });
});

describe('opinions belong to what they are on', () => {
  const two: Meeting = {
    ...combined,
    content: {
      ...combined.content,
      matters: [
        { id: 'm1', title: 'Đặt biển báo', question: '', who: '', minutes: 0 },
        { id: 'm2', title: 'Góp quỹ', question: '', who: '', minutes: 0 },
      ],
    },
    notes: {
      [opinionKey('KET-14', 'm1')]: 'Đ/c Na: nên đặt ở ngã ba',
      [opinionKey('KET-14', 'm2')]: 'Bình: góp theo hộ',
      [reservedKey('KET-14', 'm2')]: 'Cúc: nên góp theo khẩu',
      [opinionKey('KET-14', 'da-xoa')]: 'Dũng: việc đã bỏ',
      'KET-14': 'Hoa: tự phê bình',
      [opinionKey('KET-21', 'cau-1')]: 'Yến: quét chiều thứ Bảy',
      [reservedKey('KET-21', 'cau-1')]: 'Sơn: quét Chủ nhật',
    },
  };
  const facts = factsOf(two, data);

  test('each under its matter in the minutes, none lost', () => {
    const rows = minutesValues(facts).tables['y-kien'].map((row) =>
      [row.tt, row.nguoi, row['noi-dung']].join('|'),
    );
    expect(rows).toEqual([
      '||Việc 1: Đặt biển báo',
      '1|Na|nên đặt ở ngã ba',
      '||Việc 2: Góp quỹ',
      '2|Bình|góp theo hộ',
      '3|Cúc|Xin bảo lưu ý kiến: nên góp theo khẩu',
      '||Ý kiến khác:',
      '4|Hoa|tự phê bình',
      '5|Dũng|việc đã bỏ',
    ]);
    expect(minutesValues(facts).fields['chuyen-de']).toContain(
      'Câu hỏi 1: Câu Hỏi Chuyên Đề một?\nYến: quét chiều thứ Bảy.\nXin bảo lưu ý kiến: Sơn: quét Chủ nhật.',
    );
  });

  test('a reserved opinion goes into the resolution of its part and no other, once', () => {
    const month = resolutionValues(facts);
    const topic = topicResolutionValues(facts);
    expect(month.fields['y-kien-bao-luu']).toContain(
      'khi thảo luận về “Góp quỹ”: Cúc: nên góp theo khẩu',
    );
    expect(month.fields['y-kien-bao-luu']).not.toContain('Chủ nhật');
    expect(topic.fields['y-kien-bao-luu']).toContain('Sơn: quét Chủ nhật');
    expect(topic.fields['y-kien-bao-luu']).not.toContain('khẩu');
    for (const { slots } of [month, topic])
      expect(slots['bieu-quyet'].join('\n')).not.toMatch(/Cúc|Sơn/);
  });

  test('nobody is said to have reserved nothing where one did in the discussion', () => {
    const votes = two.votes.map((vote) => ({ ...vote, reserved: 0, reservedText: '' }));
    const quiet = factsOf({ ...two, votes }, data);
    expect(resolutionValues(quiet).fields['y-kien-bao-luu']).toBe(
      'khi thảo luận về “Góp quỹ”: Cúc: nên góp theo khẩu',
    );
    expect(minutesValues(quiet).fields['y-kien-bao-luu']).toBe('đã ghi ở phần thảo luận');
    // Reserved in the part on the topic alone, it leaves the monthly resolution without any.
    const notes = { ...two.notes, [reservedKey('KET-14', 'm2')]: '' };
    const other = factsOf({ ...two, votes, notes }, data);
    expect(resolutionValues(other).fields['y-kien-bao-luu']).toBe('không có');
    expect(minutesValues(other).fields['y-kien-bao-luu']).toBe('không có đối với nghị quyết tháng');
  });

  test('what the vote repeats of the discussion stands in the resolution once', () => {
    const votes = two.votes.map((vote) => ({
      ...vote,
      reserved: 1,
      reservedText: vote.kind === 'month-resolution' ? 'Nên góp theo khẩu.' : '',
    }));
    const said = factsOf({ ...two, votes }, data);
    expect(resolutionValues(said).fields['y-kien-bao-luu']).toBe('1 đồng chí: Nên góp theo khẩu');
    expect(minutesValues(said).fields['y-kien-bao-luu']).toBe('1 đồng chí: Nên góp theo khẩu');
  });
});
