import { formatDay } from '#base/dates.ts';
import { isDay, weekdayName } from '#calendar/days.ts';
import type { KitData } from '../data/kit-data.ts';
import { mattersOf } from '../papers/matters.ts';
import { factsOf, procedureOf, rollOfMeeting } from '../papers/facts.ts';
import type { Meeting } from '../state/schema.ts';

const joined = (...parts: (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

/** What meeting, when and where, in one line. */
export const aboutMeeting = ({ setup }: Meeting, data: KitData): string =>
  joined(
    procedureOf(data, setup.kind).shortTitle,
    isDay(setup.date) && `${weekdayName(setup.date)} ${formatDay(setup.date)}`,
    setup.time,
    setup.place || 'chưa ghi địa điểm',
  );

/** Of whom papers speak, in one line. */
export function aboutCell(meeting: Meeting): string {
  const { setup } = meeting;
  const { official, probationary } = rollOfMeeting(meeting);
  return joined(
    setup.cell || 'chưa ghi tên chi bộ',
    official > 0 && `${official} chính thức`,
    probationary > 0 && `${probationary} dự bị`,
    setup.chair && `chủ trì ${setup.chair}`,
  );
}

/** What the meeting is about, in one line. */
export function aboutContent(meeting: Meeting, data: KitData): string {
  const facts = factsOf(meeting, data);
  const matters = mattersOf(facts).length;
  const tasks = facts.tasks.filter(({ step }) => step === '').length;
  const earlier = facts.hasRegular ? meeting.earlierTasks.length : 0;
  const month = facts.hasRegular && data.months[Number(meeting.setup.date.slice(5, 7))];
  return (
    joined(
      earlier > 0 && `${earlier} việc tháng qua`,
      matters > 0 && `${matters} việc xin bàn`,
      tasks > 0 && `${tasks} việc dự kiến giao`,
    ) ||
    (month
      ? `chưa có việc nào; ${month.title.toLocaleLowerCase('vi')} có gợi ý`
      : 'chưa có việc nào')
  );
}
