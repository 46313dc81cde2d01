import { readers, type TextReader } from '#tests/bounds/readers.ts';
import { shaped, shapes } from '#tests/bounds/shapes.ts';

/** What this thread has had of the processor, in milliseconds: a busy machine is no fault of a reader. */
const cpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** The shortest of three runs, in milliseconds. */
function timeOf({ read, sample }: TextReader, text: string): number {
  let least = Infinity;
  for (let i = 0; i < 3; i++) {
    // A text that was seen before may be known to the reader.
    const given = `${sample}${text}${i}`;
    const start = cpu();
    read(given);
    least = Math.min(least, cpu() - start);
    if (least < 5) break;
  }
  return least;
}

console.log('100 KB | 50 KB | dạng lâu nhất | phần mã đọc chữ');
for (const reader of readers) {
  timeOf(reader, shaped('mixed', 5_000));
  const times = shapes.map((shape) => ({ shape, whole: timeOf(reader, shaped(shape, 100_000)) }));
  const { shape, whole } = times.reduce((a, b) => (b.whole > a.whole ? b : a));
  const half = timeOf(reader, shaped(shape, 50_000));
  const over = whole > 100 ? '  QUÁ 100 ms' : '';
  console.log(`${whole.toFixed(0)} ms | ${half.toFixed(0)} ms | ${shape} | ${reader.name}${over}`);
}
