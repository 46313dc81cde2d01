import { answer, concerns } from './answer.ts';
import { Copies } from './copies.ts';
import { copyOf, isKit } from './manifest.ts';

/** Put here by the build. */
declare const BASE: string;

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends WorkerEvent {
  request: Request;
  clientId: string;
  /** Absent in Safari before 16. */
  resultingClientId?: string;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  clients: {
    claim(): Promise<void>;
    matchAll(options: {
      type: 'window';
      includeUncontrolled: true;
    }): Promise<{ id: string; url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

// The standard library types this global as a window's.
const scope = self as unknown as WorkerScope;
const copies = new Copies(BASE, caches);

// The worker only serves copies and holds none itself, so a new one may take over at any time.
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

/** The copy that each open page came from: it gets its parts from no other. */
const belongsTo = new Map<string, string | undefined>();

/** Whether copies may change now: at most the page that is being left is open, and it is no meeting. */
async function isQuiet(target: URL, opening: string | undefined): Promise<boolean> {
  if (target.pathname.startsWith(`${BASE}hop-toi-nay/dieu-hanh/`)) return false;
  const open = [...(await scope.clients.matchAll({ type: 'window', includeUncontrolled: true }))];
  // Older Safari lists the page that is being opened as well, some without giving it a name here.
  const coming = open.findIndex(({ id, url }) => (opening ? id === opening : url === target.href));
  if (coming >= 0) open.splice(coming, 1);
  return open.length <= 1 && !open.some(({ url }) => isKit(new URL(url).pathname, BASE));
}

// eslint-disable-next-line no-restricted-properties -- its absence is expected
async function copyFor({ request, clientId, resultingClientId }: RequestEvent) {
  let name: string | undefined;
  if (request.mode === 'navigate') {
    name = (await copies.settle(await isQuiet(new URL(request.url), resultingClientId))).current;
    if (resultingClientId) belongsTo.set(resultingClientId, name);
  } else {
    // A worker that was asleep has forgotten; the current copy is then the right one but for a rare moment.
    name = belongsTo.has(clientId) ? belongsTo.get(clientId) : (await copies.choice()).current;
  }
  if (!name || !(await caches.has(name))) return undefined;
  return { scope: copyOf(name).scope, cache: await caches.open(name) };
}

scope.addEventListener('fetch', (event) => {
  if (!concerns(event.request, BASE, location.origin)) return;
  event.respondWith(
    copyFor(event)
      // Whatever is wrong with the copies, the site itself stays within reach.
      .catch(() => undefined)
      .then((copy) => answer(event.request, { base: BASE, copy, caches, get: fetch })),
  );
});
