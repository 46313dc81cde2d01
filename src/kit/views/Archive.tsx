import { formatDay } from '#base/dates.ts';
import { procedureOf, rollOfMeeting } from '../papers/facts.ts';
import { exportMeeting } from '../papers/save.ts';
import { savedWords } from '../papers/saved-words.ts';
import { dayOf, stateLabels, stateOf } from '../rules/meeting-state.ts';
import type { Meeting } from '../state/schema.ts';
import { originOf } from '../state/side-by-side.ts';
import { SureButton } from './fields.tsx';
import { useKit } from './kit.ts';
import { changedWords } from './TwoVersions.tsx';

/** The cell of a meeting, as its heading. */
const cellOf = ({ setup }: Meeting): string => setup.cell.trim() || 'Chưa ghi tên chi bộ';

/** Meetings that are not open, by cell, the newest first. */
export function Archive() {
  const { archive } = useKit();
  if (archive.length === 0) return null;
  const sorted = [...archive].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const cells = [...new Set(sorted.map(cellOf))].map(
    (cell) => [cell, sorted.filter((one) => cellOf(one) === cell)] as const,
  );
  return (
    <details>
      <summary>Các buổi đã lưu ({archive.length})</summary>
      {cells.map(([cell, meetings]) => (
        <div key={cell}>
          <h3>{cell}</h3>
          <ul class="kit-papers">
            {meetings.map((old) => (
              <OneMeeting key={old.id} old={old} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

function OneMeeting({ old }: { old: Meeting }) {
  const { meeting, archive, data, store, say } = useKit();
  const { present, total, isTaken } = rollOfMeeting(old);
  const hasTwin = [meeting, ...archive].some(
    (one) => one !== old && originOf(one) === originOf(old),
  );
  const name = [procedureOf(data, old.setup.kind).shortTitle, dayOf(old) && formatDay(dayOf(old))]
    .filter(Boolean)
    .join(', ');
  const about = [
    stateLabels[stateOf(old)].toLocaleLowerCase('vi'),
    isTaken && `có mặt ${present}/${total}`,
    hasTwin && changedWords(old),
    old.copyOf && 'bản khác mở từ tệp',
  ];
  return (
    <li>
      <span>
        {name}
        <small>{about.filter(Boolean).join(', ')}</small>
      </span>
      <button
        type="button"
        class="button"
        onClick={() => {
          store.replace(old);
          say(`Đã mở lại buổi ${name}.`);
        }}
      >
        Mở lại<span class="sr-only"> {name}</span>
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          exportMeeting(old);
          say(savedWords(`buổi ${name} (.json)`, navigator.userAgent));
        }}
      >
        Lưu ra tệp<span class="sr-only"> {name}</span>
      </button>
      <SureButton
        label="Xóa buổi này"
        question={`Xóa buổi ${name} khỏi máy? Không lấy lại được.`}
        onYes={() => {
          store.remove(old.id);
          say(`Đã xóa buổi ${name}.`);
        }}
      />
    </li>
  );
}
