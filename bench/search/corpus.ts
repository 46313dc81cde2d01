import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const frontMatter = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string().default(''),
  keywords: z.union([z.string(), z.array(z.string())]).optional(),
});

export interface CorpusPage {
  id: string;
  title: string;
  description: string;
  keywords: string;
  /** Markdown without the front matter. */
  body: string;
}

/** Reads a folder of Markdown pages with front matter `id`, `title`, `description`, `keywords`. */
export async function readCorpus(dir: string): Promise<CorpusPage[]> {
  const files = (await readdir(dir)).filter((file) => /\.mdx?$/.test(file)).toSorted();
  return Promise.all(files.map((file) => readPage(path.join(dir, file))));
}

async function readPage(file: string): Promise<CorpusPage> {
  const text = await readFile(file, 'utf8');
  const [, head, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Error(`[bench] ${file}: no front matter`);
  const { id, title, description, keywords } = frontMatter.parse(parse(head));
  return { id, title, description, keywords: [keywords ?? []].flat().join(', '), body };
}
