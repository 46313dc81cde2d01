import { useId, useState } from 'preact/hooks';
import { type Bounds, numberText, readNumber } from '../rules/number-entry.ts';
import type { Common } from './fields.tsx';

interface NumberProps extends Common, Partial<Bounds> {
  value: number | null;
  onChange: (value: number | null) => void;
  /** Whether nothing at all is an answer; otherwise an emptied field shows its number again. */
  canBeEmpty?: boolean;
  step?: number;
  /** Names the thing for a screen reader where the visible label is short. */
  name?: string | undefined;
}

/** What is drawn of a number field: what was typed while it is being typed, and why it does not count. */
function useNumber({ value, onChange, max = 9999, isDecimal = false, canBeEmpty }: NumberProps) {
  const [typed, setTyped] = useState<string>();
  const entry = typed === undefined ? undefined : readNumber(typed, { max, isDecimal });
  const problem = entry && 'problem' in entry ? entry.problem : '';
  const enter = (text: string) => {
    setTyped(text);
    const next = readNumber(text, { max, isDecimal });
    if ('value' in next) onChange(next.value);
    else if ('isEmpty' in next && canBeEmpty) onChange(null);
  };
  // What is no number stays in sight with its reason; the number that counts stands beside it.
  const leave = () => {
    setEdge('');
    if (problem === '') setTyped(undefined);
  };
  const [edge, setEdge] = useState('');
  const by = (step: number) => {
    const next = Math.min(max, Math.max(0, (value ?? 0) + step));
    setTyped(undefined);
    setEdge(next === value ? `Không ${step < 0 ? 'bớt' : 'thêm'} được nữa.` : '');
    onChange(next);
  };
  const counts = value === null ? 'ô này chưa có số' : `vẫn tính ${numberText(value)}`;
  return {
    text: typed ?? numberText(value),
    problem: problem ? `${problem} Chưa ghi số vừa gõ, ${counts}.` : edge,
    isWrong: problem !== '',
    enter,
    leave,
    by,
  };
}

interface InputProps {
  id: string;
  field: ReturnType<typeof useNumber>;
  props: NumberProps;
  described: string | undefined;
}

// Not a field of type number: that one turns with the wheel and hides from the page what was typed.
function NumberInput({
  id,
  field,
  props: { value, max = 9999, step = 1, isDecimal },
  described,
}: InputProps) {
  return (
    <input
      id={id}
      type="text"
      role="spinbutton"
      inputMode={isDecimal ? 'decimal' : 'numeric'}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value ?? undefined}
      aria-invalid={field.isWrong || undefined}
      aria-describedby={described}
      value={field.text}
      autocomplete="off"
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => field.enter(event.currentTarget.value)}
      onBlur={field.leave}
      onKeyDown={(event) => {
        const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (!way) return;
        event.preventDefault();
        field.by(way * step);
      }}
    />
  );
}

/** A count with a button on each side, large enough for a thumb. */
export function CountField(
  props: Omit<NumberProps, 'value' | 'onChange'> & {
    value: number;
    onChange: (value: number) => void;
  },
) {
  const { label, hint, step = 1, name, class: extra, onChange } = props;
  const id = useId();
  const own = { ...props, onChange: (value: number | null) => onChange(value ?? 0) };
  const field = useNumber(own);
  const described = [hint && `${id}-h`, field.problem && `${id}-p`].filter(Boolean).join(' ');
  return (
    <div class={`kit-count ${extra ?? ''}`}>
      <label for={id}>{label}</label>
      <div class="kit-count__row">
        <button type="button" onClick={() => field.by(-step)} aria-label={`Bớt: ${name ?? label}`}>
          −
        </button>
        <NumberInput id={id} field={field} props={own} described={described || undefined} />
        <button type="button" onClick={() => field.by(step)} aria-label={`Thêm: ${name ?? label}`}>
          +
        </button>
      </div>
      <Problem id={id} words={field.problem} />
      {hint && (
        <p class="kit-hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** Points of one criterion: nothing, or a number in whole or in part. */
export function PointsField(props: NumberProps) {
  const id = useId();
  const own = { ...props, canBeEmpty: true, isDecimal: true, step: 0.5 };
  const field = useNumber(own);
  return (
    <>
      <label for={id}>
        {props.label} <small>{props.hint}</small>
      </label>
      <NumberInput
        id={id}
        field={field}
        props={own}
        described={field.problem ? `${id}-p` : undefined}
      />
      <Problem id={id} words={field.problem} />
    </>
  );
}

function Problem({ id, words }: { id: string; words: string }) {
  return (
    <p class="is-short" id={`${id}-p`} role="status">
      {words}
    </p>
  );
}
