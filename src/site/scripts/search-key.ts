/** `/` leads to the search field, unless the reader is writing somewhere. */
export function focusSearchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    const writing =
      event.target instanceof Element && event.target.closest('input, textarea, select');
    if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = document.querySelector<HTMLInputElement>('[data-search-field]');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
