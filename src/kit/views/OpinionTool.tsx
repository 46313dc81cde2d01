import { opinionsOf, subjectsOf } from '../papers/opinions.ts';
import { factsOf } from '../papers/facts.ts';
import type { AgendaItem } from '../rules/agenda.ts';
import { opinionKey, reservedKey } from '../rules/opinion-keys.ts';
import { LongField } from './fields.tsx';
import { useKit } from './kit.ts';

const hint = 'Mỗi ý kiến một dòng, ghi “Họ tên: ý chính”.';

/** So many boxes are open at once; of more, those in use and the first. */
const most = 3;

/** What is said in a discussion: a box for each thing that the cell is asked, and one for the rest. */
export function OpinionTool({ item }: { item: AgendaItem }) {
  const { meeting, data } = useKit();
  const facts = factsOf(meeting, data);
  const subjects = subjectsOf(facts, item);
  const used = opinionsOf(facts, item).map(({ key }) => key);
  if (subjects.length === 0) return <Box step={item.id} label="Ý kiến" rows={6} isFirst />;
  return (
    <>
      {subjects.map(({ key, name, title }, i) => {
        const isAlone = subjects.length > most;
        const label = isAlone
          ? `Ý kiến, ${name.toLocaleLowerCase('vi')}`
          : `${name}, ý kiến: ${title}`;
        const box = <Box step={item.id} about={key} name={name} label={label} isFirst={i === 0} />;
        if (!isAlone) return <div key={key}>{box}</div>;
        return (
          <details key={key} open={i === 0 || used.includes(key)}>
            <summary>
              {name}: {title}
            </summary>
            {box}
          </details>
        );
      })}
      <details open={used.includes('')}>
        <summary>Ý kiến khác</summary>
        <Box step={item.id} label="Ý kiến khác" />
      </details>
    </>
  );
}

interface BoxProps {
  step: string;
  about?: string;
  name?: string;
  label: string;
  rows?: number;
  /** Whether it tells how opinions are written. */
  isFirst?: boolean;
}

/** Opinions on one thing, and those that members reserve, which go into the resolution as well. */
function Box({ step, about = '', name = '', label, rows = 3, isFirst }: BoxProps) {
  const { meeting, change } = useKit();
  const field = (key: string, words: string, lines: number, help?: string) => (
    <LongField
      label={words}
      value={meeting.notes[key] ?? ''}
      rows={lines}
      onChange={(text) => change((m) => ({ ...m, notes: { ...m.notes, [key]: text } }))}
      hint={help}
    />
  );
  const reserved = reservedKey(step, about);
  return (
    <>
      {field(opinionKey(step, about), label, rows, isFirst ? hint : undefined)}
      <details open={Boolean(meeting.notes[reserved])}>
        <summary>Có ý kiến xin bảo lưu</summary>
        {field(
          reserved,
          name ? `Ý kiến xin bảo lưu, ${name.toLocaleLowerCase('vi')}` : 'Ý kiến xin bảo lưu',
          2,
          'Ý kiến thuộc về thiểu số: vào biên bản dưới việc này, và vào nghị quyết của phần này.',
        )}
      </details>
    </>
  );
}
