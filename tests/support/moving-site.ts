import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeCopies } from '#offline/integration.ts';
import { listen, serveFolder } from '#site/hosting/serve.ts';
import { portOf } from './port.ts';

/** A site at one address that can be stopped, cut off in the middle, and replaced by another build. */
export async function movingSite(dist: string) {
  let serve: RequestListener = serveFolder(dist);
  let server: Server | undefined;
  let port = 0;
  /** How many more requests are answered before the line is cut. */
  let left = Infinity;
  let later = { left: Infinity, act: () => {} };
  const answer: RequestListener = (request, response) => {
    if ((left -= 1) < 0) return void request.socket.destroy();
    if ((later.left -= 1) === 0) later.act();
    serve(request, response);
  };
  const start = async () => {
    server = await listen(answer, port);
    port = portOf(server);
  };
  const stop = async () => {
    const old = server;
    server = undefined;
    if (!old) return;
    old.close();
    old.closeAllConnections();
    await once(old, 'close');
  };
  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    start,
    stop,
    /** Puts another build, or another server, in the place of this one. */
    replace: (by: string | RequestListener) => {
      serve = typeof by === 'string' ? serveFolder(by) : by;
    },
    cutAfter: (requests: number) => (left = requests),
    /** Does something after so many requests more. */
    afterwards: (requests: number, act: () => void) => (later = { left: requests, act }),
    mend: () => (left = Infinity),
  };
}

/**
 * The next build, made from this one: every page says so in its brand, and styles, scripts and the search index have new
 * names and are gone under their old ones, as after a real deployment.
 */
export async function newerBuild(dist: string, mark: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'ban-moi-'));
  await cp(dist, dir, { recursive: true });
  const assets = (await readdir(join(dir, 'tai-nguyen'))).filter((name) =>
    /\.(js|css)$/.test(name),
  );
  const newName = (name: string) => name.replace(/\.(js|css)$/, `${mark}.$1`);
  const texts = (await readdir(dir, { recursive: true })).filter((n) =>
    /(\.html|tai-nguyen[/\\].*\.(js|css))$/.test(n),
  );
  for (const name of texts) {
    let text = await readFile(join(dir, name), 'utf8');
    for (const asset of assets) text = text.replaceAll(asset, newName(asset));
    text = text.replaceAll('<a class="brand"', `<a data-ban="${mark}" class="brand"`);
    await writeFile(join(dir, name), text);
  }
  for (const asset of assets)
    await rename(join(dir, 'tai-nguyen', asset), join(dir, 'tai-nguyen', newName(basename(asset))));
  await renewIndex(dir, mark);
  await writeCopies(dir, '/');
  return dir;
}

/** Gives every file of the search index a new name; under its old one it is gone. */
async function renewIndex(dir: string, mark: string): Promise<void> {
  const folder = join(dir, 'tim');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name !== 'index.json');
  if (names.length === 0) return;
  const newName = (name: string) => name.replace('.', `.${mark}`);
  for (const name of names) await rename(join(folder, name), join(folder, newName(name)));
  for (const file of [join(folder, 'index.json'), join(dir, 'tim-kiem', 'index.html')]) {
    let text = await readFile(file, 'utf8');
    for (const name of names) text = text.replaceAll(name, newName(name));
    text = text.replace(/("|&quot;)version\1:\1/, `$&${mark}`);
    await writeFile(file, text);
  }
}

/** What a smaller build leaves out: most of the files, and none that another page needs but the search. */
const leftOut = /^(api|nhung|tim|pagefind|chuyen-de|goi-chuyen-de|bai-giang|hoi-dap|in|the)$/;

/** The same handbook with fewer pages and without its search index, whole for all that: a tenth of the files. */
export async function smallerBuild(dist: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'ban-nho-'));
  for (const name of await readdir(dist))
    if (!leftOut.test(name)) await cp(join(dist, name), join(dir, name), { recursive: true });
  await writeCopies(dir, '/');
  return dir;
}

/** Takes a made build away again. */
export const forgetBuild = (dir: string): Promise<void> => rm(dir, { recursive: true });
