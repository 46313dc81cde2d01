import { devicePrefix } from '#base/device-key.ts';
import { isFolder } from '#base/device.ts';
import { href } from '#base/href.ts';
import { Copies } from './copies.ts';
import { download, DownloadEnded } from './download.ts';
import { copyCache, copyOf, type CopyList, paths, type Scope, type Versions } from './manifest.ts';

const base = href('/');

/** Whether this browser, at this address, can keep copies. In development nothing may be kept. */
export const canKeep = (): boolean =>
  import.meta.env.PROD && !isFolder() && 'serviceWorker' in navigator && 'caches' in globalThis;

/** The copies of this handbook on this device. */
export const copies = (): Copies => new Copies(base, caches);

/** Starts the worker and waits until it is the newest one. Called only after the reader has agreed. */
export async function startWorker(): Promise<void> {
  const registration = await navigator.serviceWorker
    .register(base + paths.worker, { scope: base })
    .catch(async (error: unknown) => {
      // The browser does not tell a network that is cut from its own refusal; the site itself does.
      await askVersions();
      throw error;
    });
  await registration.update().catch(() => undefined);
  const coming = registration.installing ?? registration.waiting;
  if (!coming) return;
  await new Promise<void>((done) => {
    const look = () => {
      if (coming.state === 'activated' || coming.state === 'redundant') done();
    };
    coming.addEventListener('statechange', look);
    look();
  });
}

/** Asks the site itself, past the worker and every cache. */
async function ask<T>(path: string): Promise<T> {
  const answer = await fetch(base + path, { cache: 'no-store' }).catch((error: unknown) => {
    throw new DownloadEnded('network', error);
  });
  if (!answer.ok) throw new DownloadEnded('missing', `${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** The newest version of each copy. */
export const askVersions = (): Promise<Versions> => ask<Versions>(paths.versions);

/** The list of a copy's newest version. */
export const askList = (scope: Scope): Promise<CopyList> => ask<CopyList>(paths.list(scope));

/** Runs one download at a time, whichever page began it; `undefined` when another page is at it. */
export const alone = <T>(work: () => Promise<T>): Promise<T | undefined> =>
  navigator.locks.request(devicePrefix(base), { ifAvailable: true }, (lock) =>
    lock ? work() : undefined,
  );

/** Ends what this window is fetching for the kit, so that nothing of it stands up again after a wipe. */
let stop = new AbortController();
let fetching: Promise<unknown> = Promise.resolve();

/** Keeps what a meeting needs, after the reader said to keep the meeting on this device; false where it cannot be kept. */
export async function keepKit(): Promise<boolean> {
  if (!canKeep()) return false;
  const { signal } = stop;
  const kept = startWorker()
    .then(() => fetchKit(signal))
    .then(() => true)
    // Without a copy the kit works as long as there is a network.
    .catch(() => false);
  fetching = kept.then(() => (signal.aborted ? removeWorkers() : undefined));
  await fetching;
  return (await kept) || signal.aborted;
}

/** Fetches a newer version of what a meeting needs, where one is kept; it is used once no page of the old one is open. */
export async function refreshKit(): Promise<void> {
  if (!canKeep() || !(await copies().choice()).current) return;
  fetching = fetchKit(stop.signal).catch(() => undefined);
  await fetching;
}

async function fetchKit(signal: AbortSignal): Promise<void> {
  await alone(async () => {
    const { current, next } = await copies().choice();
    // A copy of everything has its own way to a newer version: the reader decides.
    if ([current, next].some((name) => name && copyOf(name).scope === 'tat-ca')) return;
    const { hop } = await askVersions();
    const newest = copyCache(base, { scope: 'hop', version: hop.version });
    if (newest === current || newest === next) return;
    const list = await askList('hop');
    signal.throwIfAborted();
    await download(list, { copies: copies(), get: fetch.bind(globalThis), signal });
  });
}

/** Workers of this handbook: the browser would also name one of a handbook further up on the same host. */
export async function workersHere(): Promise<readonly ServiceWorkerRegistration[]> {
  const { href: scope } = new URL(base, location.href);
  return (await navigator.serviceWorker.getRegistrations()).filter((one) => one.scope === scope);
}

/** Dismisses the workers of this handbook. Pages that are open go on from the network. */
export async function removeWorkers(): Promise<void> {
  await Promise.all((await workersHere()).map((one) => one.unregister()));
}

/** Stops what this window is fetching for the kit. */
export function stopFetching(): void {
  stop.abort();
  stop = new AbortController();
}

/** The same, and waits until it has ended; a worker that takes longer to come up is dismissed by then. */
export async function endFetching(): Promise<void> {
  stopFetching();
  await Promise.race([fetching, new Promise((done) => setTimeout(done, 3000))]);
}
