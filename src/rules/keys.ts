/**
 * What code asks of a rule, by purpose: the unit that it computes with, and the place where readers meet the number.
 * The id and the number stand in `content/rules/`; each purpose is carried by exactly one rule.
 */
export const purposes = {
  'minimum-regular': { unit: 'minutes', use: 'số phút tối thiểu của buổi thường kỳ' },
  'minimum-combined': { unit: 'minutes', use: 'số phút tối thiểu khi kết hợp chuyên đề' },
  'meeting-day': { unit: 'day-of-month', use: 'ngày họp được đề xuất' },
  'first-week': { unit: 'day-of-month', use: 'ngày cuối của tuần đầu tháng khi dời ngày họp' },
  'public-holidays': { unit: 'holidays', use: 'ngày nghỉ lễ khi đề xuất ngày họp' },
  'committee-days': { unit: 'days', use: 'mốc họp chi ủy' },
  'notice-days': { unit: 'days', use: 'mốc báo trước buổi họp' },
  'lead-in-days': { unit: 'days', use: 'mốc giao viết đề dẫn chuyên đề' },
  'upload-days': { unit: 'days', use: 'hạn đưa tài liệu lên trước buổi họp' },
  'results-days': { unit: 'days', use: 'hạn đưa kết quả lên sau buổi họp' },
  'attendance-aim': { unit: 'percent', use: 'tỷ lệ đảng viên dự họp cần phấn đấu' },
  'score-thresholds': { unit: 'thresholds', use: 'mức Tốt, Khá, Trung bình khi tự chấm điểm' },
  'vote-denominator': { unit: 'deductions', use: 'số thành viên để tính biểu quyết' },
  'vote-resolution': { unit: 'vote', use: 'số phiếu cần để thông qua nghị quyết' },
  'vote-admission': { unit: 'vote', use: 'số phiếu cần để đề nghị kết nạp' },
  'vote-confirmation': { unit: 'vote', use: 'số phiếu cần để đề nghị công nhận chính thức' },
  'vote-removal': { unit: 'vote', use: 'số phiếu cần để đề nghị xóa tên' },
  'vote-expulsion': { unit: 'vote', use: 'số phiếu cần để đề nghị khai trừ' },
  'vote-discipline': { unit: 'vote', use: 'số phiếu cần để khiển trách, cảnh cáo' },
  'vote-election': { unit: 'vote', use: 'số phiếu cần để trúng cử', isOutsideKit: true },
  'congress-quorum': {
    unit: 'share',
    use: 'số người dự để đại hội hợp lệ',
    isOutsideKit: true,
  },
  'cell-least': { unit: 'members', use: 'số đảng viên chính thức ít nhất của một chi bộ' },
  'committee-from': { unit: 'members', use: 'số đảng viên chính thức để bầu chi ủy' },
} as const;
export type RuleKey = keyof typeof purposes;
export const ruleKeys = Object.keys(purposes) as [RuleKey, ...RuleKey[]];

/** What the meeting kit takes from the rule of a purpose, in words; undefined where only calculations outside it ask. */
export function kitUse(key: RuleKey | undefined): string | undefined {
  const purpose = key && purposes[key];
  return purpose && !('isOutsideKit' in purpose) ? purpose.use : undefined;
}
