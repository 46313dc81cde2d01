import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../fields/fields.ts';
import { limits, tooLong } from './limits.ts';

const fields = fieldsOf('topics');
const told = (data: Record<string, unknown>, body = '') => tooLong(fields, data, body);

describe('what no page has is told at its place', () => {
  test('a page as long as may be is none', () => {
    expect(told({ title: 'a'.repeat(20_000) }, 'a'.repeat(limits.prose))).toEqual([]);
    expect(told({ summary: 'a\n'.repeat(limits.lines - 1) })).toEqual([]);
  });

  test.each([
    ['letters', { title: 'a'.repeat(limits.fields + 1) }, 'title', 'dài hơn 25.000 chữ cái'],
    ['letters of a list', { questions: Array(13_000).fill('a') }, 'questions', '25.000 chữ cái'],
    ['lines', { summary: 'a\n'.repeat(limits.lines) }, 'summary', 'dài hơn 2.000 dòng'],
  ])('%s of a field', (_, data, at, message) => {
    const [problem, ...others] = told(data);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ at, label: fields.find(({ name }) => name === at)?.label });
    expect(problem?.message).toContain(message);
    expect(problem?.fix).toContain('rút gọn ô này');
  });

  test('letters of the prose', () => {
    expect(told({}, 'a'.repeat(limits.prose + 1))).toEqual([
      {
        at: '',
        label: 'Phần chữ',
        message: 'dài hơn 60.000 chữ cái, quá mức của một trang',
        fix: 'rút gọn, hoặc chia thành nhiều trang; các chỗ khác của trang được kiểm tra sau đó',
      },
    ]);
  });
});
