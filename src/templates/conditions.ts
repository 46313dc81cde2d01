/** What a part of a paper can depend on; a part without a condition is always there. */
export const conditions = {
  regular: 'buổi họp có phần thường kỳ',
  topic: 'buổi họp có chuyên đề',
  guests: 'có đại biểu dự',
  vote: 'chương trình có biểu quyết nghị quyết, hoặc đã đếm phiếu',
  committee: 'chi bộ có chi ủy',
  'no-committee': 'chi bộ không có chi ủy',
} as const;
export type Condition = keyof typeof conditions;
