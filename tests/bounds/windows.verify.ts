import { test } from 'vitest';
import { comeToTheSame } from '../support/kit-windows.ts';

test('forty times three windows that write in any order come to the same', () => comeToTheSame(40));
