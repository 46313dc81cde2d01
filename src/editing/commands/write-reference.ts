import { join } from 'node:path';
import { configReference, fieldReference } from '../reference.ts';
import { dataOf, pageOf } from '../upgrade/pages.ts';
import { readPages } from '../upgrade/read-pages.ts';
import { type Command, runCommand, writeWhole } from './folder.ts';

/** The generated documents by path, with their texts; examples come from the content in a folder. */
export async function references(examples: string): Promise<[path: string, text: string][]> {
  const data: Record<string, unknown[]> = {};
  for (const [file, text] of await readPages(examples)) {
    const page = pageOf(file, text);
    (data[page.collection] ??= []).push(dataOf(page));
  }
  return [
    ['docs/truong-noi-dung.md', fieldReference(data)],
    ['docs/cau-hinh.md', configReference()],
  ];
}

/** `npm run docs`: writes what is made from the schemas, with examples of the frozen handbook. */
export const writeReference: Command = async (_args, out) => {
  for (const [path, text] of await references(join('tests', 'fixtures', 'handbook'))) {
    await writeWhole(path, text);
    out.log(path);
  }
};

if (import.meta.main) process.exitCode = await runCommand(writeReference);
