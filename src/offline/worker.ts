import { answer, concerns } from './answer.ts';
import { forgetOthers, install } from './install.ts';
import type { Manifest } from './manifest.ts';

/** Put here by the build. */
declare const MANIFEST: Manifest;

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends WorkerEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

// The standard library types this global as a window's.
const scope = self as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(install(MANIFEST, caches, fetch)));

// A new version waits until no page of the old one is open: a meeting that is going on is never disturbed.
scope.addEventListener('activate', (event) =>
  event.waitUntil(forgetOthers(MANIFEST, caches).then(() => scope.clients.claim())),
);

scope.addEventListener('fetch', (event) => {
  if (!concerns(event.request, MANIFEST, location.origin)) return;
  event.respondWith(answer(event.request, { manifest: MANIFEST, caches, get: fetch }));
});
