import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const program = join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');

/** The environment in which every tool runs: none of them tells its maker anything. */
export const quietEnv = (env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv => ({
  ...env,
  ASTRO_TELEMETRY_DISABLED: '1',
});

/** Runs Astro and resolves with its exit status; what it says goes to `hear`, or where this program's own words go. */
export function runAstro(args: string[], hear?: (words: string) => void): Promise<number> {
  const child = spawn(process.execPath, [program, ...args], {
    env: quietEnv(),
    stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (words: string) => hear?.(words));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => child.kill(signal));
  return new Promise((done) => child.once('close', (code) => done(code ?? 1)));
}

if (import.meta.main) process.exitCode = await runAstro(process.argv.slice(2));
