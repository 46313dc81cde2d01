import { describe, expect, test } from 'vitest';
import { advice, meetingOf, meetings, printed, twenty, vote } from '#tests/support/kit-cells.ts';

describe('2. the same cell on an admission, eleven for; on another matter, twelve', () => {
  const votes = [
    vote('admission', { for: 11, against: 1, ballot: 'open' }, 'quần chúng A'),
    vote('admission', { for: 12, ballot: 'secret' }, 'quần chúng B'),
    vote('other', { for: 12 }, 'thăm hỏi gia đình chính sách'),
  ];
  test.each(meetings(twenty, votes))('%s', async (_, meeting) => {
    expect(advice(meeting)).toMatchObject({
      need: 'Cần ít nhất 12 phiếu tán thành (hai phần ba của 17, làm tròn lên).',
      result: 'Chưa đủ tỷ lệ đề nghị kết nạp: 11/17 (64,7% số thành viên).',
    });
    expect(advice(meeting).notes).toContain('Báo cáo đầy đủ kết quả lên cấp ủy có thẩm quyền.');
    expect(advice(meeting, 1).result).toBe(
      'Đủ tỷ lệ đề nghị kết nạp: 12/17 (70,6% số thành viên).',
    );
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain(
      'Biểu quyết đề nghị kết nạp đảng viên: quần chúng A (giơ thẻ đảng viên): tán thành 11/17 (64,7% số thành viên), không tán thành 1, ý kiến khác 0; cần ít nhất 12 phiếu; kết quả: chưa đủ tỷ lệ đề nghị kết nạp.',
    );
    expect(minutes).toContain('quần chúng B (phiếu kín): tán thành 12/17 (70,6% số thành viên)');
    // Two thirds of all twenty are fourteen: both readings stand in the paper, and what to do.
    expect(minutes).toContain(
      'hai phần ba của 17 là 12 phiếu: đủ. Theo tổng số đảng viên chính thức, hai phần ba của 20 là 14 phiếu: chưa đủ.',
    );
    expect(minutes).toContain('ghi cả hai con số và báo cáo cấp ủy cấp trên trực tiếp');
    expect(minutes).toContain('Nội dung biểu quyết: thăm hỏi gia đình chính sách.');
    expect(minutes).toContain('Tán thành: 12, đạt 70,6% số thành viên.');
    // The secret one has its sheet.
    const sheet = await printed(meeting, 'BM-31');
    expect(sheet).toContain('Số thành viên để tính biểu quyết: 17.');
    expect(sheet).toContain('Kết quả: đủ tỷ lệ đề nghị kết nạp.');
    expect(sheet).toContain('hai phần ba của 20 là 14 phiếu');
  });
});

describe('6. a confirmation: sixteen of twenty-five are short of seventeen, and probationary members do not count', () => {
  const roll = {
    official: 25,
    probationary: 2,
    presentOfficial: 17,
    presentProbationary: 2,
    excused: 8,
  };
  const confirmation = vote('confirmation', { for: 16, other: 1, ballot: 'secret' }, 'đồng chí C');
  test.each(meetings(roll, [confirmation]))('%s', async (_, meeting) => {
    expect(advice(meeting)).toMatchObject({
      need: 'Cần ít nhất 17 phiếu tán thành (hai phần ba của 25, làm tròn lên).',
      result: 'Chưa đủ tỷ lệ đề nghị công nhận chính thức: 16/25 (64% số thành viên).',
    });
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain(
      'Số thành viên để tính biểu quyết: 25. Có mặt, có quyền biểu quyết: 17.',
    );
    expect(minutes).toContain('Tán thành: 16, đạt 64% số thành viên.');
    expect(minutes).toContain('Kết quả: chưa đủ tỷ lệ đề nghị công nhận chính thức.');
    expect(await printed(meeting, 'BM-31')).toContain('64%');
  });

  test('the two probationary votes on top are more than may vote', async () => {
    const meeting = meetingOf(roll, [{ ...confirmation, for: 18 }]);
    expect(advice(meeting).warning).toContain('có mặt 17 đảng viên có quyền biểu quyết');
    expect(await printed(meeting, 'BM-02')).not.toMatch(/Tán thành: 18|72%/);
  });
});

describe('7. discipline by secret ballot: no measure reaches eight alone, five and six do', () => {
  const roll = { official: 15, presentOfficial: 15 };
  const ballots = { warning: 5, reprimand: 6, against: 3, other: 1 };
  const discipline = vote('discipline', ballots, 'đồng chí D');
  test.each(meetings(roll, [discipline]))('%s', async (_, meeting) => {
    const { need, result, notes } = advice(meeting);
    expect(need).toBe('Cần ít nhất 8 phiếu cho một hình thức (hơn một nửa của 15).');
    expect(result).toContain(
      'Khiển trách (không hình thức nào đủ 8 phiếu; cộng dồn từ hình thức cao xuống được 11 phiếu): 11/15',
    );
    expect(notes.join(' ')).toMatch(
      /bản liền trước.*hỏi ủy ban kiểm tra cấp trên trước khi công bố/,
    );
    const sheet = await printed(meeting, 'BM-31');
    expect(sheet).toMatch(
      /Cảnh cáo\s+5\s+33,3%\s+Khiển trách\s+6\s+40%\s+Không kỷ luật\s+3\s+20%\s+Phiếu trắng, phiếu khác\s+1\s+6,7%/,
    );
    expect(sheet).toContain('Cần ít nhất 8 phiếu.');
    expect(sheet).toContain(
      'Kết quả: khiển trách (không hình thức nào đủ 8 phiếu; cộng dồn từ hình thức cao xuống được 11 phiếu).',
    );
    const minutes = await printed(meeting, 'BM-02');
    expect(minutes).toContain('Hình thức: phiếu kín.');
    expect(minutes).toContain(
      'Tán thành: cảnh cáo 5, khiển trách 6, đạt 73,3% số thành viên. Không tán thành: 3 (không kỷ luật).',
    );
  });
});
