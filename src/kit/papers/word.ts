import type { KitTemplate } from '../data/kit-data.ts';
import type { PaperHeader, PaperValues } from './paper-values.ts';
import type { Paper } from './papers.ts';

/** What the kit asks of the Word writer; it is loaded only when the reader wants a Word file. */
interface Writer {
  writeDocx(template: KitTemplate, values: PaperValues, header: PaperHeader): Promise<Uint8Array<ArrayBuffer>>;
}
interface Bundle {
  zipFiles(files: { name: string; bytes: Uint8Array }[]): Uint8Array<ArrayBuffer>;
  fileName(template: KitTemplate, dateIso?: string): string;
}

const parts = import.meta.glob(['../../word/write-docx.ts', '../../word/bundle.ts']);

async function load<T>(path: string): Promise<T> {
  const part = parts[path];
  if (!part) throw new Error('[họp tối nay] không có bộ ghi Word');
  return (await part()) as T;
}

/** A Word file by name. */
export interface WordFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Writes papers as Word files. */
export async function wordFiles(papers: readonly Paper[], header: PaperHeader): Promise<WordFile[]> {
  const [{ writeDocx }, { fileName }] = await Promise.all([
    load<Writer>('../../word/write-docx.ts'),
    load<Bundle>('../../word/bundle.ts'),
  ]);
  return Promise.all(
    papers.map(async ({ template, values }) => ({
      name: fileName(template, header.date),
      bytes: await writeDocx(template, values, header),
    })),
  );
}

/** Writes papers as Word files in one .zip. */
export async function wordZip(papers: readonly Paper[], header: PaperHeader): Promise<Uint8Array<ArrayBuffer>> {
  const [files, { zipFiles }] = await Promise.all([
    wordFiles(papers, header),
    load<Bundle>('../../word/bundle.ts'),
  ]);
  return zipFiles(files);
}
