import { resolve } from 'node:path';
import { type ContentCopy, copyWith, type Fault } from './content-copy.ts';

export { apply, type Fault } from './content-copy.ts';

/** A copy of the real content with the given faults. */
export const contentWith = (...faults: Fault[]): Promise<ContentCopy> =>
  copyWith(resolve('content'), faults);
