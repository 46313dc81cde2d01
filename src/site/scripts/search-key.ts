/** `/` leads to the search field, unless the reader is writing somewhere. */
export function focusSearchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    const writing =
      event.target instanceof Element && event.target.closest('input, textarea, select');
    if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = document.querySelector<HTMLInputElement>('[data-search-field]');
    if (!field) return;
    event.preventDefault();
    // On a phone it stands in the menu.
    if (!field.offsetParent) document.querySelector<HTMLElement>('[href="#muc-luc"]')?.click();
    field.focus();
    field.select();
  });
}

/**
 * Search fields away from the results page carry what was typed behind `#`, which no server, log or proxy gets to see.
 * Without script the form sends it behind `?`.
 */
export function searchBehindHash(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    // The results page answers its own form.
    if (event.defaultPrevented || !form.matches('[role=search]')) return;
    event.preventDefault();
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    location.assign(`${form.action}#${new URLSearchParams(fields).toString()}`);
  });
}
