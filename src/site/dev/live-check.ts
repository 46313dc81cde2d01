import { basename } from 'node:path';
import type { ViteDevServer } from 'vite';
import config from '../../../handbook.config.ts';
import { checkContent } from '../../handbook/check.ts';
import { contentDir } from '../../handbook/content-dir.ts';
import type { LocatedProblem } from '../../handbook/problem.ts';
import { errorPage } from './error-page.ts';

/** Astro gathers changes of content for half a second before it reads them. */
const settled = 800;

/** While somebody edits: pages give way to the list of errors as long as the content has any, and come back by themselves. */
export function checkWhileEditing(server: ViteDevServer): void {
  let checked: Promise<LocatedProblem[]> | undefined;
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(contentDir);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentDir)) return;
    checked = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => server.ws.send({ type: 'full-reload' }), settled);
  });
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    checked ??= checkContent(contentDir, config).then(({ problems }) => problems);
    checked.then((problems) => {
      if (problems.length === 0) return next();
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(errorPage(problems, basename(contentDir)));
    }, next);
  });
}
