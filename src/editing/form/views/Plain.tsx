import { nfc } from '#base/nfc.ts';
import { controlId, useProblems } from './context.ts';
import type { FieldProps } from './FieldView.tsx';
import { Problems } from './Problems.tsx';

/** Names of fields that hold whole sentences. */
const long =
  /^(summary|definition|statement|text|note|ambiguity|statusNote|notCompared|questions)$/;

/** A field of one value: written on a line or in a box, or chosen. */
export function Plain({ field, path, value, onChange }: FieldProps) {
  const hint = `${controlId(path)}-h`;
  const { id, list, problemsId, aria } = useProblems(path, hint);
  const written = value === undefined || value === null ? '' : String(value);
  const put = (text: string) => onChange(text === '' ? undefined : fromText(field.kind, text));
  const common = { id, ...aria, value: written };
  return (
    <div class="kit-field">
      <label for={id}>
        {field.label}
        {!field.required && <span class="soan-tuy"> (không bắt buộc)</span>}
      </label>
      {field.kind === 'choice' || field.kind === 'boolean' ? (
        <select {...common} onChange={(event) => put(event.currentTarget.value)}>
          <option value="">Chọn một mục</option>
          {optionsOf(field).map(({ value: key, word }) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
        </select>
      ) : long.test(field.name) ? (
        <textarea {...common} rows={3} onInput={(event) => put(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          type={field.kind === 'day' ? 'date' : 'text'}
          inputMode={field.kind === 'number' ? 'numeric' : undefined}
          autocomplete="off"
          onInput={(event) => put(event.currentTarget.value)}
        />
      )}
      <p class="kit-hint" id={hint}>
        {field.help}
      </p>
      <Problems list={list} id={problemsId} />
    </div>
  );
}

const optionsOf = (field: FieldProps['field']) =>
  field.kind === 'boolean'
    ? [
        { value: 'true', word: 'Có' },
        { value: 'false', word: 'Không' },
      ]
    : (field.choices ?? []);

function fromText(kind: FieldProps['field']['kind'], text: string): unknown {
  if (kind === 'boolean') return text === 'true';
  if (kind === 'number' && /^-?\d+$/.test(text.trim())) return Number(text);
  // What an editor pastes may come in pieces; the handbook writes letters whole.
  return nfc(text);
}
