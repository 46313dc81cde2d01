import { build } from 'esbuild';

/** Bundles a browser entry as the site's own build does: one minified module. */
export async function bundle(entry: string, target: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile: target,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome109',
    // What the site's own build puts there.
    define: { 'import.meta.env': JSON.stringify({ BASE_URL: '/', SITE: '', PROD: true }) },
    logLevel: 'error',
  });
}
