import { afterEach, expect, test, vi } from 'vitest';
import { hintsFor } from './topic-hints.ts';

afterEach(() => vi.unstubAllGlobals());

const pack = {
  points: [
    { text: 'Một.', basis: [{ document: 'CT-50-2025', provision: 'mục 2', evidence: 'press' }] },
    { text: 'Hai.', basis: [{ document: 'CT-50-2025', provision: 'mục 2', evidence: 'press' }] },
    { text: 'Ba.', basis: 'suggestion' },
    { text: 'Bốn.', page: { title: 'Báo', url: 'https://bao.example/', read: '2026-11-27' } },
    { text: 'Năm.', basis: [{ document: 'KHONG-CO', evidence: 'press' }] },
  ],
  situation: { strengths: ['Đường rộng.'], weaknesses: ['Lấn đường.'], causes: ['Nể nhau.'] },
  measures: ['Cắm biển.'],
};
const files: Record<string, unknown> = {
  '/api/muc/GCD-03.json': { data: pack },
  '/api/muc/CT-50-2025.json': {
    data: { shortTitle: 'Chỉ thị 50-CT/TW', issuedOn: '2025-07-23' },
  },
};

test('a pack proposes what its report may say, its documents by name and once', async () => {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      files[address] ? Response.json(files[address]) : new Response('', { status: 404 }),
    ),
  );
  expect(await hintsFor('GCD-03')).toEqual({
    basis: ['Chỉ thị 50-CT/TW (23/7/2025), mục 2'],
    strengths: ['Đường rộng.'],
    limits: ['Lấn đường.'],
    causes: ['Nể nhau.'],
    measures: ['Cắm biển.'],
  });
});

test.each(['', 'CD-2026-Q1-02', 'GCD-1', '../GCD-03'])('“%s” asks for nothing', async (id) => {
  const asked = vi.fn(() => Promise.resolve(new Response('', { status: 404 })));
  vi.stubGlobal('fetch', asked);
  expect(await hintsFor(id)).toEqual({});
  expect(asked).not.toHaveBeenCalled();
});

test('without a network there are no proposals, and nothing breaks', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  expect(await hintsFor('GCD-03')).toEqual({});
});
