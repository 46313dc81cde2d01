/** A least length of a meeting and what it rests on. */
export interface Minimum {
  minutes: number;
  source: string;
}

/** How the total stands to the minimum, in words, and what would mend it. */
export interface MinimumCheck {
  state: 'enough' | 'short' | 'none';
  missing: number;
  message: string;
}

interface Question {
  total: number;
  /** What a rule sets for this kind of meeting; undefined where none is known. */
  rule: Minimum | undefined;
  /** What the committee has set for a cell with few members; undefined when nothing was entered. */
  own: number | undefined;
}

/** Compares the length of an agenda with the minimum; a small cell's own minimum replaces the general one. */
export function checkMinimum({ total, rule, own }: Question): MinimumCheck {
  const least = own
    ? { minutes: own, source: 'mức cấp ủy quy định cho chi bộ ít đảng viên' }
    : rule;
  if (!least)
    return {
      state: 'none',
      missing: 0,
      message: 'Chưa thấy quy định thời lượng tối thiểu riêng cho buổi này.',
    };
  const missing = Math.max(0, least.minutes - total);
  const basis = `tối thiểu ${least.minutes} phút, theo ${least.source}`;
  return missing === 0
    ? { state: 'enough', missing, message: `Đủ thời lượng: ${basis}.` }
    : { state: 'short', missing, message: `Còn thiếu ${missing} phút: ${basis}.` };
}
