import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pageOf, type Rival } from './rival.ts';
import type { GeneratedTopic } from './topics.ts';
import { linkPackages } from './workspace.ts';

/** What Pagefind is asked to do with a built site: the same for every rival. */
export const indexProgram = `import { close, createIndex } from 'pagefind';
const { index } = await createIndex({ forceLanguage: 'vi' });
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
`;

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
    loader: glob({ pattern: '**/*.{md,mdx}', base: './content' }),
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
  'index.mjs': indexProgram,
};

/**
 * A bare Astro site: one layout, 1 KB of styles, nothing beside pages with the same prose; Pagefind after it. One page in
 * `mdxEvery` is .mdx, which costs a module, the others .md.
 */
export async function makeBareSite(
  topics: readonly GeneratedTopic[],
  mdxEvery: number,
): Promise<Rival> {
  const dir = await mkdtemp(path.join(tmpdir(), 'trang-tron-'));
  await Promise.all(
    ['src/pages', 'content'].map((d) => mkdir(path.join(dir, d), { recursive: true })),
  );
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(dir, name), text);
  for (const [at, topic] of topics.entries()) {
    const ending = at % mdxEvery === 0 ? 'mdx' : 'md';
    await writeFile(path.join(dir, 'content', `${topic.slug}.${ending}`), pageOf(topic));
  }
  await linkPackages(dir);
  return {
    name: mdxEvery === 1 ? 'Astro, all .mdx' : `Astro, one in ${mdxEvery} .mdx`,
    dist: path.join(dir, 'dist'),
    steps: [
      [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--force'],
      [process.execPath, 'index.mjs'],
    ],
    dir,
  };
}
