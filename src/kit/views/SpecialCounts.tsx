import type { HeadCount } from '../rules/attendance.ts';
import { withCount } from '../rules/roll.ts';
import { CountField } from './NumberField.tsx';
import { useKit } from './kit.ts';

interface Group {
  all: keyof HeadCount;
  label: string;
  hint?: string;
  /** Those of them who came, where that can be. */
  present?: keyof HeadCount;
}

const groups: readonly Group[] = [
  { all: 'exempt', label: 'Được miễn sinh hoạt', present: 'presentExempt' },
  { all: 'away', label: 'Sinh hoạt tạm thời ở đảng bộ khác', present: 'presentAway' },
  {
    all: 'near',
    label: 'Sinh hoạt tạm thời ở chi bộ khác, cùng đảng bộ',
    hint: 'Vắng cũng không được trừ khi tính biểu quyết.',
    present: 'presentNear',
  },
  {
    all: 'suspended',
    label: 'Bị đình chỉ sinh hoạt, khởi tố, truy tố, tạm giam',
    hint: 'Không dự họp, không biểu quyết.',
  },
  { all: 'probationaryExempt', label: 'Dự bị được miễn sinh hoạt, vắng mặt' },
  { all: 'probationaryAway', label: 'Dự bị vắng do tạm thời nơi khác hoặc bị đình chỉ' },
  {
    all: 'temporary',
    label: 'Đảng viên nơi khác sinh hoạt tạm thời đến đây',
    hint: 'Không tính vào số đảng viên của chi bộ; không có quyền biểu quyết.',
    present: 'presentTemporary',
  },
];

/** Rare groups of members, closed until they are needed; with `withPresent`, also how many of them came. */
export function SpecialCounts({ withPresent = false }: { withPresent?: boolean }) {
  const { meeting, change } = useKit();
  const { counts } = meeting;
  const sum = groups.reduce((all, group) => all + counts[group.all], 0);
  const field = (key: keyof HeadCount, label: string, { label: group }: Group) => (
    <CountField
      label={label}
      name={`${label.toLocaleLowerCase('vi')}, ${group}`}
      value={counts[key]}
      onChange={(value) => change((m) => ({ ...m, counts: withCount(m.counts, key, value) }))}
    />
  );
  return (
    <details>
      <summary>Trường hợp đặc biệt{sum > 0 && ` (${sum})`}</summary>
      <p class="kit-hint">
        Bốn nhóm đầu là đảng viên chính thức, đã nằm trong số chính thức ở trên. Người vắng vì ốm,
        đi công tác không ghi ở đây.
      </p>
      {groups.map((group) => (
        <fieldset class="kit-group" key={group.all}>
          <legend>{group.label}</legend>
          {group.hint && <p class="kit-hint">{group.hint}</p>}
          <div class="kit-counts">
            {field(group.all, 'Tổng số', group)}
            {withPresent &&
              group.present &&
              counts[group.all] > 0 &&
              field(group.present, 'Có mặt', group)}
          </div>
        </fieldset>
      ))}
    </details>
  );
}
