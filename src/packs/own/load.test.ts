import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('what was fetched is not fetched again, and what did not come is', async () => {
  vi.resetModules();
  const { loadIndex } = await import('./load.ts');
  const fetched = vi
    .fn<() => Promise<Response>>()
    .mockResolvedValueOnce(new Response('', { status: 503 }))
    .mockResolvedValueOnce(Response.json({ site: 'Sổ tay' }));
  vi.stubGlobal('fetch', fetched);
  await expect(loadIndex()).rejects.toThrow('503');
  await expect(loadIndex()).resolves.toEqual({ site: 'Sổ tay' });
  await expect(loadIndex()).resolves.toEqual({ site: 'Sổ tay' });
  expect(fetched).toHaveBeenCalledTimes(2);
});
