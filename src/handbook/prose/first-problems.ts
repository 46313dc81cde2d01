import type { ProseProblem } from './scan.ts';

/** So many are told of one text: more would help nobody, and take longer to show than to mend. */
const most = 200;

/** The first slips of a text, and how many more there are. */
export const firstProblems = <T extends ProseProblem>(
  problems: readonly T[],
): (T | ProseProblem)[] => {
  const next = problems[most];
  if (!next) return [...problems];
  const more = {
    offset: next.offset,
    message: `từ đây còn ${problems.length - most} chỗ nữa phải xem`,
    fix: 'sửa các chỗ đã nêu rồi kiểm tra lại',
  };
  return [...problems.slice(0, most), more];
};
