import { formatDay } from '#base/dates.ts';
import { timeInWords } from '../rules/clock-time.ts';
import { weekdayName } from '#calendar/days.ts';
import type { Meeting } from '../state/schema.ts';

/** The notice as a message: time, place and topic, nothing of the contents. */
export function noticeText({ setup }: Meeting, minutes: number, hasTopic: boolean): string {
  const lines = [
    'Kính mời các đồng chí dự sinh hoạt chi bộ.',
    setup.date &&
      `Thời gian: ${timeInWords(setup.time)}, ${weekdayName(setup.date)}, ngày ${formatDay(setup.date)} (khoảng ${minutes} phút).`,
    setup.place && `Địa điểm: ${setup.place}.`,
    hasTopic && setup.topicTitle && `Chuyên đề: ${setup.topicTitle}.`,
    'Đề nghị các đồng chí đọc trước tài liệu và chuẩn bị ý kiến.',
  ];
  return lines.filter(Boolean).join('\n');
}
