import { execFile } from 'node:child_process';

/** Runs one of the repository's commands with this Node; resolves with its exit status and both outputs. */
export const runNode = (
  file: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
) =>
  new Promise<{ code: number; output: string }>((done) => {
    execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
