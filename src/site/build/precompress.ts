import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inBatches } from '#base/in-batches.ts';

const texts = /\.(html|css|js|json|svg|xml|txt|webmanifest)$/;
/** Smaller files gain nothing that a packet would notice. */
const least = 256;
/** Files at a time: as many as Node compresses beside each other. */
const batch = 4;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Writes a `.br` and a `.gz` beside every text of a built site that gains by it, for hosts that serve them as they are.
 * A step of its own: it takes longer than the build, and many hosts compress by themselves.
 */
export async function precompress(
  dir: string,
): Promise<{ files: number; before: number; after: number }> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && texts.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const sum = { files: 0, before: 0, after: 0 };
  await inBatches(
    files,
    async (file) => {
      const text = await readFile(file);
      if (text.length < least) return;
      const size = constants.BROTLI_PARAM_SIZE_HINT;
      const [br, gz] = await Promise.all([
        toBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [size]: text.length } }),
        toGzip(text, { level: 9 }),
      ]);
      if (br.length >= text.length) return;
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
      sum.files += 1;
      sum.before += text.length;
      sum.after += br.length;
    },
    batch,
  );
  return sum;
}

if (import.meta.main) {
  const { files, before, after } = await precompress(resolve(process.env.OUT_DIR ?? 'dist'));
  const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
  console.log(`${files} tệp đã nén sẵn: ${mb(before)} MB còn ${mb(after)} MB (brotli)`);
}
