import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Vite's helper loads parts ahead of time by addresses from the root; in one bundle there is nothing to load. */
const withoutPreload: Plugin = {
  name: 'without-preload',
  setup: ({ onLoad }) =>
    onLoad({ filter: /preload-helper\.[^/\\]*\.js$/ }, async ({ path }) => {
      const name = /export\{\w+ as (\w+)\}/.exec(await readFile(path, 'utf8'))?.[1];
      if (!name) throw new Error(`[bản chép] ${path}: không nhận ra`);
      return { contents: `const load = (part) => part();\nexport { load as ${name} };` };
    }),
};

const common = { bundle: true, minify: true, write: false, target: 'chrome109' } as const;

/** A script of the built site with all its parts, as one classic script. */
export async function classicScript(dist: string, path: string): Promise<string> {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [join(dist, path)],
    format: 'iife',
    plugins: [withoutPreload],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** The script that stands in for the server. */
export async function helperScript(): Promise<string> {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [join(import.meta.dirname, 'helper.ts')],
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}
