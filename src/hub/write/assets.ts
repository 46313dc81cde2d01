import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { compile } from 'tailwindcss';
import type { Site } from '../pages/shell.ts';

const require = createRequire(import.meta.url);
const root = resolve(import.meta.dirname, '../../..');
const styles = join(root, 'src/styles');
/** The styles of the handbook that pages of a hub need, and what is theirs alone. */
const sheets = ['app', 'lists', 'search', 'hub'];
/** The one utility that the pages use; all else has a name in the sheets. */
const utilities = ['sr-only'];
const target = ['chrome109', 'firefox115', 'safari15.4'];

/** Styles, fonts, scripts and icon of a hub by site path, and what its pages call them. */
export async function assetsOf(
  base: string,
): Promise<{ files: Map<string, string | Uint8Array>; names: Site['assets'] }> {
  const files = new Map<string, string | Uint8Array>();
  const add = (content: string | Uint8Array, ending: string): string => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const path = `tai-nguyen/${hash}.${ending}`;
    files.set(path, content);
    return path;
  };
  const fonts: string[] = [];
  let css = await compiled();
  for (const [, name = ''] of css.matchAll(/url\(['"]?(@fontsource\/[^'")]+)['"]?\)/g)) {
    const path = add(await readFile(require.resolve(name)), 'woff2');
    fonts.push(path);
    css = css.replace(name, `./${path.slice('tai-nguyen/'.length)}`);
  }
  const { code } = await transform(css, { loader: 'css', minify: true, target });
  const script = async (name: string) => add(await bundled(name, base), 'js');
  const names = {
    fonts,
    style: add(code, 'css'),
    site: await script('site'),
    search: await script('search'),
  };
  for (const name of ['bieu-tuong.svg', 'giao-dien.js'])
    files.set(name, await readFile(join(root, 'public', name)));
  return { files, names };
}

/** The sheets with what they import, as one. */
async function compiled(): Promise<string> {
  const { build: finish } = await compile(
    sheets.map((name) => `@import './${name}.css';`).join(''),
    {
      base: styles,
      loadStylesheet: async (id, from) => {
        const path = id.startsWith('.') ? join(from, id) : require.resolve(id);
        return { path, base: dirname(path), content: await readFile(path, 'utf8') };
      },
    },
  );
  return finish(utilities);
}

/** A script of this room with all that it needs, as one module. */
async function bundled(name: string, base: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, `../client/${name}.ts`)],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    target,
    define: { 'import.meta.env.BASE_URL': JSON.stringify(base) },
  });
  return outputFiles[0]?.text ?? '';
}
