import { formatDay } from '#base/dates.ts';
import { weekdayName } from '#calendar/days.ts';
import { timeInWords } from '../rules/clock-time.ts';
import { mattersOf } from './matters.ts';
import type { Facts } from './facts.ts';
import { open, withoutAddress } from './people.ts';

/** The notice as a message: time, place, what is discussed and who prepares what. */
export function noticeText(facts: Facts): string {
  const { setup } = facts.meeting;
  const when = [timeInWords(setup.time), setup.date && weekdayName(setup.date).toLowerCase()];
  const matters = mattersOf(facts).map(({ title, question, who }) => {
    const more = [who && `đồng chí ${withoutAddress(who)} trình bày`, question.trim()];
    const beside = more.filter(Boolean).join('; ');
    return `- ${open(title)}${beside ? ` (${beside})` : ''}`;
  });
  const speaker = setup.topicSpeaker && ` (đồng chí ${withoutAddress(setup.topicSpeaker)} đề dẫn)`;
  const lines = [
    `Mời các đồng chí dự sinh hoạt chi bộ ${facts.kindWords}${facts.period ? ` ${facts.period}` : ''}.`,
    setup.date &&
      `Thời gian: ${when.filter(Boolean).join(', ')}, ngày ${formatDay(setup.date)} (khoảng ${facts.total} phút).`,
    setup.place && `Địa điểm: ${setup.place}.`,
    matters.length > 0 && 'Chi bộ bàn:',
    ...matters,
    facts.hasTopic && setup.topicTitle && `Chuyên đề: ${open(setup.topicTitle)}${speaker || ''}.`,
    'Đề nghị các đồng chí đọc trước tài liệu, chuẩn bị ý kiến và mang thẻ đảng viên.',
  ];
  return lines.filter(Boolean).join('\n');
}
