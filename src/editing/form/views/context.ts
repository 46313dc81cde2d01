import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fault } from '../faults.ts';

/** Ids that the handbook holds, offered where one is asked for. */
export const KnownIds = createContext<{
  documents: readonly { id: string; title: string; isPast: boolean }[];
}>({ documents: [] });

/** What is to be mended, by control. */
export const Faults = createContext<ReadonlyMap<string, readonly Fault[]>>(new Map());

/** The id in the page of the control at a path of the data; `''` is the prose. */
export const controlId = (path: string): string => `o-${path.replaceAll('.', '-') || 'phan-chu'}`;

/** What a control says of its faults to those who cannot see them, and the faults themselves. */
export function useFaults(path: string, hintId?: string) {
  const list = useContext(Faults).get(path) ?? [];
  const id = controlId(path);
  const faultsId = `${id}-loi`;
  const described = [hintId, list.length > 0 ? faultsId : undefined].filter(Boolean).join(' ');
  return {
    id,
    list,
    faultsId,
    aria: {
      'aria-invalid': list.length > 0 ? ('true' as const) : undefined,
      'aria-describedby': described || undefined,
    },
  };
}
