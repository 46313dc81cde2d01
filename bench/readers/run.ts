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

// `npm run bench:readers -- preview roster`: only readers whose name holds one of these words.
const wanted = process.argv.slice(2);
const chosen = readers.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

/** Below the limits of each field, cell and page: what is longer may be refused at once. */
const lengths = [100_000, 59_000, 24_000];

console.log(
  `${lengths.map((length) => `${length / 1000} KB`).join(' | ')} | dạng lâu nhất | phần mã đọc chữ`,
);
for (const reader of chosen) {
  timeOf(reader, shaped('mixed', 5_000));
  const longest = lengths.map((length) =>
    shapes
      .map((shape) => ({ shape, took: timeOf(reader, shaped(shape, length)) }))
      .reduce((a, b) => (b.took > a.took ? b : a)),
  );
  const { shape, took } = longest.reduce((a, b) => (b.took > a.took ? b : a));
  const over = took > 100 ? '  QUÁ 100 ms' : '';
  const times = longest.map((one) => `${one.took.toFixed(0)} ms`).join(' | ');
  console.log(`${times} | ${shape} | ${reader.name}${over}`);
}
