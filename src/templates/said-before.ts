import type { Segment } from './blanks.ts';
import type { TemplateField } from './schema.ts';

/** Whether the words before a blank say what goes there: “Địa điểm: …” and “dự bị …” do, “Sinh hoạt chi bộ …” does not. */
export function isSaidBefore(before: Segment | undefined, { label }: TemplateField): boolean {
  if (!before || !('text' in before)) return false;
  const last = wordsOf(before.text).at(-1);
  if (last === undefined) return false;
  return /:\s*$/.test(before.text) || wordsOf(label).includes(last);
}

const wordsOf = (text: string): string[] =>
  text.toLocaleLowerCase('vi').match(/[\p{L}\d]+/gu) ?? [];
