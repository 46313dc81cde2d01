import { formatDay } from '#base/dates.ts';
import { today } from '#calendar/days.ts';
import { timeOfInstant } from '../rules/clock-time.ts';
import type { Arrival } from '../state/incoming.ts';
import type { Meeting } from '../state/schema.ts';

/** When a meeting was changed last, by the clock of the device; empty where nothing noted it. */
export const changedWords = ({ changedAt }: Pick<Meeting, 'changedAt'>): string =>
  changedAt
    ? `sửa lần cuối lúc ${timeOfInstant(changedAt)} ngày ${formatDay(today(new Date(changedAt)))}`
    : '';

interface Props {
  /** The meeting of the file, and how it differs from the one of this device. */
  meeting: Meeting;
  arrival: Extract<Arrival, { kind: 'differs' }>;
  /** Whether the one of this device is open. */
  isOpen: boolean;
  onOpenFile: () => void;
  onOpenOwn: () => void;
  onLeave: () => void;
}

/** A file brings other words of a meeting that is here already: which is newer, where they differ, and what to open. */
export function TwoVersions({ meeting, arrival, isOpen, onOpenFile, onOpenOwn, onLeave }: Props) {
  const { known, newer, parts } = arrival;
  const when = [
    changedWords(known) && `Bản trên máy ${changedWords(known)}.`,
    changedWords(meeting) && `Bản trong tệp ${changedWords(meeting)}.`,
  ];
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  return (
    <div class="banner" role="alert">
      <p>
        <strong>
          {isOpen
            ? 'Tệp này là một bản khác của buổi họp đang mở.'
            : 'Tệp này là một bản khác của một buổi họp đã lưu trên máy này.'}
        </strong>{' '}
        {newer === 'file' && 'Bản trong tệp mới hơn.'}
        {newer === 'device' && 'Bản trên máy mới hơn.'}
        {!newer && 'Không rõ bản nào mới hơn.'} {when.filter(Boolean).join(' ')}
      </p>
      <p>
        Hai bản khác nhau ở {count} chỗ: {parts.map((p) => `${p.words} ${p.count}`).join('; ')}.
        Đồng chí chọn bản để mở; bản kia nằm trong “Các buổi đã lưu”.
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={onOpenOwn}>
          {isOpen ? 'Giữ bản đang mở' : 'Mở bản trên máy'}
        </button>
        <button type="button" class="button" onClick={onOpenFile}>
          Mở bản trong tệp
        </button>
        <button type="button" class="button" onClick={onLeave}>
          Không lấy tệp này
        </button>
      </div>
    </div>
  );
}
