import { basename } from 'node:path';
import type { ViteDevServer } from 'vite';
import config from '#config';
import { checkContent } from '#handbook/check/check.ts';
import { contentDir } from '#handbook/content-dir.ts';
import type { LocatedProblem } from '#handbook/problem.ts';
import type { KnownFiles } from '#handbook/read/read.ts';
import { errorPage } from './error-page.ts';

/** Milliseconds in which several saved files count as one change. */
const together = 100;

/** While somebody edits: pages give way to the list of errors as long as the content has any, and come back by themselves. */
export function checkWhileEditing(server: ViteDevServer): void {
  const known: KnownFiles = new Map();
  let checked: Promise<LocatedProblem[]> | undefined;
  let wasFaulty = false;
  let timer: NodeJS.Timeout | undefined;
  const check = () =>
    (checked ??= checkContent(contentDir, config, { known, recording: true }).then(
      ({ problems }) => problems,
    ));
  /** Astro reloads pages when content has changed for it; what it cannot read, or reads as before, it passes over. */
  const reload = async () => {
    const isFaulty = (await check()).length > 0;
    if (isFaulty || wasFaulty) server.ws.send({ type: 'full-reload' });
    wasFaulty = isFaulty;
  };
  server.watcher.add(contentDir);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentDir)) return;
    checked = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => void reload().catch(() => undefined), together);
  });
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    check().then((problems) => {
      if (problems.length === 0) return next();
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(errorPage(problems, basename(contentDir)));
    }, next);
  });
}
