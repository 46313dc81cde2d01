import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { cleanText } from '../rules/clean-text.ts';

/** What every field has. */
export interface Common {
  label: string;
  hint?: ComponentChildren;
  class?: string;
}

interface TextProps extends Common {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date' | 'time';
  list?: string[];
  placeholder?: string;
  /** What stands over the field where its label says more than the eye needs. */
  shown?: string;
}

/** One line to write in. */
export function TextField({
  label,
  hint,
  value,
  onChange,
  type = 'text',
  list,
  placeholder,
  shown,
  class: extra,
}: TextProps) {
  const id = useId();
  return (
    <div class={`kit-field ${extra ?? ''}`}>
      <label for={id}>{shown ?? label}</label>
      <input
        id={id}
        type={type}
        value={value}
        aria-label={shown && label}
        enterkeyhint="next"
        placeholder={placeholder}
        autocomplete="off"
        list={list ? `${id}-l` : undefined}
        aria-describedby={hint ? `${id}-h` : undefined}
        onInput={(event) => onChange(cleanText(event.currentTarget.value))}
      />
      {list && (
        <datalist id={`${id}-l`}>
          {list.map((item) => (
            <option key={item} value={item} />
          ))}
        </datalist>
      )}
      {hint && (
        <p class="kit-hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface LongProps extends Common {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
}

/** Several lines to write in. */
export function LongField({ label, hint, value, onChange, rows = 3, class: extra }: LongProps) {
  const id = useId();
  return (
    <div class={`kit-field ${extra ?? ''}`}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        autocomplete="off"
        aria-describedby={hint ? `${id}-h` : undefined}
        onInput={(event) => onChange(cleanText(event.currentTarget.value))}
      />
      {hint && (
        <p class="kit-hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface SelectProps extends Common {
  value: string;
  onChange: (value: string) => void;
  options: readonly (readonly [value: string, label: string])[];
}

/** A list from which one value is chosen. */
export function SelectField({ label, hint, value, onChange, options, class: extra }: SelectProps) {
  const id = useId();
  return (
    <div class={`kit-field ${extra ?? ''}`}>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
      {hint && <p class="kit-hint">{hint}</p>}
    </div>
  );
}

interface TickProps {
  label: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface SureProps {
  label: string;
  question: string;
  /** What the button that changes nothing says. */
  no?: string;
  onYes: () => void;
}

/** A button for what cannot be undone: the first press asks, the second does it. */
export function SureButton({ label, question, no = 'Không, giữ nguyên', onYes }: SureProps) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" class="button" onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  return (
    <div class="kit-sure" role="group" aria-label={question}>
      <p>{question}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsked(false);
          onYes();
        }}
      >
        {label}
      </button>
      <button
        type="button"
        class="button"
        ref={(button) => button?.focus()}
        onClick={() => setAsked(false)}
      >
        {no}
      </button>
    </div>
  );
}
