import { afterEach, expect, test, vi } from 'vitest';
import { fakeStorage } from '#tests/support/fake-storage.ts';
import { figuresKey, figuresOf, keepFigure, longestFigure } from './figures.ts';

afterEach(() => vi.unstubAllGlobals());

/** A device with this text for figures, or with nothing. */
function device(text?: string, room = Infinity) {
  const storage = fakeStorage(room, text === undefined ? {} : { [figuresKey]: text });
  vi.stubGlobal('localStorage', storage);
  return storage.raw;
}

test('figures are kept by pack, cut where they are too long, and gone with the last one', () => {
  const raw = device();
  expect(keepFigure('GCD-01', 'so-ho', ' 120 ')).toBe(true);
  expect(keepFigure('GCD-02', 'so-ho', 'x'.repeat(500))).toBe(true);
  expect(figuresOf('GCD-01')).toEqual({ 'so-ho': '120' });
  expect(figuresOf('GCD-02')['so-ho']).toHaveLength(longestFigure);
  expect(figuresOf('GCD-03')).toEqual({});
  keepFigure('GCD-02', 'so-ho', '  ');
  expect(raw.get(figuresKey)).toBe('{"GCD-01":{"so-ho":"120"}}');
  keepFigure('GCD-01', 'so-ho', '');
  expect(raw.size).toBe(0);
});

test.each([
  'hỏng',
  'null',
  '[]',
  '3',
  '{"GCD-01":7}',
  '{"GCD-01":["a"]}',
  '{"GCD-01":{"so-ho":9}}',
])('a text that is none, %s, has no figures and gives way to the first', (text) => {
  device(text);
  expect(figuresOf('GCD-01')['so-ho']).toBeUndefined();
  expect(keepFigure('GCD-01', 'so-ho', '5')).toBe(true);
  expect(figuresOf('GCD-01')['so-ho']).toBe('5');
});

test('a device that is full or keeps nothing says so', () => {
  device(undefined, 10);
  expect(keepFigure('GCD-01', 'so-ho', '120')).toBe(false);
  expect(figuresOf('GCD-01')).toEqual({});
  vi.stubGlobal('location', { protocol: 'file:' });
  expect(keepFigure('GCD-01', 'so-ho', '120')).toBe(false);
});
