import { build } from 'esbuild';

/** The script of the form page in one file of its own: no other page shares a byte of it, and it is not kept for offline use. */
export async function GET(): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: ['src/editing/form/start.tsx'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'chrome109',
    define: { 'import.meta.env.BASE_URL': JSON.stringify(import.meta.env.BASE_URL) },
  });
  return new Response(outputFiles[0]?.text ?? '', {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
