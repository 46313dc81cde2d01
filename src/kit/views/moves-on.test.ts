import { expect, test } from 'vitest';
import { isSecondPress } from './moves-on.ts';

const tap = (timeStamp: number) => ({ detail: 1, timeStamp, pointerType: 'touch' });
const click = (timeStamp: number, detail = 1) => ({ detail, timeStamp, pointerType: 'mouse' });
const key = (timeStamp: number) => ({ detail: 0, timeStamp, pointerType: '' });

test('the second press of a double tap is known by its time, by a finger', () => {
  expect(isSecondPress(tap(1200), tap(1000))).toBe(true);
  expect(isSecondPress(tap(2000), tap(1000))).toBe(false);
  // An older browser does not say what pressed.
  expect(isSecondPress({ detail: 1, timeStamp: 1100 }, { detail: 1, timeStamp: 1000 })).toBe(true);
});

test('a mouse says which press of a double one it is, and keys are always meant', () => {
  expect(isSecondPress(click(1100, 2), click(1000))).toBe(true);
  expect(isSecondPress(click(1100), click(1000))).toBe(false);
  expect(isSecondPress(key(1030), key(1000))).toBe(false);
});
