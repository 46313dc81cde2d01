import type { Field } from '../fields/fields.ts';
import type { RawData } from '../write-entry.ts';
import type { FormProblem } from './problems.ts';

/** What no page of a handbook has, in letters and lines; the longest one has a third of it. */
export const limits = {
  /** A whole file, opened. */
  file: 500_000,
  /** All fields of a file together, and each field of the form. */
  fields: 25_000,
  /** Lines in one field of the form. */
  lines: 2_000,
  prose: 60_000,
};

const number = (most: number): string => most.toLocaleString('vi');
const others = 'các chỗ khác của trang được kiểm tra sau đó';

/** Fields and prose that are longer than any page: told before they are held against the whole handbook, which would take seconds. */
export function tooLong(fields: readonly Field[], data: RawData, body: string): FormProblem[] {
  const long = fields.flatMap(({ name, label }): FormProblem[] => {
    const written = JSON.stringify(data[name]) ?? '';
    const isLong = written.length > limits.fields;
    if (!isLong && written.split('\\n').length <= limits.lines) return [];
    const much = isLong ? `${number(limits.fields)} chữ cái` : `${number(limits.lines)} dòng`;
    return [
      {
        at: name,
        label,
        message: `dài hơn ${much}, quá mức của một ô`,
        fix: `rút gọn ô này; ${others}`,
      },
    ];
  });
  if (body.length > limits.prose)
    long.push({
      at: '',
      label: 'Phần chữ',
      message: `dài hơn ${number(limits.prose)} chữ cái, quá mức của một trang`,
      fix: `rút gọn, hoặc chia thành nhiều trang; ${others}`,
    });
  return long;
}
