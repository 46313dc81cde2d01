import { test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('40 mutated files: no crash, no hang, nothing that the build refuses', () => fuzz(40));
