import type { Field } from '#editing/fields/fields.ts';
import type { RawData } from '#editing/write-entry.ts';
import { BasisView } from './BasisView.tsx';
import { useProblems } from './context.ts';
import { ListView } from './ListView.tsx';
import { Plain } from './Plain.tsx';
import { Problems } from './Problems.tsx';

/** A value on its way in or out of a field; undefined where nothing is written. */
export interface FieldProps {
  field: Field;
  /** Where it stands in the data: `source.title`. */
  path: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** One field as its schema describes it: a line, a choice, a list, a group, or a basis. */
export function FieldView(props: FieldProps) {
  const { kind } = props.field;
  if (kind === 'basis') return <BasisView {...props} />;
  if (kind === 'list') return <ListView {...props} />;
  if (kind === 'group') return <GroupView {...props} />;
  return <Plain {...props} />;
}

/** Fields that belong together. */
export function GroupView({ field, path, value, onChange }: FieldProps) {
  const data = (value ?? {}) as RawData;
  const { id, list, problemsId } = useProblems(path);
  return (
    <fieldset class="soan-nhom" id={id} aria-describedby={list.length > 0 ? problemsId : undefined}>
      <legend>
        {field.label}
        {!field.required && <span class="soan-tuy"> (không bắt buộc)</span>}
      </legend>
      <p class="kit-hint">{field.help}</p>
      <Problems list={list} id={problemsId} />
      {(field.fields ?? []).map((child) => (
        <FieldView
          key={child.name}
          field={child}
          path={`${path}.${child.name}`}
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
