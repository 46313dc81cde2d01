import { cellTypes } from '#topics/taxonomy.ts';
import { withRegular } from '../papers/facts.ts';
import type { KitProcedure } from '../data/kit-data.ts';
import { aboutDay } from './about-day.ts';
import { SelectField, TextField, Tick } from './fields.tsx';
import { CountField } from './NumberField.tsx';
import { aboutMeeting } from './about-parts.ts';
import { Fold } from './Fold.tsx';
import { setAnswer, useKit } from './kit.ts';
import { StaleNotice } from './StaleNotice.tsx';

const cells = [
  ['', 'Chưa chọn'] as const,
  ...Object.entries(cellTypes).map(([key, { label }]) => [key, label] as const),
];

/** Purposes of the rules that the proposed day follows from. */
const dayRules = ['meeting-day', 'first-week', 'public-holidays'] as const;

/** What meeting, when and where: the questions without which there is no agenda. */
export function MeetingForm({ isOpen }: { isOpen: boolean }) {
  const { meeting, data, change } = useKit();
  const { setup } = meeting;
  const dayNote = aboutDay(data.calendar, setup.date, !withRegular(data, setup.kind));
  const committee = data.rules['committee-from'];
  const ownMinimumNote = data.procedures.find(({ id }) => id === setup.kind)?.minimum?.note;
  const own = data.procedures.filter(({ meeting: kind }) => kind === 'own');
  const isOwn = own.some(({ id }) => id === setup.kind);
  const choice = ({ id, shortTitle, minimum, meeting: kind }: KitProcedure) => (
    <label key={id} class="tick">
      <input
        type="radio"
        name="loai"
        checked={setup.kind === id}
        onChange={() => change(setAnswer('kind', id))}
      />
      <span>
        {shortTitle}
        {kind !== 'own' && (
          <small>
            {minimum ? `ít nhất ${minimum.minutes} phút` : 'chưa có mức tối thiểu chung'}
          </small>
        )}
      </span>
    </label>
  );
  return (
    <Fold id="buoi-hop" title="Buổi họp" about={aboutMeeting(meeting, data)} isOpen={isOpen}>
      <fieldset class="kit-kinds">
        <legend>Loại sinh hoạt</legend>
        {data.procedures.filter(({ meeting: kind }) => kind !== 'own').map(choice)}
        <details open={isOwn}>
          <summary>Buổi có trình tự riêng</summary>
          {own.map(choice)}
        </details>
      </fieldset>
      <div class="kit-pair">
        <TextField
          label="Ngày họp"
          type="date"
          value={setup.date}
          onChange={(v) => change(setAnswer('date', v))}
        />
        <TextField
          label="Giờ bắt đầu"
          type="time"
          value={setup.time}
          onChange={(v) => change(setAnswer('time', v))}
        />
      </div>
      <p class="kit-hint">{dayNote}</p>
      <StaleNotice rules={dayRules.map((key) => data.rules[key])} />
      <TextField
        label="Địa điểm"
        value={setup.place}
        onChange={(v) => change(setAnswer('place', v))}
      />
      <SelectField
        label="Loại hình chi bộ"
        value={setup.cellType}
        options={cells}
        onChange={(v) => change(setAnswer('cellType', v))}
        hint="Chọn để danh sách chuyên đề xếp loại hình này lên đầu."
      />
      <Tick
        label="Chi bộ có chi ủy"
        checked={setup.hasCommittee}
        onChange={(v) => change(setAnswer('hasCommittee', v))}
      />
      <p class="kit-hint">
        <span aria-hidden="true">{data.evidence[committee.level].sign}</span> {committee.text}
      </p>
      <StaleNotice rules={[committee]} />
      <details>
        <summary>Thời lượng riêng cho chi bộ ít đảng viên</summary>
        <CountField
          label="Thời lượng tối thiểu cấp ủy đã quy định (phút)"
          value={setup.ownMinimum}
          step={5}
          max={480}
          onChange={(v) => change(setAnswer('ownMinimum', v))}
          hint={[ownMinimumNote, 'Để 0 nếu chưa có quy định riêng.'].filter(Boolean).join(' ')}
        />
      </details>
    </Fold>
  );
}
