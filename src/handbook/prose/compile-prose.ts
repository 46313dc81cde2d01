import { mdxToJs } from 'satteri';
import { judgeProse } from './judge-tree.ts';
import type { ProseFormat } from './live.ts';
import type { ProseProblem } from './scan.ts';

/** What the compiler of the build refuses in prose, or would run. `checkProse` comes first and says it more clearly; this catches what it does not know. */
export function compileProse(body: string, format: ProseFormat = 'mdx'): ProseProblem[] {
  try {
    if (format === 'mdx') mdxToJs(body);
    return judgeProse(body, format);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(text) ?? [];
    return [
      {
        offset: offsetOf(body, Number(line), Number(column)),
        message: 'phần chữ không dựng thành trang được',
        fix: /closing tag/.test(text)
          ? 'mở và đóng thẻ trong cùng một đoạn, đúng thứ tự'
          : 'xem lại dấu <, {, } và các thẻ ở chỗ này',
      },
    ];
  }
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, row) => sum + row.length + 1, 0);
  return Math.min(start + column - 1, text.length);
}
