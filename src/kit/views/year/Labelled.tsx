import type { ComponentChildren } from 'preact';

interface Props {
  /** The title of the column, which stands before the value where a row is a block of its own. */
  label: string;
  children?: ComponentChildren;
}

/** A field of a table that a phone shows row by row; an empty one is left out there. */
export function Labelled({ label, children }: Props) {
  const isEmpty = children === undefined || children === '' || children === false;
  return (
    <td data-label={label} class={isEmpty ? 'is-empty' : undefined}>
      {children}
    </td>
  );
}
