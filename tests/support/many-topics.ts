import { readFile } from 'node:fs/promises';
import type { Fault } from './fault.ts';

const likeness = 'cao-dang-ha-tay-van-hoa-hoc-duong';

/** So many more topics than the handbook has, each like a real one, of months long before all others. */
export async function manyTopics(count: number): Promise<Fault[]> {
  const text = await readFile(`content/topics/${likeness}.mdx`, 'utf8');
  return Array.from({ length: count }, (_, i) => {
    const month = `${1990 + Math.floor(i / 24)}-${String((i % 12) + 1).padStart(2, '0')}`;
    const id = `CD-${month}-${String(90 + (Math.floor(i / 12) % 2))}`;
    return {
      add: `topics/cu-${i}.mdx`,
      text: text
        .replace(/^id: .*$/m, `id: ${id}`)
        .replace(/^title: .*$/m, `title: Buổi cũ số ${i}`)
        .replace(/^period: .*$/m, `period: '${month}'`),
    };
  });
}
