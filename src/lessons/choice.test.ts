import { expect, test } from 'vitest';
import { lessonChoice } from './choice.ts';

test('a lesson opens with its title, its things in order and all of its minutes', () => {
  const parts = [
    { minutes: 10, items: [{ id: 'TK-01' }, { id: 'TK-02' }, { id: 'BM-02' }] },
    { minutes: 5, items: [{ id: 'TK-01' }] },
    { minutes: 1, items: [{ id: 'HD-42-2025' }, { id: 'BM-01' }] },
  ];
  expect(lessonChoice('Ghi & ký', parts)).toBe(
    'muc=TK-01:9,TK-02:3,BM-02:3,HD-42-2025:1,BM-01&ten=Ghi%20%26%20k%C3%BD',
  );
});
