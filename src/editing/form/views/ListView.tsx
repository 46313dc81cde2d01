import type { FieldProps } from './FieldView.tsx';
import { FieldView } from './FieldView.tsx';

/** A field of several values: as many as are wanted, at least what the schema asks for. */
export function ListView({ field, value, onChange }: FieldProps) {
  const item = field.item;
  if (!item) return null;
  const given = Array.isArray(value) ? (value as unknown[]) : [];
  const shown = [
    ...given,
    ...blanks(Math.max(0, (field.required ? field.least : 0) - given.length)),
  ];
  const put = (list: unknown[]) =>
    onChange(list.some((v) => v !== undefined) ? list.map(orEmpty(item.kind)) : undefined);
  return (
    <fieldset class="soan-nhom">
      <legend>
        {field.label}
        {!field.required && <span class="soan-tuy"> (không bắt buộc)</span>}
      </legend>
      <p class="kit-hint">{field.help}</p>
      {shown.map((one, i) => (
        <div class="soan-muc" key={i}>
          <FieldView
            field={{ ...item, label: `${field.label} ${i + 1}`, help: '', required: true }}
            value={one === '' ? undefined : one}
            onChange={(next) => put(shown.map((old, n) => (n === i ? next : old)))}
          />
          {shown.length > (field.required ? field.least : 0) && (
            <button
              type="button"
              class="button"
              aria-label={`Bỏ ${field.label.toLowerCase()} ${i + 1}`}
              onClick={() => put(shown.filter((_, n) => n !== i))}
            >
              Bỏ
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        class="button"
        onClick={() => onChange([...given.map(orEmpty(item.kind)), emptyOf(item.kind)])}
      >
        Thêm {field.label.toLowerCase()}
      </button>
    </fieldset>
  );
}

const blanks = (count: number): unknown[] => Array.from({ length: count }, () => undefined);
const emptyOf = (kind: string) => (kind === 'group' ? {} : '');
const orEmpty = (kind: string) => (value: unknown) => value ?? emptyOf(kind);
