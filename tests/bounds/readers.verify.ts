import { describe, expect, test } from 'vitest';
import { readers, type TextReader } from './readers.ts';
import { shaped, shapes } from './shapes.ts';

/** What this thread has had of the processor, in milliseconds: a busy machine is no fault of a reader. */
const cpu = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** The shortest of some runs, in milliseconds: what the reader takes, without what the machine does besides. */
function timeOf({ read, sample }: TextReader, text: string, runs: number): number {
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    // A text that was seen before may be known to the reader.
    const given = `${sample}${text}${i}`;
    const start = cpu();
    read(given);
    least = Math.min(least, cpu() - start);
    if (least < 5) break;
  }
  return least;
}

const MOST = 100;
/** Twice the text may take twice as long, and a little more where memory is made ready. */
const GROWTH = 2.6;

function tooSlow(reader: TextReader, shape: string): string | undefined {
  const whole = timeOf(reader, shaped(shape, 100_000), 5);
  if (whole < 20) return undefined;
  const half = timeOf(reader, shaped(shape, 50_000), 5);
  return whole > (reader.most ?? MOST) || whole / half > GROWTH
    ? `${shape}: ${whole.toFixed(0)} ms, half of it ${half.toFixed(0)} ms`
    : undefined;
}

describe('100 KB of one sign take a reader less than 100 ms, and twice as long as 50 KB', () => {
  test.each(readers)('$name', (reader) => {
    timeOf(reader, shaped('mixed', 5_000), 3);
    const slow = shapes.filter((shape) => tooSlow(reader, shape));
    // What the memory of the process was cleared in between is measured once more.
    expect(slow.flatMap((shape) => tooSlow(reader, shape) ?? [])).toEqual([]);
  });
});
