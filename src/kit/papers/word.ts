import type { PaperHeader } from '#word/values.ts';
import type { Paper } from './papers.ts';

/** A Word file by name. */
export interface WordFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

// The writer comes after the parts that are needed first.
const writer = () => import('#word/write-docx.ts');
const bundle = () => import('#word/bundle.ts');

/** Fetches the writer ahead of its use: a new version on the server takes nothing away from a meeting that goes on. */
export const fetchWriter = async (): Promise<void> => {
  await Promise.allSettled([writer(), bundle()]);
};

// What the writer makes never lives in shared memory, which a file for download could not take.
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;

/** Writes papers as Word files. */
export async function wordFiles(
  papers: readonly Paper[],
  header: PaperHeader,
): Promise<WordFile[]> {
  const [{ writeDocx }, { fileName }] = await Promise.all([writer(), bundle()]);
  return Promise.all(
    papers.map(async ({ template, values, date, writer }) => ({
      name: fileName(template, header.date),
      bytes: own(
        await writeDocx(template, values, { ...header, date, ...(writer ? { writer } : {}) }),
      ),
    })),
  );
}

/** Writes papers as Word files in one .zip. */
export async function wordZip(
  papers: readonly Paper[],
  header: PaperHeader,
): Promise<Uint8Array<ArrayBuffer>> {
  const [files, { zipFiles }] = await Promise.all([wordFiles(papers, header), bundle()]);
  return own(zipFiles(files));
}
