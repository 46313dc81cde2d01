import { createServer } from 'node:http';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import config from '#config';
import { checkContent } from '#handbook/check/check.ts';
import { contentDir } from '#handbook/content-dir.ts';
import { formatProblem } from '#handbook/problem.ts';
import { errorPage } from './error-page.ts';

/** Astro does not start on content that it cannot read: until then its port answers with the list of errors. */
export async function waitForContent(port: number): Promise<void> {
  const check = async () => (await checkContent(contentDir, config, { recording: true })).problems;
  let problems = await check();
  if (problems.length === 0) return;
  for (const problem of problems)
    console.error(`${basename(contentDir)}/${formatProblem(problem)}`);
  const server = createServer((_request, response) => {
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', Connection: 'close' });
    response.end(errorPage(problems, basename(contentDir)));
  });
  // A port that is taken is told by Astro in its turn; the list stands in the terminal as well.
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    if (address !== null && typeof address === 'object')
      console.error(`Xem lỗi ở http://127.0.0.1:${address.port}/; sửa xong trang tự hiện.`);
  });
  while (problems.length > 0) {
    await sleep(1_000);
    problems = await check();
  }
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
