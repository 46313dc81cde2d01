import { decoded } from '#base/decode.ts';
import { unfold } from '#base/unfold.ts';

const closed = (parts: string) =>
  document.querySelectorAll<HTMLDetailsElement>(`${parts}:not([open])`);

/** The button that opens all parts of a path, and closes them again. */
export function openTogether(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-open-all]');
  if (!button) return;
  const all = document.querySelectorAll<HTMLDetailsElement>('.steps details');
  // Phases that stood open stay so: closing leads back to how the page came.
  const first = new Set([...all].filter(({ open }) => open));
  button.addEventListener('click', () => {
    const open = closed('.steps details').length > 0;
    for (const part of all) part.open = open || first.has(part);
  });
  const name = () =>
    (button.textContent = closed('.steps details').length > 0 ? 'Mở tất cả' : 'Đóng tất cả');
  for (const part of all) part.addEventListener('toggle', name);
}

/** Opens what a link leads into; browsers do that by themselves, but for some old ones. */
export function openTarget(): void {
  const open = () => {
    const place = location.hash && document.getElementById(decoded(location.hash.slice(1)));
    if (place && unfold(place)) place.scrollIntoView();
  };
  open();
  addEventListener('hashchange', open);
}

/** On paper everything is open; afterwards what was closed is closed again. */
export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...closed('main details:not(.page-foot *)')];
    for (const part of opened) part.open = true;
  });
  addEventListener('afterprint', () => {
    for (const part of opened) part.open = false;
  });
}
