import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Zod carries its messages in fifty languages; ours are in `messages.ts`. */
const oneLanguage: Plugin = {
  name: 'one-language',
  setup(bundle) {
    bundle.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
      resolveDir: resolve('node_modules/zod/v4/locales'),
    }));
  },
};

/** The script of the form page in one file of its own: no other page shares a byte of it, and it is not kept for offline use. */
export async function GET(): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: ['src/editing/form/start.tsx'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari15.4'],
    plugins: [oneLanguage],
    define: { 'import.meta.env.BASE_URL': JSON.stringify(import.meta.env.BASE_URL) },
  });
  return new Response(outputFiles[0]?.text ?? '', {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
