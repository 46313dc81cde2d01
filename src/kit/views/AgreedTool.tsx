import { TextField } from './fields.tsx';
import { useKit } from './kit.ts';
import { CountField } from './NumberField.tsx';

/** How the meeting agreed to its minutes when they were read. */
export function AgreedTool() {
  const { meeting, change } = useKit();
  return (
    <>
      <CountField
        label="Số đồng chí nhất trí với biên bản"
        value={meeting.minutesAgreed}
        onChange={(minutesAgreed) => change((m) => ({ ...m, minutesAgreed }))}
      />
      <TextField
        label="Nội dung đề nghị sửa"
        value={meeting.minutesChanges}
        hint="Để trống nếu không có."
        onChange={(minutesChanges) => change((m) => ({ ...m, minutesChanges }))}
      />
    </>
  );
}
