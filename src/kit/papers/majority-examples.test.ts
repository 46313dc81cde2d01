import { describe, expect, test } from 'vitest';
import { advice, meetingOf, meetings, printed, twenty, vote } from '#tests/support/kit-cells.ts';

describe('1. twenty members, two exempt and one elsewhere, absent: nine of seventeen carry it', () => {
  const month = vote('month-resolution', { for: 9, against: 2, other: 1 });
  test.each(meetings(twenty, [month]))('%s', async (_, meeting) => {
    expect(advice(meeting)).toMatchObject({
      need: 'Cần ít nhất 9 phiếu tán thành (hơn một nửa của 17).',
      how: '20 chính thức − 2 được miễn sinh hoạt, vắng mặt − 1 sinh hoạt tạm thời ở đảng bộ khác, vắng mặt = 17.',
      result: 'Được thông qua: 9/17 (52,9% số thành viên).',
      warning: '',
    });
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain('Đảng viên chính thức: 20.');
    expect(minutes).toContain('được miễn sinh hoạt, vắng mặt 2;');
    expect(minutes).toContain('sinh hoạt tạm thời ở đảng bộ khác, vắng mặt 1;');
    expect(minutes).toContain(
      'Số thành viên để tính biểu quyết: 17. Có mặt, có quyền biểu quyết: 12.',
    );
    expect(minutes).toContain('Hình thức: giơ thẻ đảng viên. Cần ít nhất 9 phiếu tán thành.');
    expect(minutes).toContain(
      'Tán thành: 9, đạt 52,9% số thành viên. Không tán thành: 2. Ý kiến khác: 1. Kết quả: được thông qua.',
    );
    const resolution = await printed(meeting, 'BM-03');
    expect(resolution).toContain(
      'Nghị quyết được thông qua với 9/17 thành viên tán thành, đạt 52,9% (cần ít nhất 9 phiếu)',
    );
    expect(resolution).toContain(
      'được trừ: 2 được miễn sinh hoạt, vắng mặt; 1 sinh hoạt tạm thời ở đảng bộ khác, vắng mặt;',
    );
    expect(resolution).toMatch(/^(?!.*DỰ THẢO)/s);
    for (const text of [minutes, resolution]) expect(text).not.toContain('75%');
  });
});

describe('3. nobody is taken off: nine of twenty do not carry it', () => {
  const roll = { official: 20, presentOfficial: 12, excused: 8 };
  const month = vote('month-resolution', { for: 9, against: 3 });
  test.each(meetings(roll, [month]))('%s', async (_, meeting) => {
    expect(advice(meeting)).toMatchObject({
      need: 'Cần ít nhất 11 phiếu tán thành (hơn một nửa của 20).',
      how: '20 đảng viên chính thức, không ai được trừ.',
      result: 'Không được thông qua: 9/20 (45% số thành viên).',
    });
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain('Tán thành: 9, đạt 45% số thành viên.');
    expect(minutes).toContain('Kết quả: không được thông qua.');
    const resolution = await printed(meeting, 'BM-03');
    expect(resolution).toContain('DỰ THẢO NGHỊ QUYẾT');
    expect(resolution).toContain(
      'KHÔNG ĐƯỢC THÔNG QUA: dự thảo này được 9/20 (45% số thành viên) tán thành, cần ít nhất 11 phiếu.',
    );
    expect(resolution).toContain(
      'Nghị quyết không được thông qua với 9/20 thành viên tán thành, đạt 45%',
    );
    expect(resolution).toContain('được trừ: không có;');
    // Nobody signs it, and it has no number.
    expect(resolution).not.toMatch(/T\/M CHI BỘ|-NQ\/CB/);
    for (const text of [minutes, resolution]) expect(text).not.toContain('75%');
  });
});

describe('4. one of those exempt comes and votes: nine of eighteen are exactly half', () => {
  const roll = { ...twenty, presentExempt: 1, presentOfficial: 13 };
  const month = vote('month-resolution', { for: 9, against: 4 });
  test.each(meetings(roll, [month]))('%s', async (_, meeting) => {
    expect(advice(meeting)).toMatchObject({
      need: 'Cần ít nhất 10 phiếu tán thành (hơn một nửa của 18).',
      result: 'Không được thông qua: 9/18 (50% số thành viên).',
    });
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain('được miễn sinh hoạt, vắng mặt 1;');
    expect(minutes).toContain(
      'Số thành viên để tính biểu quyết: 18. Có mặt, có quyền biểu quyết: 13.',
    );
    expect(minutes).toContain('đạt 50% số thành viên');
    expect(minutes).toContain('Kết quả: không được thông qua.');
  });
});

describe('5. one is suspended: five of nine carry it', () => {
  const roll = { official: 10, suspended: 1, presentOfficial: 8, excused: 1 };
  const month = vote('month-resolution', { for: 5, against: 3 });
  test.each(meetings(roll, [month]))('%s', async (_, meeting) => {
    expect(advice(meeting)).toMatchObject({
      need: 'Cần ít nhất 5 phiếu tán thành (hơn một nửa của 9).',
      result: 'Được thông qua: 5/9 (55,6% số thành viên).',
    });
    expect(advice(meeting).notes.join(' ')).toContain('đã trừ 1 bị đình chỉ');
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain('tạm giam 1. Số thành viên để tính biểu quyết: 9.');
    expect(minutes).toContain('Tán thành: 5, đạt 55,6% số thành viên. Không tán thành: 3.');
    expect(minutes).toContain('Kết quả: được thông qua.');
  });

  test('without the suspension five of ten do not', async () => {
    const meeting = meetingOf({ official: 10, presentOfficial: 8, excused: 2 }, [month]);
    expect(advice(meeting).result).toBe('Không được thông qua: 5/10 (50% số thành viên).');
    expect(await printed(meeting, 'BM-03')).toContain('KHÔNG ĐƯỢC THÔNG QUA');
  });
});

describe('10. three members, two present', () => {
  const roll = { official: 3, presentOfficial: 2, excused: 1 };
  const votes = [
    vote('admission', { for: 2, ballot: 'open' }, 'quần chúng G'),
    vote('other', { for: 1, against: 1 }, 'mua sổ'),
  ];
  test.each(meetings(roll, votes))('%s', async (_, meeting) => {
    expect(advice(meeting).need).toBe('Cần ít nhất 2 phiếu tán thành (hai phần ba của 3).');
    expect(advice(meeting).result).toBe('Đủ tỷ lệ đề nghị kết nạp: 2/3 (66,7% số thành viên).');
    expect(advice(meeting, 1).need).toBe('Cần ít nhất 2 phiếu tán thành (hơn một nửa của 3).');
    expect(advice(meeting, 1).result).toBe('Không được thông qua: 1/3 (33,3% số thành viên).');
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain('tán thành 2/3 (66,7% số thành viên)');
    expect(minutes).toContain('kết quả: đủ tỷ lệ đề nghị kết nạp');
    expect(minutes).toContain('Tán thành: 1, đạt 33,3% số thành viên.');
    expect(minutes).toContain('Kết quả: không được thông qua.');
  });

  test('a cell of two does not take an admission up by itself', () => {
    const meeting = meetingOf({ official: 2, presentOfficial: 2 }, [votes[0]!]);
    expect(advice(meeting).notes.join(' ')).toContain(
      'dưới 3: báo cáo cấp ủy cấp trên trực tiếp, không tự xét',
    );
  });
});

test('from a real question: seventeen members, one exempt, two absent otherwise: sixteen, so nine', () => {
  const meeting = meetingOf({ official: 17, exempt: 1, presentOfficial: 14, excused: 2 }, [
    vote('month-resolution', { for: 8, against: 6 }),
  ]);
  expect(advice(meeting)).toMatchObject({
    need: 'Cần ít nhất 9 phiếu tán thành (hơn một nửa của 16).',
    result: 'Không được thông qua: 8/16 (50% số thành viên).',
  });
});
