import { describe, expect, test } from 'vitest';
import { schemas } from '#handbook/collections.ts';
import { type Field, fieldsOf } from '../fields/fields.ts';
import { fromLines } from './cells.ts';
import { exampleOf, hintOf, sampleIn } from './examples.ts';

const hasParts = ({ kind, item }: Field) =>
  kind === 'basis' || kind === 'group' || item?.kind === 'group';

describe.each(['topics', 'requirements', 'glossary', 'guides'] as const)('%s', (name) => {
  test.each(fieldsOf(name))(
    '$label: Vietnamese names only, an example where it has parts',
    (field) => {
      expect(hintOf(field)).not.toMatch(/\b(true|false|suggestion|scheme|ward|about|cell-kind)\b/);
      expect(exampleOf(field) !== undefined).toBe(hasParts(field) || field.kind === 'day');
    },
  );

  test.each(fieldsOf(name).filter(hasParts))(
    '$label: its example is read as it is meant',
    (field) => {
      const line = (exampleOf(field) ?? '')
        .replace(/, hoặc chỉ.*/, '')
        .replace('…', 'vi-du.vn/tin');
      const shape = schemas[name].shape as unknown as Record<
        string,
        { parse: (v: unknown) => unknown }
      >;
      expect(() => shape[field.name]?.parse(fromLines(field, [line]))).not.toThrow();
    },
  );
});

test('what the template says of a cell is no content of it', () => {
  const source = fieldsOf('topics').find(({ name }) => name === 'source') as Field;
  expect(sampleIn(source, ['Trang công khai đã đưa tin'])).toBe('Trang công khai đã đưa tin');
  expect(sampleIn(source, ['Báo | Địa chỉ: https://…'])).toBeDefined();
  expect(sampleIn(source, ['Báo | Địa chỉ: https://a.vn'])).toBeUndefined();
});
