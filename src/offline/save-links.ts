import { saveBlob } from '#base/save-file.ts';

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
  saveBlob(address.split('/').at(-1) ?? '', await answer.blob());
}
