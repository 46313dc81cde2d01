import { formatDay } from '#base/dates.ts';
import { dayChoice, onlyTried } from '../rules/held-day.ts';
import { held } from '../rules/meeting-state.ts';
import { useKit } from './kit.ts';

/** Says plainly which day the papers name, where that is not the day that was planned, and lets it be put right. */
export function DayNotice() {
  const { meeting, store, go, say } = useKit();
  const choice = dayChoice(meeting);
  if (!choice) return null;
  const { words, days, canBeTrial } = choice;
  return (
    <div class="banner" role="status">
      <p>{words}</p>
      <div class="actions">
        {days.map((day) => (
          <button
            key={day}
            type="button"
            class="button"
            onClick={() => {
              store.change((m) => held(m, day), true);
              say(`Đã ghi là họp ngày ${formatDay(day)}.`);
            }}
          >
            Sửa: đã họp ngày {formatDay(day)}
          </button>
        ))}
        {canBeTrial && (
          <button
            type="button"
            class="button"
            onClick={() => {
              store.change(onlyTried, true);
              go({ name: 'prepare' });
              say('Buổi họp trở lại đang soạn; những gì đã ghi khi chạy thử vẫn còn.');
            }}
          >
            Mới chạy thử, chưa họp
          </button>
        )}
      </div>
    </div>
  );
}
