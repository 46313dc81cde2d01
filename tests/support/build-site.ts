import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { listen, serveFolder } from '#site/hosting/serve.ts';
import { buildEnv } from './build-env.ts';
import { portOf } from './port.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    dist: string;
    /** Address of the served site, without a trailing slash. */
    origin: string;
  }
}

const dist = resolve('dist');
// Two rings load this file apart from each other; a second build would change the site under the first one's tests.
const shared = globalThis as { siteBuild?: Promise<void> };

/** Builds the site once for all rings that need it and serves it on a free port of this machine. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await (shared.siteBuild ??= build());
  const server = await listen(serveFolder(dist), 0);
  project.provide('dist', dist);
  project.provide('origin', `http://127.0.0.1:${portOf(server)}`);
  return async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
}

async function build(): Promise<void> {
  if (process.env.REUSE_DIST) return;
  const env = buildEnv({ OUT_DIR: './dist', BASE_PATH: '/' });
  await promisify(execFile)('npm', ['run', 'build'], { env, maxBuffer: 64 * 1024 * 1024 });
}
