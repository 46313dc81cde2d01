import { createContext } from 'preact';

/** Ids that the handbook holds, offered where one is asked for. */
export const KnownIds = createContext<{ documents: readonly { id: string; title: string }[] }>({
  documents: [],
});
