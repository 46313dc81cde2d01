import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Node keeps what it has compiled: commands load the same modules, and loading them is most of their time. */
const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), 'so-tay-ma-da-dich') };

/** Runs one of the repository's commands with this Node; resolves with its exit status and both outputs. */
export const runNode = (
  file: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
) =>
  new Promise<{ code: number; output: string }>((done) => {
    const env = { ...compiled, ...(options.env ?? process.env) };
    execFile(process.execPath, [file, ...args], { ...options, env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
