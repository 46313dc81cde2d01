import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  /** What an address names behind `#`. */
  id: string;
  title: string;
  /** In one line, what it holds. */
  about?: ComponentChildren;
  /** Whether it is open at first. */
  isOpen?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** Whether the reader asked for all parts: those that come later are open as well. */
let isAllOpen = false;

/** A part of the page that is closed until it is wanted, and says in one line what it holds. */
export function Fold({ id, title, about, isOpen = false, class: extra = '', children }: Props) {
  // Only at first: from then on it is as the reader left it.
  const [open] = useState(isOpen || isAllOpen);
  return (
    <details class={`kit-fold ${extra}`} open={open}>
      <summary>
        <h2 id={id}>{title}</h2>
        {about && <small>{about}</small>}
      </summary>
      {children}
    </details>
  );
}

const folds = (): HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('.kit-fold'),
];

/** Opens all parts at once, to look for something or to print, and closes them again. */
export function FoldAll() {
  const [isAll, setIsAll] = useState(isAllOpen);
  return (
    <p>
      <button
        type="button"
        class="linklike"
        onClick={() => {
          isAllOpen = !isAll;
          for (const fold of folds()) fold.open = isAllOpen;
          setIsAll(isAllOpen);
        }}
      >
        {isAll ? 'Đóng tất cả các phần' : 'Mở tất cả các phần'}
      </button>
    </p>
  );
}
