/** The button beside words that say why a part did not open: what was typed stays in the address or on the device. */
export function reloadOnRequest(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-reload]')) location.reload();
  });
}
