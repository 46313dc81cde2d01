/** What the kit can say in a sentence of the chair, by the name of its blank; on pages a blank is three dots. */
export const scriptBlanks = {
  'ky-sinh-hoat': 'tháng và năm của buổi họp',
  'ten-chuyen-de': 'tên chuyên đề',
  'gio-ket-thuc': 'giờ dự kiến kết thúc',
  'dai-bieu': 'đại biểu dự',
  'thu-ky': 'thư ký dự kiến',
  'nguoi-thuc-hien': 'người thực hiện bước, khi có tên',
  'diem-danh': 'số có mặt, vắng',
  'cac-viec': 'các việc xin chi bộ bàn',
  'nguoi-de-dan': 'người trình bày đề dẫn',
  'so-thanh-vien': 'số thành viên để tính biểu quyết',
  'can-it-nhat': 'số phiếu cần có',
  'so-viec': 'số việc xin chi bộ bàn',
  'thu-tu': 'thứ nhất, thứ hai …',
  viec: 'một việc xin chi bộ bàn; câu được nói cho từng việc',
  'cau-hoi': 'câu hỏi của việc đó',
  'nguoi-trinh-bay': 'người trình bày việc đó',
  'nhiem-vu': 'một nhiệm vụ tháng tới; câu được nói cho từng nhiệm vụ',
  'nguoi-nhan': 'người nhận nhiệm vụ đó',
  'thoi-han': 'thời hạn của nhiệm vụ đó',
  'cau-hoi-chuyen-de': 'một câu hỏi của chuyên đề; câu được nói cho từng câu hỏi',
  'so-ket-luan': 'số việc chi bộ đã thống nhất',
  'ket-luan': 'những việc chi bộ đã thống nhất trong phần này',
  'viec-da-giao': 'việc đã giao trong phần này, ai làm, khi nào xong',
  'viec-dang-lam': 'việc tháng trước chi bộ đang làm',
  'nguoi-duoc-xet': 'người mà buổi họp xét, theo tên ghi ở phần biểu quyết',
  'ket-qua-phieu': 'số phiếu của từng hình thức kỷ luật',
  'hinh-thuc': 'hình thức kỷ luật được quyết định',
} as const;
export type ScriptBlank = keyof typeof scriptBlanks;

const blank = /\{([a-z-]+)\}/g;

/** Names of blanks in a sentence, in their order. */
export const blanksOf = (script: string): string[] =>
  [...script.matchAll(blank)].map(([, name = '']) => name);

/** A sentence with its blanks filled; what is not known stays three dots, and no stop stands after another. */
export const withBlanks = (script: string, values: Partial<Record<ScriptBlank, string>>): string =>
  script
    .replace(blank, (_, name: ScriptBlank) => values[name]?.trim() || '…')
    .replace(/([.?!…])\./g, '$1')
    .replace(/\?([,;])/g, '$1');

/** A sentence as pages show it. */
export const plainScript = (script: string): string => withBlanks(script, {});
