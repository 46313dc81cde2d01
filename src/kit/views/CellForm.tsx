import { parseRoster, rosterProblem, rosterShown } from '../rules/roster.ts';
import { newId } from '../state/new-meeting.ts';
import type { Meeting } from '../state/schema.ts';
import { LongField, SelectField, TextField } from './fields.tsx';
import { CountField } from './NumberField.tsx';
import { aboutCell } from './about-parts.ts';
import { Fold } from './Fold.tsx';
import { setAnswer, useKit } from './kit.ts';
import { SpecialCounts } from './SpecialCounts.tsx';
import { useState } from 'preact/hooks';

const roles = [
  ['BÍ THƯ', 'Bí thư'],
  ['PHÓ BÍ THƯ', 'Phó bí thư'],
] as const;

/** Names around the papers and the number of members; everything here may stay empty. */
export function CellForm() {
  const { meeting, data, change } = useKit();
  const { setup, counts, members } = meeting;
  const count = (key: keyof Meeting['counts']) => (value: number) =>
    change((m) => ({ ...m, counts: { ...m.counts, [key]: value } }));
  return (
    <Fold id="chi-bo" title="Chi bộ" about={aboutCell(meeting)}>
      <p class="kit-hint">Chỗ nào để trống thì văn bản in ra có dòng chấm để viết tay.</p>
      <TextField
        label="Tổ chức đảng cấp trên"
        value={setup.superior}
        placeholder={data.header.superior}
        onChange={(v) => change(setAnswer('superior', v))}
      />
      <TextField
        label="Tên chi bộ"
        value={setup.cell}
        placeholder={data.header.cell}
        onChange={(v) => change(setAnswer('cell', v))}
      />
      <div class="kit-pair">
        <TextField
          label="Người chủ trì"
          value={setup.chair}
          onChange={(v) => change(setAnswer('chair', v))}
        />
        <SelectField
          label="Chức vụ"
          value={setup.chairRole}
          options={roles}
          onChange={(v) => change(setAnswer('chairRole', v === 'PHÓ BÍ THƯ' ? v : 'BÍ THƯ'))}
        />
      </div>
      <TextField
        label="Thư ký dự kiến"
        value={setup.noteTaker}
        onChange={(v) => change(setAnswer('noteTaker', v))}
      />
      <TextField
        label="Đại biểu dự (không bắt buộc)"
        value={setup.guests}
        onChange={(v) => change(setAnswer('guests', v))}
      />
      <TextField
        label="Địa danh ghi trên văn bản"
        value={setup.locality}
        placeholder="Ví dụ: tên xã, phường"

        onChange={(v) => change(setAnswer('locality', v))}
      />
      {members.length === 0 && (
        <div class="kit-counts">
          <CountField
            label="Chính thức"
            name="đảng viên chính thức"
            value={counts.official}
            onChange={count('official')}
          />
          <CountField
            label="Dự bị"
            name="đảng viên dự bị"
            value={counts.probationary}
            onChange={count('probationary')}
          />
        </div>
      )}
      {members.length === 0 && <SpecialCounts />}
      <Roster />
    </Fold>
  );
}

/** An optional list of names, for a roll call by name. */
function Roster() {
  const { meeting, change } = useKit();
  const { members } = meeting;
  const [typed, setTyped] = useState('');
  const text = rosterShown(typed, members);
  const problem = rosterProblem(text);
  return (
    <details>
      <summary>Điểm danh theo danh sách tên{members.length > 0 && ` (${members.length})`}</summary>
      <LongField
        label="Mỗi dòng một tên"
        rows={6}
        value={text}
        onChange={(value) => {
          // Rows of a table show at once as the names that were read from them.
          setTyped(value.includes('\t') ? '' : value);
          change((m) => ({ ...m, members: parseRoster(value, m.members, newId) }));
        }}
        hint="Ghi thêm sau tên khi cần: (dự bị), (miễn), (tạm thời đi), (tạm thời đi, cùng đảng bộ), (tạm thời đến), (đình chỉ). Danh sách chỉ nằm trên máy này."
      />
      {problem && (
        <p class="is-short" role="status">
          {problem}
        </p>
      )}
    </details>
  );
}
