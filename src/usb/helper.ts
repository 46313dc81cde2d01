/**
 * Runs first on every page of a copy that is opened from a folder, where browsers forbid `fetch`, module scripts and
 * addresses from the root. Scripts of the site stay as they are; this stands in for the server.
 */
import { askedId, answerById, type Ids } from '#offline/ids.ts';
import { fileOf } from './rewrite.ts';

const own = document.currentScript as HTMLScriptElement;
const root = new URL('./', own.src).href;
const site = own.dataset.site ?? '';
const elsewhere = /^\/(nhung|api)\//;

const arrived = new Map<string, (bytes: BodyInit) => void>();
const files = new Map<string, Promise<BodyInit>>();

Object.assign(window, {
  /** Called by a file of data. */
  soTayTep(path: string, text: string, isBase64?: 1) {
    const bytes = isBase64 ? Uint8Array.from(atob(text), (c) => c.charCodeAt(0)) : text;
    arrived.get(path)?.(bytes);
  },
});

/** Loads a file of data by a script element, once. */
function load(path: string): Promise<BodyInit> {
  let file = files.get(path);
  if (!file) {
    file = new Promise((done, fail) => {
      arrived.set(path, done);
      const script = document.createElement('script');
      script.src = `${root}${path}.js`;
      script.addEventListener('error', () => fail(new TypeError(`[bản chép] ${path}`)));
      document.head.append(script);
    });
    file.catch(() => files.delete(path));
    files.set(path, file);
  }
  return file;
}

const realFetch = window.fetch.bind(window);
window.fetch = async (what, options) => {
  const address = what instanceof Request ? what.url : String(what);
  const path = pathOf(address);
  if (path === undefined) return realFetch(what, options);
  if (askedId(path)) {
    const ids = JSON.parse(String(await load('ngoai-tuyen/ma.json'))) as Ids;
    return answerById(path, ids, root) ?? new Response('', { status: 404 });
  }
  return new Response(await load(path));
};

/** The path below the root that an address of the site means; undefined for anything else. */
function pathOf(address: string): string | undefined {
  if (address.startsWith('/')) return address.slice(1).replace(/[?#].*/, '');
  if (!address.startsWith('file:')) return undefined;
  if (address.startsWith(root)) return address.slice(root.length).replace(/[?#].*/, '');
  // On Windows an address from the root keeps the letter of the drive.
  return new URL(address).pathname.replace(/^\/([A-Za-z]:\/)?/, '');
}

/** Links that scripts make lead from the root; here they lead into the folder, or to the site itself. */
function mend(link: Element): void {
  const address = link.getAttribute('href') ?? '';
  if (!address.startsWith('/') || address.startsWith('//')) return;
  const [, path = '', rest = ''] = /^\/([^?#]*)([?#].*)?$/s.exec(address) ?? [];
  link.setAttribute('href', elsewhere.test(address) ? site + address : root + fileOf(path) + rest);
}

new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes)
    for (const node of [target, ...addedNodes])
      if (node instanceof Element)
        for (const link of [node, ...node.querySelectorAll('a[href^="/"]')])
          if (link.matches('a[href^="/"]')) mend(link);
}).observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });

// A browser may refuse to change the address of a file; the state is kept all the same.
for (const name of ['pushState', 'replaceState'] as const) {
  const real = history[name].bind(history);
  history[name] = (state, unused, address) => {
    try {
      if (!String(address ?? '').startsWith('/hop-toi-nay/')) return real(state, unused, address);
    } catch {
      // Falls through to the call without an address.
    }
    return real(state, unused);
  };
}
