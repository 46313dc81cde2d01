import { href } from '../href.ts';

/** Asks the browser to keep the kit, the forms and pages that are read, for use without a network. Quiet where it cannot. */
export function keepOffline(): void {
  // In development nothing may be kept: pages change under the reader's hands.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker
    .register(href('/ngoai-tuyen.js'), { scope: href('/') })
    .catch(() => undefined);
}
