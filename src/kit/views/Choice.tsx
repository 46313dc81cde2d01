import { useId } from 'preact/hooks';

interface Props {
  /** Said by a screen reader; what it belongs to stands above it. */
  legend: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

/** A few answers side by side, one press each. */
export function Choice({ legend, value, options, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="kit-choice">
      <legend class="sr-only">{legend}</legend>
      {options.map(([key, label]) => (
        <label key={key}>
          <input type="radio" name={name} checked={key === value} onChange={() => onChange(key)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
