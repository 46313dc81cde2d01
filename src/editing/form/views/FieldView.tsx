import type { Field } from '../../fields/fields.ts';
import type { RawData } from '../../write-entry.ts';
import { BasisView } from './BasisView.tsx';
import { ListView } from './ListView.tsx';
import { Plain } from './Plain.tsx';

/** A value on its way in or out of a field; undefined where nothing is written. */
export interface FieldProps {
  field: Field;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** One field as its schema describes it: a line, a choice, a list, a group, or a basis. */
export function FieldView({ field, value, onChange }: FieldProps) {
  if (field.kind === 'basis') return <BasisView field={field} value={value} onChange={onChange} />;
  if (field.kind === 'list') return <ListView field={field} value={value} onChange={onChange} />;
  if (field.kind === 'group') return <GroupView field={field} value={value} onChange={onChange} />;
  return <Plain field={field} value={value} onChange={onChange} />;
}

/** Fields that belong together. */
export function GroupView({ field, value, onChange }: FieldProps) {
  const data = (value ?? {}) as RawData;
  return (
    <fieldset class="soan-nhom">
      <legend>
        {field.label}
        {!field.required && <span class="soan-tuy"> (không bắt buộc)</span>}
      </legend>
      <p class="kit-hint">{field.help}</p>
      {(field.fields ?? []).map((child) => (
        <FieldView
          key={child.name}
          field={child}
          value={data[child.name]}
          onChange={(next) => onChange(withValue(data, child.name, next))}
        />
      ))}
    </fieldset>
  );
}

/** A group with one value changed; undefined once nothing is left in it. */
export function withValue(data: RawData, name: string, value: unknown): RawData | undefined {
  const others = Object.entries(data).filter(([key]) => key !== name);
  const next = value === undefined ? Object.fromEntries(others) : { ...data, [name]: value };
  return Object.keys(next).length > 0 ? next : undefined;
}
