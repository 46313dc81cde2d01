import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** What one run of a program took. */
export interface Run {
  seconds: number;
  /** Processor seconds of the program with all its children: on a busy machine the steadier figure. */
  cpu: number;
  /** Highest resident memory of the program with all its children, in MB; sampled. */
  peakMb: number;
  output: string;
}

/** How often memory is looked at. */
const EVERY = 200;

/** Runs a program to its end and watches the memory of its whole tree; throws with its last words when it fails. */
export async function measure(
  program: string,
  args: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Run> {
  const started = performance.now();
  const before = await childrenCpu();
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data) => (output += String(data)));
  child.stderr.on('data', (data) => (output += String(data)));
  let peakMb = 0;
  const watch = setInterval(() => {
    void memoryOf(child.pid ?? 0).then((mb) => (peakMb = Math.max(peakMb, mb)));
  }, EVERY);
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  }).finally(() => clearInterval(watch));
  if (code !== 0) throw new Error(`[bench] ${args.join(' ')}: ${code}\n${output.slice(-3000)}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, cpu: (await childrenCpu()) - before, peakMb, output };
}

/** Processor seconds of all ended children of this process, and of theirs, by Linux's own account. */
async function childrenCpu(): Promise<number> {
  const line = await readFile('/proc/self/stat', 'utf8');
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Resident memory of a process and all that it started, by Linux's own account. */
async function memoryOf(root: number): Promise<number> {
  const parents = new Map<number, { parent: number; pages: number }>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const [line, memory] = await Promise.all([
        readFile(`/proc/${name}/stat`, 'utf8'),
        readFile(`/proc/${name}/statm`, 'utf8'),
      ]);
      const [, parent = '0'] = line.slice(line.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(name), {
        parent: Number(parent),
        pages: Number(memory.split(' ')[1]),
      });
    } catch {
      // The process has ended meanwhile.
    }
  }
  const belongs = (id: number): boolean =>
    id === root || (parents.has(id) && id > 1 && belongs(parents.get(id)?.parent ?? 0));
  let pages = 0;
  for (const [id, found] of parents) if (belongs(id)) pages += found.pages;
  return (pages * 4096) / 1e6;
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
