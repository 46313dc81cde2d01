import { formatDay } from '#base/dates.ts';
import { withTopic } from '../papers/facts.ts';
import { isDay, today, weekdayName } from '#calendar/days.ts';
import { deadlinesOf, isOverdue, isPast, toCome } from '../rules/deadlines.ts';
import { dayOf } from '../rules/meeting-state.ts';
import { beforeDayOff } from './before-day-off.ts';
import { Fold } from './Fold.tsx';
import { useKit } from './kit.ts';
import { StaleNotice } from './StaleNotice.tsx';

/** The days to keep before and after the meeting. */
export function DeadlineList() {
  const { meeting, data } = useKit();
  const { hasCommittee, kind } = meeting.setup;
  const date = dayOf(meeting);
  if (!isDay(date)) return null;
  const now = today();
  const deadlines = deadlinesOf(
    { date, hasCommittee, hasTopic: withTopic(data, kind) },
    data.rules,
  );
  const next = toCome(deadlines, now)[0];
  return (
    <Fold
      id="moc"
      title="Mốc thời gian"
      class="kit-deadlines"
      about={next && `${formatDay(next.date)}: ${next.title}`}
    >
      <StaleNotice rules={deadlines.flatMap(({ rule }) => rule ?? [])} />
      <ol>
        {deadlines.map((deadline) => (
          <li key={deadline.id}>
            <time dateTime={deadline.date}>
              {weekdayName(deadline.date)}, {formatDay(deadline.date)}
            </time>
            <p>
              {deadline.title}
              {isOverdue(deadline, now, date) ? (
                <strong> – đã quá hạn, làm ngay hôm nay</strong>
              ) : (
                isPast(deadline, now) && deadline.id !== 'meeting' && ' (ngày này đã qua)'
              )}
            </p>
            {beforeDayOff(data.calendar, deadline) && (
              <p class="kit-hint">{beforeDayOff(data.calendar, deadline)}</p>
            )}
            {deadline.basis && (
              <p class="kit-hint">
                <span aria-hidden="true">{data.evidence[deadline.level].sign}</span>{' '}
                {deadline.basis}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Fold>
  );
}
