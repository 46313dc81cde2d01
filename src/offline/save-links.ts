/** Browsers ask the network itself for links that save a file, past the worker; so the page fetches and hands it over. */
export function saveFromCopy(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[download][href]');
    if (!link || link.protocol === 'blob:' || link.origin !== location.origin) return;
    event.preventDefault();
    void save(link.href);
  });
}

async function save(address: string): Promise<void> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return location.assign(address);
  const blob = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = blob;
  link.download = address.split('/').at(-1) ?? '';
  link.click();
  // The browser reads the blob after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(blob), 60_000);
}
