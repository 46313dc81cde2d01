import { test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('2,000 mutated files: no crash, no hang, nothing that the build refuses', () => fuzz(2_000));
