import { useRef, useState } from 'preact/hooks';
import { formatDay } from '#base/dates.ts';
import { exportMeeting } from '../papers/save.ts';
import { procedureOf } from '../papers/facts.ts';
import { today } from '#calendar/days.ts';
import { proposeDay, proposeNextMonth } from '#calendar/meeting-day.ts';
import { readMeetingFile } from '../state/meeting-file.ts';
import { isTouched, nextMeeting } from '../state/new-meeting.ts';
import { isOnDevice } from '../state/store.ts';
import { SureButton } from './fields.tsx';
import { useKit } from './kit.ts';

/** Taking a meeting to another device, starting the next one, going back to an older one, wiping everything. */
export function Carry() {
  const { meeting, archive, data, store, keeping, asides, say, go } = useKit();
  const hasKept = isOnDevice({ keeping, asides });
  const file = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState('');
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const read = readMeetingFile(await chosen.text());
    if (file.current) file.current.value = '';
    if ('refused' in read) return setRefused(read.refused);
    setRefused('');
    const isOther = isTouched(meeting) && meeting.id !== read.meeting.id;
    store.replace(read.meeting, isOther, read.archive);
    say('Đã mở buổi họp từ tệp.');
  };
  const next = () => {
    const { kind, date, locality } = meeting.setup;
    const proposed =
      date >= today() ? proposeNextMonth(data.calendar, date) : proposeDay(data.calendar, today());
    store.replace(nextMeeting(meeting, { kind, date: proposed.date, locality }), true);
    go({ name: 'prepare' });
    say('Đã mở buổi họp sau, với tên chi bộ, đảng viên và việc đã giao của buổi này.');
  };
  return (
    <section aria-labelledby="mang-sang" class="kit-carry">
      <h2 id="mang-sang">Lưu lại, chuyển sang máy khác</h2>
      <div class="actions">
        <button type="button" class="button" onClick={next}>
          Chuẩn bị buổi sau từ buổi này
        </button>
        <button type="button" class="button" onClick={() => exportMeeting(meeting)}>
          Lưu buổi họp ra tệp
        </button>
        <label class="button kit-file">
          Mở buổi họp từ tệp
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            class="sr-only"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      {refused && (
        <p class="banner" role="alert">
          {refused}
        </p>
      )}
      {archive.length > 0 && (
        <details>
          <summary>Các buổi đã lưu ({archive.length})</summary>
          <ul class="kit-papers">
            {archive.map((old) => (
              <li key={old.id}>
                <span>
                  {procedureOf(data, old.setup.kind).shortTitle}
                  {old.setup.date && `, ${formatDay(old.setup.date)}`}
                </span>
                <button
                  type="button"
                  class="button"
                  onClick={() => store.replace(old, isTouched(meeting))}
                >
                  Mở lại
                </button>
                <button type="button" class="button" onClick={() => exportMeeting(old)}>
                  Lưu ra tệp
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="actions">
        <SureButton
          label="Xóa hết khỏi máy này"
          question={
            hasKept
              ? 'Xóa mọi buổi họp đã lưu trên máy này? Không lấy lại được.'
              : 'Xóa những gì vừa gõ? Không lấy lại được.'
          }
          onYes={() => {
            const isGone = store.wipe();
            go({ name: 'prepare' });
            if (!isGone)
              say('Trình duyệt không cho xóa. Đồng chí xóa trong phần cài đặt của trình duyệt.');
            else say(hasKept ? 'Đã xóa hết khỏi máy này.' : 'Đã xóa những gì vừa gõ.');
          }}
        />
      </div>
    </section>
  );
}
