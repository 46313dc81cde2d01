import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { indexProgram } from './bare.ts';
import { pageOf, type Rival } from './rival.ts';
import type { GeneratedTopic } from './topics.ts';
import { linkPackages } from './workspace.ts';

const files: Record<string, string> = {
  'hugo.toml': `baseURL = "https://example.org/"
languageCode = "vi"
publishDir = "dist"
disableKinds = ["taxonomy", "term", "RSS", "section", "home"]
`,
  'layouts/_default/single.html': `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <title>{{ .Title }}</title>
    <meta name="description" content="{{ .Params.summary }}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="canonical" href="{{ .Permalink }}">
  </head>
  <body><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body>
</html>
`,
  'package.json': '{"type":"module","private":true}',
  'index.mjs': indexProgram,
};

/** True where Hugo is installed. */
export function hasHugo(): boolean {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The same pages through Hugo, the quickest generator there is, with Pagefind after it. */
export async function makeHugoSite(topics: readonly GeneratedTopic[]): Promise<Rival> {
  const dir = await mkdtemp(path.join(tmpdir(), 'trang-hugo-'));
  for (const [name, text] of [
    ...Object.entries(files),
    ...topics.map((topic) => [`content/${topic.slug}.md`, pageOf(topic)] as const),
  ]) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), text);
  }
  await linkPackages(dir);
  return {
    name: 'Hugo',
    dir,
    dist: path.join(dir, 'dist'),
    steps: [
      ['hugo', '--quiet'],
      [process.execPath, 'index.mjs'],
    ],
  };
}
