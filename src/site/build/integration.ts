import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import config from '#config';
import { writeSchemas } from '#editing/commands/write-schemas.ts';
import { keepChecked } from '#handbook/checked.ts';
import { checkContent, type CheckResult } from '#handbook/check/check.ts';
import { readAddresses } from '#handbook/addresses/address-files.ts';
import { allMoves } from '#handbook/addresses/addresses.ts';
import { type SiteIndexing, startIndexing } from '#search/build/index-site.ts';
import { loadAhead } from '#search/build/load-ahead.ts';
import { notesOf } from '#search/build/notes.ts';
import { registerOf } from '#search/build/register.ts';
import type { GlossaryTerm } from '#search/data.ts';
import { sampleProblems } from '#samples/check.ts';
import { contentDir, folderProblem } from '#handbook/content-dir.ts';
import { writeById } from './by-id/write.ts';
import { contentStore } from './content-store.ts';
import { checkWhileEditing } from '../dev/live-check.ts';
import { waitForContent } from '../dev/wait-for-content.ts';
import { writeHostFiles } from '../hosting/header-files.ts';
import { readAlong } from './index-while-rendering.ts';
import { formatProblem } from '#handbook/problem.ts';

/** What a build writes as files is answered by routes in development. */
const devRoutes = [
  { pattern: '/b/[id]', entrypoint: './src/site/dev/short-link.ts' },
  { pattern: '/api/muc/[id].json', entrypoint: './src/site/dev/item.ts' },
];

/** Ties the handbook to the build: content is checked before anything is written, the search index is made beside the pages. */
export function handbook(): AstroIntegration {
  let base = '/';
  let site = '';
  let checked: CheckResult | undefined;
  let indexing: SiteIndexing | undefined;
  return {
    name: 'handbook',
    hooks: {
      'astro:config:setup': async ({ command, config: astro, injectRoute, updateConfig }) => {
        const problem = folderProblem();
        if (problem) {
          console.error(`${problem} Chưa có gì được xuất bản.`);
          process.exit(1);
        }
        await writeSchemas('.astro/noi-dung');
        const folder = command === 'dev' ? new URL('.astro/', astro.root) : astro.cacheDir;
        const store = contentStore(fileURLToPath(new URL('data-store.json', folder)));
        updateConfig({ vite: { plugins: [store] } });
        if (command === 'dev') {
          for (const route of devRoutes) injectRoute(route);
          await waitForContent(astro.server.port);
        }
        if (command !== 'build') return;
        checked = await checkContent(contentDir, config);
        const { graph } = checked;
        const problems = [...checked.problems, ...(await sampleProblems(contentDir, graph))];
        if (problems.length === 0) return keepChecked(graph);
        for (const problem of problems) console.error(`${contentDir}/${formatProblem(problem)}`);
        console.error(`\n${problems.length} lỗi trong nội dung. Chưa có gì được xuất bản.`);
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => checkWhileEditing(server),
      'astro:config:done': ({ config: astro }) => {
        base = astro.base;
        site = astro.site ?? '';
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const { add } = (indexing = startIndexing());
        setPrerenderer((renderer) => readAlong(renderer, base, add));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!checked || !indexing) throw new Error('[sổ tay] nội dung chưa được kiểm tra');
        const dist = fileURLToPath(dir);
        const { graph, ledger } = checked;
        const glossary: GlossaryTerm[] = graph.library.glossary.map(({ data }) => data);
        const href = (path: string) => base.replace(/\/$/, '') + path;
        const absolute = (path: string) => new URL(href(path), site).href;
        const index = await indexing.finish(dist, {
          glossary,
          documents: registerOf(graph.library.documents),
          notes: notesOf(graph),
        });
        writeById(dist, graph, { href, absolute });
        await loadAhead(dist, base, index);
        const addresses = await readAddresses(join(contentDir, 'addresses.json'));
        await writeHostFiles(dist, base, allMoves(ledger, addresses));
        logger.info(`${index.pages} trang có trong chỉ mục tìm kiếm`);
      },
    },
  };
}
