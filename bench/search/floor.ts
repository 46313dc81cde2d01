import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Score } from './score.ts';

/** Least success@1 per variant, in per cent. Whoever makes the search better raises it. */
const floor = z.record(z.string(), z.number());

/** Lists every variant that fell below its floor, and makes the run fail. */
export async function holdFloor(file: string, scores: readonly Score[]): Promise<void> {
  const least = floor.parse(JSON.parse(await readFile(file, 'utf8')));
  for (const { variant, first } of scores) {
    const needed = least[variant] ?? 0;
    if (first * 100 + 0.05 >= needed) continue;
    console.error(
      `[bench] ${variant}: success@1 is ${(first * 100).toFixed(1)} %, the floor ${needed} %`,
    );
    process.exitCode = 1;
  }
}
