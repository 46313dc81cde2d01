import { describe, expect, it } from 'vitest';
import { HANDBOOK } from '#tests/search/sample-lexicon.ts';
import { understand } from './understand.ts';

const read = (query: string) => {
  const { asks, words } = understand(query, HANDBOOK.lexicon, HANDBOOK.abbreviations);
  return [asks, words.map(({ text }) => text).join(' ')];
};

describe('asking words are understood, and not searched', () => {
  it.each([
    ['Biên bản phải giữ bao lâu?', 'duration', 'Biên bản phải giữ'],
    ['Họp trực tuyến tối đa bao nhiêu phút', 'duration', 'Họp trực tuyến tối đa phút'],
    ['hop chuyen de may ngay', 'duration', 'họp chuyên đề ngày'],
    ['Bao giờ thì bầu bí thư?', 'date', 'bầu bí thư'],
    ['khi nào họp chi bộ', 'date', 'họp chi bộ'],
    ['chi bộ họp ngày nào', 'date', 'chi bộ họp'],
    ['đại hội tháng mấy', 'date', 'đại hội'],
    ['Chi ủy có mấy người?', 'number', 'Chi ủy người'],
    ['thông qua cần bao nhiêu phiếu', 'number', 'thông qua cần phiếu'],
    ['kỷ luật được mấy', 'number', 'kỷ luật'],
    ['chuyển sinh hoạt là hướng dẫn số mấy', 'document', 'chuyển sinh hoạt là hướng dẫn'],
    ['biên bản ghi ntn', 'how', 'biên bản ghi'],
    ['Ai ký biên bản?', 'who', 'ký biên bản'],
    ['biên bản do ai đọc lại', 'who', 'biên bản đọc lại'],
    ['cấp nào duyệt nghị quyết', 'who', 'duyệt nghị quyết'],
    ['Khách mời có được biểu quyết không?', 'yes-no', 'Khách mời biểu quyết'],
    ['đảng viên vắng có phải báo không', 'yes-no', 'đảng viên vắng báo'],
    ['có cần đóng dấu biên bản không ạ', 'yes-no', 'đóng dấu biên bản'],
    ['hop chi bo qua mang duoc khong', 'yes-no', 'họp chi bộ qua mạng'],
    ['nghị quyết phải gửi lên trên đúng không', 'yes-no', 'nghị quyết phải gửi lên trên'],
    ['phó bí thư chủ trì được chưa', 'yes-no', 'phó bí thư chủ trì'],
    ['Làm thế nào để hòa giải mâu thuẫn', 'how', 'hòa giải mâu thuẫn'],
    ['lam the nao de hoa giai mau thuan', 'how', 'hòa giải mâu thuẫn'],
    ['nàm thế nào để kỷ luật đảng viên', 'how', 'kỷ luật đảng viên'],
    ['hòa giải không thành thì sao', 'how', 'hòa giải không thành'],
    ['cho tôi hỏi về kỷ luật đảng viên như thế nào ạ', 'how', 'kỷ luật đảng viên'],
    ['các bước hòa giải', 'how', 'các bước hòa giải'],
    ['đề dẫn là gì', 'definition', 'đề dẫn'],
    ['thế nào là sinh hoạt chuyên đề', 'definition', 'sinh hoạt chuyên đề'],
    ['de dan nghia la gi', 'definition', 'đề dẫn'],
    ['SHCB', 'definition', 'sinh hoạt chi bộ'],
    ['nghị quyết', 'definition', 'nghị quyết'],
    ['họp chi bộ cần những gì', 'what', 'họp chi bộ'],
    ['vì sao phải họp', 'what', 'phải họp'],
    ['trang trí hoa ở đâu', 'what', 'trang trí hoa'],
    ['mẫu nghị quyết tháng', 'form', 'mẫu nghị quyết tháng'],
    ['in biên bản họp', 'form', 'in biên bản họp'],
    ['phiếu bầu phó bí thư', 'form', 'phiếu bầu phó bí thư'],
    ['quy định 213 nói gì', 'document', 'quy định 213 nói'],
    ['chuyên đề hòa giải mâu thuẫn', 'topic', 'chuyên đề hòa giải mâu thuẫn'],
    ['kỷ luật đảng viên', 'none', 'kỷ luật đảng viên'],
  ])('%s: %s, %s', (query, asks, words) => {
    expect(read(query)).toEqual([asks, words]);
  });

  it.each([
    ['hàng không', 'hàng không'],
    ['AI trong công việc', 'AI trong công việc'],
    ['không có lý do', 'không có lý do'],
    ['là gì', 'là gì'],
    ['về nơi cư trú', 'về nơi cư trú'],
    ['ba tháng không họp', 'ba tháng không họp'],
  ])('%s keeps words that only look like them', (query, words) => {
    expect(read(query)[1]).toBe(words);
  });
});
