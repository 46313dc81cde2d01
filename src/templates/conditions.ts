/** What a part of a paper can depend on; a part without a condition is always there. */
export const conditions = {
  regular: 'buổi họp có phần thường kỳ',
  topic: 'buổi họp có chuyên đề',
  usual: 'buổi thường kỳ hoặc chuyên đề, không phải buổi có trình tự riêng',
  guests: 'có đại biểu dự',
  vote: 'chương trình có biểu quyết nghị quyết, hoặc đã đếm phiếu',
  committee: 'chi bộ có chi ủy',
  'no-committee': 'chi bộ không có chi ủy',
  filled: 'có nội dung; khi buổi họp chưa xong thì vẫn để chỗ viết tay',
  'by-hand': 'chỉ có trên mẫu để viết tay; máy ghi lời dẫn của từng bước',
} as const;
export type Condition = keyof typeof conditions;
