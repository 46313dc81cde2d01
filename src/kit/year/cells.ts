import { compose } from '#vietnamese/fold.ts';
import { dayOf } from '../rules/meeting-state.ts';
import type { Meeting } from '../state/schema.ts';
import { byWords, groupBy } from './lists.ts';
import { oneLine } from './one-line.ts';

/** A cell, and the meetings that carry its name. */
export interface Cell {
  key: string;
  /** As it was typed in the meeting of the latest day; empty where none names it. */
  name: string;
  superior: string;
  /** By day. */
  meetings: Meeting[];
}

/** Names of which the letters are the same, whatever their case and spaces. */
const alike = (words: string): string => compose(oneLine(words)).toLocaleLowerCase('vi');

const inOrder = new Intl.Collator('vi', { numeric: true });

/** Names that are typed in one meeting and left out in another belong to the only cell that they can belong to. */
function superiorsOf(meetings: readonly Meeting[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { setup } of meetings) {
    const known = found.get(alike(setup.cell)) ?? new Set();
    if (alike(setup.superior)) known.add(alike(setup.superior));
    found.set(alike(setup.cell), known);
  }
  return found;
}

/** The cells that meetings are of, in the order of their names; two committees may each have a “Chi bộ 8”. */
export function cellsOf(meetings: readonly Meeting[]): Cell[] {
  const superiors = superiorsOf(meetings);
  const keyOf = ({ setup: { cell, superior } }: Meeting) => {
    const [only, ...others] = superiors.get(alike(cell)) ?? [];
    const known = alike(superior) || (others.length === 0 ? only : undefined);
    return JSON.stringify([known ?? '', alike(cell)]);
  };
  return [...groupBy(meetings, keyOf)]
    .map(([key, all]) => cellOf(key, all))
    .sort((a, b) => inOrder.compare(a.superior, b.superior) || inOrder.compare(a.name, b.name));
}

function cellOf(key: string, all: readonly Meeting[]): Cell {
  const meetings = [...all].sort((a, b) => byWords(dayOf(a), dayOf(b)));
  const last = (word: 'cell' | 'superior') =>
    oneLine(meetings.findLast(({ setup }) => setup[word].trim())?.setup[word] ?? '');
  return { key, name: last('cell'), superior: last('superior'), meetings };
}
