import { formatDay } from '#base/dates.ts';
import { isDay } from '#calendar/days.ts';
import { monthEnd } from '../rules/month-end.ts';
import { TextField } from './fields.tsx';
import { useKit } from './kit.ts';

interface Props {
  label: string;
  value: string;
  /** What stands over the field where its label says more than the eye needs. */
  shown?: string;
  onChange: (day: string) => void;
}

/** The day by which something is done; the end of the meeting's month is one press away, and taken for nobody unasked. */
export function DueField({ label, value, shown, onChange }: Props) {
  const { date } = useKit().meeting.setup;
  const end = isDay(date) ? monthEnd(date) : '';
  return (
    <div>
      <TextField
        label={label}
        type="date"
        value={value}
        onChange={onChange}
        {...(shown ? { shown } : {})}
      />
      {end && !value && (
        <button type="button" class="linklike" onClick={() => onChange(end)}>
          Lấy {formatDay(end)}
          <span class="sr-only">, cuối tháng, làm thời hạn</span>
        </button>
      )}
    </div>
  );
}
