import type { Handbook } from './graph/graph.ts';

// Pages are rendered in the process that checked the content, from a bundle with modules of its own.
const shared = globalThis as { checkedHandbook?: Handbook };

/** Keeps the handbook that the check of this build read, so that pages need not read it again. */
export const keepChecked = (handbook: Handbook): void => {
  shared.checkedHandbook = handbook;
};

/** The handbook that this build's check read; undefined in the preview, where content changes. */
export const checkedHandbook = (): Handbook | undefined => shared.checkedHandbook;
