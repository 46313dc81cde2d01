import { rm } from 'node:fs/promises';
import { measure, type Run } from './measure.ts';
import type { GeneratedTopic } from './topics.ts';

/** A site that is built beside others: the programs that make it, one after the other, in its folder. */
export interface Rival {
  name: string;
  dir: string;
  dist: string;
  steps: string[][];
}

/** A generated topic as a page that has only a title and a summary. */
export function pageOf({ title, body }: GeneratedTopic): string {
  const head = `title: ${JSON.stringify(title)}\nsummary: ${JSON.stringify(`Về ${title}`)}`;
  return `---\n${head}\n---\n\n${body}\n`;
}

/** Builds a site from nothing: seconds and processor seconds of all its steps, the memory of the hungriest. */
export async function build({ dir, dist, steps }: Rival, env: NodeJS.ProcessEnv): Promise<Run> {
  await rm(dist, { recursive: true, force: true });
  const sum: Run = { seconds: 0, cpu: 0, peakMb: 0, output: '' };
  for (const [program = '', ...args] of steps) {
    const { seconds, cpu, peakMb, output } = await measure(program, args, { cwd: dir, env });
    sum.seconds += seconds;
    sum.cpu += cpu;
    sum.peakMb = Math.max(sum.peakMb, peakMb);
    sum.output += output;
  }
  return sum;
}
