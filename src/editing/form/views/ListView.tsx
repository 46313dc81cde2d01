import { useProblems } from './context.ts';
import { type FieldProps, FieldView } from './FieldView.tsx';
import { Problems } from './Problems.tsx';

/** A field of several values: as many as are wanted, at least what the schema asks for. */
export function ListView({ field, path, value, onChange }: FieldProps) {
  const item = field.item;
  const { id, list, problemsId } = useProblems(path);
  if (!item) return null;
  const given = Array.isArray(value) ? (value as unknown[]) : [];
  const shown = [
    ...given,
    ...blanks(Math.max(0, (field.required ? field.least : 0) - given.length)),
  ];
  const put = (values: unknown[]) =>
    onChange(values.some((v) => v !== undefined) ? values.map(orEmpty(item.kind)) : undefined);
  return (
    <fieldset class="soan-nhom" id={id} aria-describedby={list.length > 0 ? problemsId : undefined}>
      <legend>
        {field.label}
        {!field.required && <span class="soan-tuy"> (không bắt buộc)</span>}
      </legend>
      <p class="kit-hint">{field.help}</p>
      <Problems list={list} id={problemsId} />
      {shown.map((one, i) => (
        <div class="soan-muc" key={i}>
          <FieldView
            field={{ ...item, label: `${field.label} ${i + 1}`, help: '', required: true }}
            path={`${path}.${i}`}
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
