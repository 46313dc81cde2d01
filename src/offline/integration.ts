import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { makeLists, readIds } from './build-lists.ts';
import { paths, type Versions } from './manifest.ts';

/** Writes the service worker and the lists of what copies hold, after all else is built. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = await writeCopies(fileURLToPath(dir), base);
        logger.info(
          `${files} tệp (${(bytes / 1e6).toFixed(1)} MB) tải về được để dùng khi không có mạng`,
        );
      },
    },
  };
}

/** Writes worker, lists and versions into a built site; tells how big a copy of everything is. */
export async function writeCopies(dist: string, base: string): Promise<Versions['tat-ca']> {
  const write = (path: string, text: string) => writeFile(join(dist, path), text);
  await mkdir(join(dist, 'ngoai-tuyen'), { recursive: true });
  const ids = JSON.stringify(await readIds(dist, base));
  const lists = Object.values(await makeLists(dist, ids));
  const versions = Object.fromEntries(
    lists.map(({ scope, version, bytes, files }) => [
      scope,
      { version, bytes, files: files.length },
    ]),
  ) as Versions;
  await write(paths.ids, ids);
  await write(paths.versions, JSON.stringify(versions));
  for (const list of lists) await write(paths.list(list.scope), JSON.stringify(list));
  await write(paths.worker, await workerScript(base));
  return versions['tat-ca'];
}

async function workerScript(base: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    bundle: true,
    minify: true,
    write: false,
    target: 'chrome109',
    define: { BASE: JSON.stringify(base) },
  });
  return outputFiles[0]?.text ?? '';
}
