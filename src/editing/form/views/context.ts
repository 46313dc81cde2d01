import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FormProblem } from '../problems.ts';

/** Ids that the handbook holds, offered where one is asked for. */
export const KnownIds = createContext<{
  documents: readonly { id: string; title: string; isPast: boolean }[];
}>({ documents: [] });

/** What is to be mended, by control. */
export const FormProblems = createContext<ReadonlyMap<string, readonly FormProblem[]>>(new Map());

/** The id in the page of the control at a path of the data; `''` is the prose. */
export const controlId = (path: string): string => `o-${path.replaceAll('.', '-') || 'phan-chu'}`;

/** What a control says of its faults to those who cannot see them, and the faults themselves. */
export function useProblems(path: string, hintId?: string) {
  const list = useContext(FormProblems).get(path) ?? [];
  const id = controlId(path);
  const problemsId = `${id}-loi`;
  const described = [hintId, list.length > 0 ? problemsId : undefined].filter(Boolean).join(' ');
  return {
    id,
    list,
    problemsId,
    aria: {
      'aria-invalid': list.length > 0 ? ('true' as const) : undefined,
      'aria-describedby': described || undefined,
    },
  };
}
