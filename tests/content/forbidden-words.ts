/** Words that the handbook does not use, why, and what to write instead. */
export interface ForbiddenWords {
  pattern: RegExp;
  why: string;
  instead: string;
  /** `interface`: only what code writes; content may need the word. */
  only?: 'interface';
}

/** Not before or after another letter: `\b` knows no Vietnamese. */
const whole = (words: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, flags);

const twoMeanings = 'có hai cuốn sổ tay: trang này và ứng dụng Sổ tay đảng viên điện tử';
const clipped = 'chữ bị cắt cụt';
const calque = 'dịch từng chữ từ tiếng nước ngoài';
const computer = 'chữ của máy tính, người đọc không dùng';
const party = 'không phải cách viết của Đảng';
const label = 'nhãn không nói bấm vào thì điều gì xảy ra';
const chat = 'lời nói đùa, răn hoặc nhân cách hóa';

export const forbiddenWords: ForbiddenWords[] = [
  {
    pattern:
      /(?<!\p{L})Sổ tay(?! (?:này|đảng viên điện tử|sinh hoạt chi bộ|chi bộ|của (?:đơn vị|cấp ủy|nơi) khác|khác|gốc|đó))(?!: )/gu,
    why: twoMeanings,
    instead: 'Sổ tay đảng viên điện tử; trang này, sổ tay này',
  },
  { pattern: /như sau\./giu, why: 'sau “như sau” là dấu hai chấm', instead: 'như sau:' },
  {
    pattern: /(?<!\p{L}|quyết |xác |quy |ấn |phân )định (?:nhiệm vụ|việc)(?!\p{L})/gu,
    why: clipped,
    instead: 'đề ra, xác định',
  },
  { pattern: whole('khác ý'), why: clipped, instead: 'ý kiến khác nhau' },
  { pattern: whole('rà(?! soát)'), why: clipped, instead: 'rà soát' },
  {
    pattern: whole(
      'kiểm(?! (?:tra|điểm|chứng|phiếu|soát|lâm|kê|định|toán|sát|ngặt|đếm|nghiệm|duyệt))',
    ),
    why: clipped,
    instead: 'kiểm tra, đối chiếu',
  },
  { pattern: whole('số dự(?! (?:bị|phòng|toán|kiến))'), why: clipped, instead: 'số đảng viên dự họp' },
  { pattern: whole('người và hạn|ngày xong'), why: clipped, instead: 'người thực hiện, thời hạn hoàn thành' },
  {
    pattern: /(?<!đưa [^.]{0,60})không mật lên Sổ tay/giu,
    why: clipped,
    instead: 'không mật được đưa lên Sổ tay đảng viên điện tử',
  },
  { pattern: whole('ấy'), why: 'văn chương, không rõ chỉ gì', instead: 'đó, này, lúc đó, hoặc nêu lại tên' },
  { pattern: whole('được thay bởi|được tiếp nối bởi'), why: calque, instead: 'thay bằng, tiếp theo là' },
  { pattern: whole('thẻ khác|thẻ ấy|thẻ này|hai thẻ'), why: calque, instead: 'cửa sổ', only: 'interface' },
  { pattern: whole('chủ đề cha'), why: calque, instead: 'thuộc chủ đề năm' },
  { pattern: whole('gần đó'), why: calque, instead: 'liên quan' },
  { pattern: whole('gói bài'), why: calque, instead: 'bài giảng' },
  { pattern: whole('bản phát tay'), why: calque, instead: 'tài liệu phát cho học viên' },
  { pattern: whole('giấy làm việc'), why: calque, instead: 'tài liệu làm việc' },
  { pattern: whole('giấy tờ'), why: 'giấy tờ là giấy tờ tùy thân', instead: 'văn bản của buổi họp', only: 'interface' },
  { pattern: whole('biên bản nháp'), why: party, instead: 'dự thảo biên bản' },
  { pattern: whole('trọng số'), why: 'chữ của thống kê', instead: 'điểm tối đa' },
  { pattern: whole('ngoại tuyến'), why: computer, instead: 'khi không có mạng' },
  { pattern: whole('không rời (?:khỏi )?máy'), why: calque, instead: 'chỉ nằm trên máy này' },
  { pattern: whole('không có nó'), why: calque, instead: 'nêu điều đã xảy ra và việc làm tiếp' },
  { pattern: whole('javascript'), why: computer, instead: 'tính năng của trình duyệt', only: 'interface' },
  { pattern: whole('tùy chọn'), why: computer, instead: 'không bắt buộc' },
  { pattern: whole('nêu như là'), why: calque, instead: 'kể đây là' },
  { pattern: whole('đọc mục này như'), why: calque, instead: 'bỏ, băng báo đã nói' },
  { pattern: whole('hỏi (?:các sổ tay|được bản)'), why: calque, instead: 'tìm ở, kiểm tra được' },
  { pattern: whole('hiểu giúp'), why: chat, instead: 'tìm cả cách viết gần giống' },
  { pattern: whole('báo sai'), why: label, instead: 'góp ý, báo chỗ sai' },
  { pattern: whole('tin đến đâu'), why: label, instead: 'mức tin cậy của nội dung' },
  { pattern: whole('thay đổi gì\\?'), why: label, instead: 'lịch sử sửa đổi' },
  { pattern: whole('trang đầu(?! tiên)'), why: label, instead: 'trang chủ', only: 'interface' },
  { pattern: whole('chọn một cách'), why: label, instead: 'có hai cách làm' },
  { pattern: whole('tệp mang theo'), why: label, instead: 'lưu buổi họp ra tệp, mở buổi họp từ tệp' },
  { pattern: whole('(?:tối nay chi bộ họp|họp tối nay)', 'gu'), why: 'nhiều chi bộ họp ban ngày', instead: 'chuẩn bị và điều hành buổi họp', only: 'interface' },
  { pattern: /^\s*Thôi\s*$/gmu, why: label, instead: 'Không, họp tiếp' },
  { pattern: /^\s*Dừng\s*$/gmu, why: label, instead: 'Dừng tải' },
  { pattern: whole('thẻ đảng(?! viên)', 'gu'), why: party, instead: 'thẻ đảng viên' },
  { pattern: whole('công tác Đảng', 'gu'), why: party, instead: 'công tác đảng' },
  { pattern: whole('dự bị không biểu quyết'), why: party, instead: 'không có quyền biểu quyết, ứng cử, bầu cử' },
  { pattern: whole('đoàn thanh niên|ban công tác mặt trận', 'gu'), why: party, instead: 'Đoàn Thanh niên, Ban Công tác Mặt trận' },
  { pattern: whole('Trung ương Đảng ban hành|Điều lệ Đảng ban hành'), why: party, instead: 'nêu tên cơ quan; Quy định về thi hành Điều lệ Đảng, ngày …' },
  { pattern: whole('xếp mức'), why: party, instead: 'xếp loại' },
  { pattern: whole('hàng tháng|hàng năm|hàng quý'), why: 'chính tả', instead: 'hằng tháng' },
  { pattern: whole('học (?:tập )?Bác'), why: party, instead: 'học tập và làm theo Bác' },
  { pattern: /(?<!\d)\d{1,2}\/0[3-9]\/\d{4}/gu, why: 'số 0 chỉ thêm cho tháng 1, 2', instead: '26/7/2026' },
  { pattern: whole('tháng sau cố gắng|người bình thường|đảng viên bình thường|nhận việc vui hơn|nhóm người do'), why: chat, instead: 'nói việc phải làm' },
  { pattern: whole('máy vừa ngủ|đồng hồ vừa nhảy|sổ tay (?:này )?(?:biết|hiểu|hỏi)'), why: chat, instead: 'nêu điều đã xảy ra' },
  { pattern: whole('nguồn đã đọc|chưa đọc|biết ít|sổ tay chưa|biên tập viên|chưa tìm được nguồn'), why: 'chuyện người biên tập đọc gì', instead: 'việc phải làm; điều chưa rõ kèm nơi hỏi' },
  { pattern: whole('nguồn báo chí|nguồn thứ cấp'), why: 'chữ thư viện; gọi hướng dẫn Trung ương là báo chí', instead: 'theo báo chí, chưa đối chiếu nguyên văn; theo tài liệu thuật lại', only: 'interface' },
  {
    pattern: whole('quá nửa tán thành'),
    why: 'quá nửa của số nào',
    instead: 'hơn một nửa số đảng viên chính thức tán thành',
  },
  {
    pattern: /issuer["']?: ?["']?Trung ương Đảng/gu,
    why: party,
    instead: 'tên cơ quan in trên văn bản, hoặc “chưa rõ”',
  },
];
