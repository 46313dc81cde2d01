import type { HeadCount } from '../rules/attendance.ts';
import { withCount } from '../rules/roll.ts';
import { CountField } from './fields.tsx';
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
  {
    all: 'away',
    label: 'Sinh hoạt tạm thời ở đảng bộ khác',
    present: 'presentAway',
  },
  {
    all: 'near',
    label: 'Sinh hoạt tạm thời ở chi bộ khác cùng đảng bộ',
    hint: 'Không được trừ khi tính biểu quyết.',
    present: 'presentNear',
  },
  {
    all: 'suspended',
    label: 'Bị đình chỉ sinh hoạt, khởi tố, truy tố, tạm giam',
    hint: 'Không dự họp, không biểu quyết.',
  },
  { all: 'probationaryExempt', label: 'Dự bị được miễn, vắng mặt' },
  { all: 'probationaryAway', label: 'Dự bị vắng do tạm thời nơi khác, bị đình chỉ' },
  {
    all: 'temporary',
    label: 'Sinh hoạt tạm thời đến chi bộ ta',
    hint: 'Ngoài tổng số đảng viên của chi bộ; không có quyền biểu quyết.',
    present: 'presentTemporary',
  },
];

/** Rare groups of members, closed until they are needed; with `present`, also how many of them came. */
export function SpecialCounts({ present = false }: { present?: boolean }) {
  const { meeting, change } = useKit();
  const { counts } = meeting;
  const sum = groups.reduce((all, group) => all + counts[group.all], 0);
  const field = (key: keyof HeadCount, label: string, hint?: string) => (
    <CountField
      key={key}
      label={label}
      hint={hint}
      value={counts[key]}
      onChange={(value) => change((m) => ({ ...m, counts: withCount(m.counts, key, value) }))}
    />
  );
  return (
    <details>
      <summary>Trường hợp đặc biệt{sum > 0 && ` (${sum})`}</summary>
      <p class="kit-hint">
        Bốn nhóm đầu ghi số đảng viên chính thức, nằm trong tổng số. Người vắng vì ốm, đi công tác
        không ghi ở đây.
      </p>
      <div class="kit-special">
        {groups.map((group) => (
          <div key={group.all}>
            {field(group.all, group.label, group.hint)}
            {present &&
              group.present &&
              counts[group.all] > 0 &&
              field(group.present, `Trong đó có mặt: ${lower(group.label)}`)}
          </div>
        ))}
      </div>
    </details>
  );
}

const lower = (words: string): string =>
  `${words[0]?.toLocaleLowerCase('vi') ?? ''}${words.slice(1)}`;
