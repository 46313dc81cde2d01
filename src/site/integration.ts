import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import config from '../../handbook.config.ts';
import { writeSchemas } from '../editing/commands/write-schemas.ts';
import { checkContent } from '../handbook/check.ts';
import { readLedger } from '../handbook/ledger.ts';
import { readAddresses } from '../handbook/address-files.ts';
import { allMoves } from '../handbook/addresses.ts';

import { indexSite } from '../search/build/index-site.ts';
import type { GlossaryTerm } from '../search/data.ts';
import { contentDir } from '../handbook/content-dir.ts';
import { checkWhileEditing } from './dev/live-check.ts';
import { waitForContent } from './dev/wait-for-content.ts';
import { writeHostFiles } from './header-files.ts';
import { formatProblem } from '../handbook/problem.ts';

/** Ties the handbook to the build: content is checked before anything is written, the search index is made after. */
export function handbook(): AstroIntegration {
  let base = '/';
  let glossary: GlossaryTerm[] = [];
  return {
    name: 'handbook',
    hooks: {
      'astro:config:setup': async ({ command, config: astro }) => {
        await writeSchemas('.astro/noi-dung');
        if (command === 'dev') await waitForContent(astro.server.port);
        if (command !== 'build') return;
        const { problems, graph } = await checkContent(contentDir, config);
        glossary = graph.library.glossary.map(({ data }) => data);
        if (problems.length === 0) return;
        for (const problem of problems) console.error(`${contentDir}/${formatProblem(problem)}`);
        console.error(`\n${problems.length} lỗi trong nội dung. Chưa có gì được xuất bản.`);
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => checkWhileEditing(server),
      'astro:config:done': ({ config: astro }) => {
        base = astro.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages } = await indexSite({ outDir: fileURLToPath(dir), base, glossary });
        const ledger = await readLedger(join(contentDir, 'ledger.json'));
        const addresses = await readAddresses(join(contentDir, 'addresses.json'));
        await writeHostFiles(fileURLToPath(dir), base, allMoves(ledger, addresses));
        logger.info(`${pages} trang có trong chỉ mục tìm kiếm`);
      },
    },
  };
}
