import { describe, expect, it } from 'vitest';
import { contentSample } from '#tests/search/content-lexicon.ts';
import { sampleSite } from '#tests/search/sample-lexicon.ts';
import { understand } from './understand.ts';

const { lexicon, abbreviations } = contentSample();
const read = (query: string) => understand(query, lexicon, abbreviations);

/** Correct Vietnamese about matters that the handbook has, has in part, or does not have at all. */
const CORRECT = `
  tết trung thu, nghỉ lễ 30/4, giỗ tổ Hùng Vương, lì xì đầu năm, cúng rằm, hội làng, bão lũ, sạt lở bờ sông, hạn mặn,
  cháy chợ, trộm chó, cờ bạc, cá độ bóng đá, đánh bạc, vay nặng lãi, lừa đảo qua mạng, bạo hành trẻ em, tảo hôn,
  ly hôn, sinh con thứ ba, nhập ngũ, thăm thương binh, quỹ khuyến học, học phí, sữa học đường, tiêm vắc xin,
  sốt xuất huyết, dịch tả lợn, giá lúa, nuôi tôm, trồng mía, cà phê, thủy lợi, cầu treo, vỉa hè, rải nhựa đường,
  đèn đường, ngập úng, giải tỏa, đền bù đất, sổ đỏ, tách thửa, khiếu kiện đông người, hụi, chơi lô đề, karaoke ồn,
  đốt pháo, thả rông chó mèo, túi ni lông, bãi rác, nước giếng, mất điện, đình công, tăng lương, nợ bảo hiểm xã hội,
  xuất khẩu lao động, dạy thêm, học lệch, bạo lực học đường, ngộ độc, bếp ăn, xe đạp điện, mũ bảo hiểm, lái đò,
  hợp tác xã, giao khoán, mía đường, chi tiêu công, bảng lương, giảng hòa, 2/3 số phiếu, đảng viên già yếu, sinh con thứ 3, chi bộ có 5 đảng viên, kính thưa, tràng hoa, xổ số, xử án,
  xin học cho con, mua xe đạp cho con, giảng viên, giáo viên, giảng viên thỉnh giảng, giám sát viên`;

describe('a word typed with its marks is never another word', () => {
  it.each(CORRECT.split(',').map((query) => query.trim()))('%s', (query) => {
    const { text, changed, changes } = read(query);
    expect(changes).toEqual([]);
    expect(changed).toBe(false);
    expect(text).toBe(query.replace(/\s+/g, ' '));
  });
});

describe('marks that were left out are those of the language', () => {
  it.each(
    `tết nguyên đán, sáp nhập xã, dân số, ma túy, tệ nạn xã hội, bạo lực gia đình, giảm nghèo, vay vốn, đất đai,
     giải phóng mặt bằng, phòng cháy chữa cháy, an toàn giao thông, nông thôn mới, môi trường, rác thải, hiến máu,
     đền ơn đáp nghĩa, chuyển đổi số, tham nhũng tiêu cực, kê khai tài sản, bảo hiểm y tế, nghĩa vụ quân sự, biển đảo,
     tôn giáo, dân tộc thiểu số, thiên tai, bão lụt, trẻ em, người cao tuổi, nghỉ hưu, tiền lương, khiếu nại tố cáo,
     hòa giải, bầu cử, sinh hoạt chi bộ, đảng viên dự bị, nghị quyết chuyên đề, kiểm điểm cuối năm, biên bản họp,
     bí thư chi bộ, đóng đảng phí, nêu gương, học tập và làm theo Bác, kết nạp đảng viên`
      .split(',')
      .map((meant) => meant.trim().replace(/\s+/g, ' ')),
  )('%s', (meant) => {
    const typed = meant.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
    expect(read(typed).text.toLowerCase()).toBe(meant.toLowerCase());
  });
});

describe('a slip stays readable', () => {
  it.each([
    ['biên bảng đại hội', 'biên bản đại hội'],
    ['nghị quyêt chi bộ', 'nghị quyết chi bộ'],
    ['kĩ luật đảng viên', 'kỷ luật đảng viên'],
    ['xinh hoạt chi bộ', 'sinh hoạt chi bộ'],
    ['dự bi biểu quyết', 'dự bị biểu quyết'],
    ['đản viên dự bị', 'đảng viên dự bị'],
    ['bầu phó bí thu', 'bầu phó bí thư'],
    ['dề cương', 'đề cương'],
    ['sanh hoạt chuyên đề', 'sinh hoạt chuyên đề'],
    ['lý luận chánh trị', 'lý luận chính trị'],
    ['biên bn họp', 'biên bản họp'],
    ['phn công nhiệm vụ', 'phân công nhiệm vụ'],
    ['đảng vin dự bị', 'đảng viên dự bị'],
    ['thảo lun chuyên đề', 'thảo luận chuyên đề'],
  ])('%s is read, offered or found as %s', (typed, meant) => {
    const { text, offers } = read(typed);
    expect([text, ...offers.map((offer) => offer.text)]).toContain(meant);
  });

  it('says what was changed and how', () => {
    expect(read('sinh hoat chi bo').changes).toEqual([
      { kind: 'marks', typed: 'hoat chi bo', read: 'hoạt chi bộ' },
    ]);
    expect(read('mẫu bb').changes).toEqual([
      { kind: 'abbreviation', typed: 'bb', read: 'biên bản' },
    ]);
    expect(read('sinh hoatj').changes).toEqual([
      { kind: 'keyboard', typed: 'hoatj', read: 'hoạt' },
    ]);
    expect(read('sinhhoạt chi bộ').changes).toEqual([
      { kind: 'spaces', typed: 'sinhhoạt', read: 'sinh hoạt' },
    ]);
    expect(read('dề cương').changes).toEqual([{ kind: 'd', typed: 'dề', read: 'đề' }]);
  });
});

describe('words that a large site has side by side are no chance, however frequent another pair is', () => {
  const others = Array.from({ length: 200 }, (): [string, string] => ['', 'Thư ký ghi biên bản.']);
  const asked = (times: number) => {
    const own = Array.from({ length: times }, (): [string, string] => ['', 'Thu ký quỹ thuê nhà.']);
    const { lexicon, abbreviations } = sampleSite([...others, ...own], []);
    return understand('thu ký quỹ', lexicon, abbreviations);
  };

  it('stays as typed', () => {
    expect(asked(5)).toMatchObject({ text: 'thu ký quỹ', changes: [] });
  });

  it('once among two hundred is a slip', () => {
    expect(asked(1).text).toBe('thư ký quỹ');
  });
});
