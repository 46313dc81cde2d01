import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { KitData, KitTopic } from '../data/kit-data.ts';
import type { Meeting, Setup } from '../state/schema.ts';
import type { Change, Snapshot } from '../state/snapshot.ts';
import type { Store } from '../state/store.ts';
import type { Later } from './use-later.ts';

/** A screen of the kit. */
export type Screen =
  { name: 'prepare' } | { name: 'run' } | { name: 'card' } | { name: 'paper'; id: string };

/** What the page tells the kit later on. */
export interface Told {
  /** Whether the kit could be kept for use without a network. */
  offline: (isKept: boolean) => void;
}

/** What every view can reach. */
export interface Kit {
  store: Store;
  data: KitData;
  screen: Screen;
  go: (screen: Screen) => void;
  /** A topic that the reader came with while another one is already being prepared; undefined otherwise. */
  offered: KitTopic | undefined;
  answerOffer: (where: 'here' | 'next' | 'nowhere') => void;
  /** False once it is known that the kit could not be kept for use without a network. */
  isOffline: boolean;
  /** Parts that are fetched after the first drawing. */
  later: Later;
  /** Says something to everybody, a screen reader too. */
  say: (words: string) => void;
}

export const KitContext = createContext<Kit | undefined>(undefined);

/** The kit, with the state as it is now; the view is drawn again at each change. */
export function useKit(): Kit & Snapshot & { change: (change: Change) => void } {
  const kit = useContext(KitContext);
  if (!kit) throw new Error('[họp tối nay] khung chưa có dữ liệu');
  const [snapshot, setSnapshot] = useState(kit.store.snapshot);
  useEffect(() => {
    setSnapshot(kit.store.snapshot);
    return kit.store.subscribe(() => setSnapshot(kit.store.snapshot));
  }, [kit.store]);
  return { ...kit, ...snapshot, change: (change) => kit.store.change(change) };
}

/** A change of one answer. */
export const setAnswer =
  <K extends keyof Setup>(key: K, value: Setup[K]) =>
  (meeting: Meeting): Meeting => ({ ...meeting, setup: { ...meeting.setup, [key]: value } });

/** The list with one item changed. */
export const withItem = <T extends { id: string }>(
  list: readonly T[],
  id: string,
  part: Partial<T>,
): T[] => list.map((item) => (item.id === id ? { ...item, ...part } : item));
