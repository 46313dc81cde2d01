import type { Slip } from './scan.ts';

/** So many are told of one text: more would help nobody, and take longer to show than to mend. */
const most = 200;

/** The first slips of a text, and how many more there are. */
export const firstSlips = <T extends Slip>(slips: readonly T[]): (T | Slip)[] => {
  const next = slips[most];
  if (!next) return [...slips];
  const more = {
    offset: next.offset,
    message: `từ đây còn ${slips.length - most} chỗ nữa phải xem`,
    fix: 'sửa các chỗ đã nêu rồi kiểm tra lại',
  };
  return [...slips.slice(0, most), more];
};
