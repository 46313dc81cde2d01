import { formatDay } from '#base/dates.ts';
import { isDay, today } from '#calendar/days.ts';
import { activeItems } from '../rules/agenda.ts';
import { timeOfInstant } from '../rules/clock-time.ts';
import { WholeMeeting } from './WholeMeeting.tsx';
import { useKit } from './kit.ts';
import { useAgenda } from './use-agenda.ts';

/** Before the meeting: what will be run, and the button that starts the clock. */
export function StartScreen({ onStart }: { onStart: () => void }) {
  const { meeting, go } = useKit();
  const { procedure, agenda, total, check } = useAgenda();
  const { date, time, place } = meeting.setup;
  return (
    <section class="kit-start">
      <header class="page-head">
        <h1 tabIndex={-1}>Điều hành buổi họp</h1>
        <p class="lead">
          {procedure.title}
          {date && `, ${time} ngày ${formatDay(date)}`}
          {place && `, ${place}`}. {activeItems(agenda).length} bước, {total} phút.
        </p>
      </header>
      <p>{check.message}</p>
      {isDay(date) && date !== today() && (
        <p class="banner">
          Hôm nay là ngày {formatDay(today())}, buổi này định họp ngày {formatDay(date)}. Biên bản,
          nghị quyết ghi ngày bấm “Bắt đầu họp”.
        </p>
      )}
      <p>
        Mỗi màn hình một bước. Xong bước nào, bấm <strong>Bước tiếp</strong>; thời gian các bước sau
        được chia lại theo số phút còn lại. Bắt đầu bây giờ thì kết thúc lúc{' '}
        <strong>{timeOfInstant(Date.now() + total * 60_000)}</strong>.
      </p>
      <div class="actions">
        <button type="button" class="button button--main kit-next" onClick={onStart}>
          Bắt đầu họp
        </button>
        <button type="button" class="button" onClick={() => go({ name: 'prepare' })}>
          Sửa chương trình
        </button>
        <button type="button" class="button" onClick={() => go({ name: 'card' })}>
          Thẻ một trang để chủ trì
        </button>
      </div>
      <WholeMeeting />
    </section>
  );
}
