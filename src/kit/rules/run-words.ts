import type { Shift } from './run.ts';

/** How a step stands for time: a colour has one of these beside it, in words. */
export type Pace = 'well' | 'soon' | 'over';

/** The last fifth of a step, or its last minute, is "soon". */
export function paceOf(left: number, allotted: number): Pace {
  if (left < 0) return 'over';
  return left <= Math.max(60, allotted / 5) && left < allotted * 0.5 ? 'soon' : 'well';
}

const minutes = (seconds: number): string => {
  const whole = Math.max(1, Math.round(Math.abs(seconds) / 60));
  return `${whole} phút`;
};

/** The words beside the time of a step. */
export function paceWords(left: number, allotted: number): string {
  const pace = paceOf(left, allotted);
  if (pace === 'over') return left > -60 ? 'Hết thời gian của bước' : `Quá ${minutes(left)}`;
  return pace === 'soon' ? 'Sắp hết thời gian của bước' : 'Còn thời gian';
}

/** Seconds early or late that nobody needs to be told of. */
export const unsaid = 120;

/** What redistribution did, in one sentence; empty when nothing worth saying happened. The last step has none after it. */
export function shiftWords({ taken, early, late }: Shift, end: string, isLast: boolean): string {
  if (late >= unsaid)
    return isLast
      ? `Không thể giữ giờ kết thúc ${end}: buổi họp sẽ muộn khoảng ${minutes(late)}.`
      : `Không thể giữ giờ kết thúc ${end}: các bước còn lại đã rút đến mức thấp nhất, buổi họp sẽ muộn khoảng ${minutes(late)}. Bỏ bớt bước không bắt buộc hoặc hẹn bàn tiếp.`;
  if (taken >= unsaid)
    return isLast
      ? `Đang chậm ${minutes(taken)}: bước cuối còn ít thời gian hơn, giờ kết thúc vẫn là ${end}.`
      : `Đang chậm ${minutes(taken)}. Các bước sau được rút ngắn, giờ kết thúc vẫn là ${end}.`;
  if (taken <= -unsaid)
    return `Đang sớm ${minutes(taken)}. Phần thảo luận có thêm thời gian, giờ kết thúc vẫn là ${end}.`;
  if (early >= unsaid && isLast)
    return `Đang sớm ${minutes(early)}: buổi họp có thể xong trước ${end}.`;
  if (early >= unsaid)
    return `Đang sớm ${minutes(early)}. Các bước còn lại giữ số phút đã định, buổi họp có thể xong trước ${end}.`;
  return '';
}
