import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GeneratedTopic } from './topics.ts';
import { linkPackages } from './workspace.ts';

const files: Record<string, string> = {
  'package.json': '{"type":"module","private":true}',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://example.org', integrations: [mdx()] });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: './content' }),
    schema: z.object({ title: z.string(), summary: z.string() }),
  }),
};
`,
  'src/layout.astro': `---
const { title, summary } = Astro.props;
---
<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>{title}</title>
    <meta name="description" content={summary} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
  </head>
  <body><main data-pagefind-body><h1>{title}</h1><slot /></main></body>
</html>
<style>
  body { margin: 0 auto; max-width: 42rem; padding: 1rem; font: 1.125rem/1.6 serif; }
  h1 { font-size: 1.75rem; line-height: 1.2; }
  h2 { margin-top: 2rem; font-size: 1.375rem; }
  a { color: #9b1c1c; }
</style>
`,
  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../layout.astro';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Layout {...entry.data}><Content /></Layout>
`,
  'index.mjs': `import { close, createIndex } from 'pagefind';
const { index } = await createIndex({ forceLanguage: 'vi' });
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
`,
};

/** A bare Astro site: one layout, 1 KB of styles, nothing beside `.mdx` pages with the same prose; Pagefind after it. */
export async function makeBareSite(topics: readonly GeneratedTopic[]) {
  const dir = await mkdtemp(path.join(tmpdir(), 'trang-tron-'));
  await Promise.all(
    ['src/pages', 'content'].map((d) => mkdir(path.join(dir, d), { recursive: true })),
  );
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(dir, name), text);
  for (const { slug, title, body } of topics) {
    const head = `title: ${JSON.stringify(title)}\nsummary: ${JSON.stringify(`Về ${title}`)}`;
    await writeFile(path.join(dir, 'content', `${slug}.mdx`), `---\n${head}\n---\n\n${body}\n`);
  }
  await linkPackages(dir);
  return { dir, release: () => rm(dir, { recursive: true, force: true }) };
}
