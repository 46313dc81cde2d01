import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What one run of a program took. */
export interface Run {
  /** From the start to the end of the last process that it started. */
  seconds: number;
  /** Processor seconds of all these processes, orphaned ones too: on a busy machine the steadier figure. */
  cpu: number;
  /** Highest sum of their resident memory at one moment, in MB; sampled. */
  peakMb: number;
  output: string;
}

/** How often processes are looked at, in milliseconds: what a process does after the last look is not counted. */
const EVERY = 200;
/** How long a process may outlive the program, in milliseconds, before it is reported as hanging. */
const LATEST = 60_000;
/** Clock ticks a second and bytes a page, as Linux has them on every common machine. */
const TICKS = 100;
const PAGE = 4096;

/**
 * Runs a program to its end and watches all processes of its session: one that its parent does not wait for, as
 * Pagefind's is, counts like any other. Throws with the program's last words when it fails.
 */
export async function measure(
  program: string,
  args: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Run> {
  const started = performance.now();
  const child = spawn(program, args, {
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data) => (output += String(data)));
  child.stderr.on('data', (data) => (output += String(data)));
  const ended = new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('exit', done);
  });
  let endedAt: number | undefined;
  void ended.catch(() => undefined).then(() => (endedAt = performance.now()));
  const ticks = new Map<number, number>();
  let peakMb = 0;
  for (;;) {
    const all = await processesOf(child.pid ?? 0);
    for (const one of all) ticks.set(one.id, one.ticks);
    peakMb = Math.max(peakMb, all.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6);
    if (endedAt && all.length === 0) break;
    if (endedAt && performance.now() - endedAt > LATEST)
      throw new Error(`[bench] ${args.join(' ')}: ${all.length} processes do not end`);
    await sleep(EVERY);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`[bench] ${args.join(' ')}: ${code}\n${output.slice(-3000)}`);
  const cpu = [...ticks.values()].reduce((sum, of) => sum + of, 0) / TICKS;
  return { seconds: (performance.now() - started) / 1000, cpu, peakMb, output };
}

/** The living processes of a session, by Linux's own account. */
async function processesOf(session: number) {
  const found: { id: number; ticks: number; bytes: number }[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const line = await readFile(`/proc/${name}/stat`, 'utf8');
      // Fields after the name of the program, which may hold blanks: state, parent, group, session …
      const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[3]) !== session || fields[0] === 'Z') continue;
      found.push({
        id: Number(name),
        ticks: Number(fields[11]) + Number(fields[12]),
        bytes: Number(fields[21]) * PAGE,
      });
    } catch {
      // The process has ended meanwhile.
    }
  }
  return found;
}

/** Files of a folder with their sizes, paths below it. */
export async function filesIn(dir: string): Promise<{ name: string; bytes: number }[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return { name: path.relative(dir, file), bytes: (await stat(file)).size };
      }),
  );
}

/** Addresses of built pages that have a canonical address and ask to be listed. */
export async function canonicalPages(dir: string): Promise<string[]> {
  const names = (await filesIn(dir)).map(({ name }) => name).filter((n) => n.endsWith('.html'));
  const found: string[] = [];
  for (const name of names) {
    const html = await readFile(path.join(dir, name), 'utf8');
    if (/rel="?canonical/.test(html) && !/content="noindex/.test(html)) found.push(name);
  }
  return found;
}
