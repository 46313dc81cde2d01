import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trial } from './try-file.ts';

/** A file that takes longer hangs: seconds of the processor, since a busy machine stretches the others. */
const MOST_SECONDS = 20;
const MOST_WAIT = 300;
/** So many files are read by one process; what it keeps of them counts as memory of the next. */
const FILES_EACH = 40;

/** Reads files in processes of their own: one that hangs or dies is told, and the next file has a new one. */
export class Reader {
  #child: ChildProcess | undefined;
  #read = 0;
  readonly #args: string[];

  constructor(folder: string, hybrid: boolean) {
    this.#args = [folder, hybrid ? 'hybrid' : ''];
  }

  /** What comes of a file; `alone`: in a process that has read no other one. */
  async read(name: string, alone = false): Promise<Trial> {
    if (alone || this.#read >= FILES_EACH) this.end();
    const child = (this.#child ??= await this.#start());
    this.#read++;
    const trial = await answer(child, name);
    // A process that a signal ended, for want of memory say, has no exit code.
    if (trial.outcome === 'hung' || trial.outcome === 'crashed') this.end();
    return trial;
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
    this.#read = 0;
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(join(import.meta.dirname, 'child.ts'), this.#args, {
      // As the command is run.
      execArgv: ['--expose-gc', '--max-semi-space-size=2'],
    });
    await new Promise((resolve) => child.once('message', resolve));
    return child;
  }
}

function answer(child: ChildProcess, name: string): Promise<Trial> {
  const without = (outcome: Trial['outcome'], told: string): Trial => ({
    name,
    outcome,
    silent: [],
    seconds: MOST_SECONDS,
    megabytes: 0,
    told,
  });
  return new Promise((resolve) => {
    const done = (trial: Trial) => {
      clearInterval(timer);
      child.removeAllListeners();
      resolve(trial);
    };
    const before = secondsOf(child);
    let waited = 0;
    const timer = setInterval(() => {
      waited++;
      if (secondsOf(child) - before > MOST_SECONDS || waited > MOST_WAIT) done(without('hung', ''));
    }, 1000);
    child.once('message', (trial) => done(trial as Trial));
    child.once('exit', (code) => done(without('crashed', `tiến trình dừng: ${code}`)));
    child.send(name);
  });
}

/** How long a process has had a processor; 0 where the system does not say. */
function secondsOf({ pid }: ChildProcess): number {
  try {
    const words = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(words[11]) + Number(words[12])) / 100;
  } catch {
    return 0;
  }
}
