/**
 * The menu of a phone opens where it is, without an address of its own: some pages keep their state behind `#`.
 * Without script the same link leads to it, and the way back closes it.
 */
export function menuInPlace(): void {
  const menu = document.getElementById('muc-luc');
  const button = document.querySelector<HTMLElement>('[href="#muc-luc"]');
  if (!menu || !button) return;
  const show = (open: boolean) => {
    menu.toggleAttribute('data-open', open);
    button.setAttribute('aria-expanded', String(open));
  };
  show(false);
  button.addEventListener('click', (event) => {
    event.preventDefault();
    show(!menu.hasAttribute('data-open'));
  });
  const close = () => {
    show(false);
    button.focus();
  };
  menu.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  menu.querySelector('[href="#dau-trang"]')?.addEventListener('click', (event) => {
    // Came here by its address: the link itself leads away from it.
    if (!menu.hasAttribute('data-open')) return;
    event.preventDefault();
    close();
  });
}
