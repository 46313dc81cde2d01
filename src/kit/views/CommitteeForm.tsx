import { formatDay } from '#base/dates.ts';
import { factsOf } from '../papers/facts.ts';
import type { Meeting } from '../state/schema.ts';
import { LongField, TextField } from './fields.tsx';
import { Fold } from './Fold.tsx';
import { useKit } from './kit.ts';

type Committee = Meeting['committee'];

/** The meeting at which the committee prepares this one, for its minutes; what it settled stands in them already. */
export function CommitteeForm() {
  const { meeting, data, change } = useKit();
  const { hasRegular, hasTopic } = factsOf(meeting, data);
  if (!meeting.setup.hasCommittee || !(hasRegular || hasTopic)) return null;
  const { day, began, ended, place, present, differing } = meeting.committee;
  const set = (part: Partial<Committee>) =>
    change((m) => ({ ...m, committee: { ...m.committee, ...part } }));
  return (
    <Fold
      id="hop-chi-uy"
      title="Họp chi ủy"
      about={day ? formatDay(day) : 'biên bản họp chi ủy chưa có ngày giờ'}
    >
      <p class="kit-hint">
        Nội dung đưa ra chi bộ, người chuẩn bị đã có từ phần “Nội dung buổi này”.
      </p>
      <TextField
        label="Ngày chi ủy họp"
        type="date"
        value={day}
        onChange={(v) => set({ day: v })}
      />
      <div class="kit-pair">
        <TextField
          label="Chi ủy bắt đầu lúc"
          type="time"
          value={began}
          onChange={(v) => set({ began: v })}
        />
        <TextField
          label="Chi ủy kết thúc lúc"
          type="time"
          value={ended}
          onChange={(v) => set({ ended: v })}
        />
      </div>
      <TextField label="Nơi chi ủy họp" value={place} onChange={(v) => set({ place: v })} />
      <TextField
        label="Chi ủy viên có mặt, vắng mặt"
        value={present}
        onChange={(v) => set({ present: v })}
        hint="Họ tên; vắng thì ghi lý do."
      />
      <LongField
        label="Điều chi ủy còn ý kiến khác nhau"
        rows={2}
        value={differing}
        onChange={(v) => set({ differing: v })}
        hint="Không có thì ghi “không có”."
      />
    </Fold>
  );
}
