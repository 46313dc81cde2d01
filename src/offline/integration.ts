import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { keptPaths, type KeptFile, type Manifest } from './manifest.ts';

/** Files of the shell that stand outside the folder of built styles and scripts. */
const shell = ['index.html', 'giao-dien.js', 'bieu-tuong.svg'];

/** Everything that is kept from the start: the shell, the kit and the forms. */
async function keptFiles(dist: string, base: string): Promise<KeptFile[]> {
  const names = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/'))
    .filter(
      (name) =>
        shell.includes(name) ||
        name.startsWith('tai-nguyen/') ||
        keptPaths.some((p) => name.startsWith(p)),
    )
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      url: base + name.replace(/(^|\/)index\.html$/, '$1'),
      hash: createHash('sha256')
        .update(await readFile(join(dist, name)))
        .digest('base64'),
    })),
  );
}

/** Writes the service worker after all else is built, with the list of what it keeps. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = await keptFiles(dist, base);
        const version = createHash('sha256')
          .update(JSON.stringify(files))
          .digest('hex')
          .slice(0, 12);
        const manifest: Manifest = { version, base, files };
        const { outputFiles } = await build({
          entryPoints: [join(import.meta.dirname, 'worker.ts')],
          bundle: true,
          minify: true,
          write: false,
          target: 'chrome109',
          define: { MANIFEST: JSON.stringify(manifest) },
        });
        await writeFile(join(dist, 'ngoai-tuyen.js'), outputFiles[0]?.contents ?? '');
        logger.info(`${files.length} tệp dùng được khi mất mạng`);
      },
    },
  };
}
