import { fold, hasMarks } from '#vietnamese/fold.ts';
import { plainKey, wordKey } from '#vietnamese/same-word.ts';
import { decodeTelex } from '#vietnamese/telex.ts';
import { decodeVni } from '#vietnamese/vni.ts';
import type { Change } from './reading.ts';

/** One piece of the query: what was typed, and what it is read as. */
export interface Piece {
  /** Number of its first token. */
  at: number;
  typed: string;
  read: string;
  /** A short form that was opened. */
  short?: boolean;
}

/** What a keyboard leaves out, it leaves out of the whole query. */
const WHOLE = new Set<Change['kind']>(['marks', 'keyboard']);

/** What was read otherwise than typed; neighbours that changed in the same way are one change. */
export function changesOf(pieces: readonly Piece[]): Change[] {
  const changes: Change[] = [];
  let before: Change | undefined;
  let between: Piece[] = [];
  for (const piece of joined(pieces)) {
    const kind = kindOf(piece);
    if (kind === undefined) {
      between.push(piece);
      continue;
    }
    if (before?.kind === kind && (between.length === 0 || WHOLE.has(kind))) {
      const more = [...between, piece];
      before.typed = [before.typed, ...more.map(({ typed }) => typed)].join(' ');
      before.read = [before.read, ...more.map(({ read }) => read)].join(' ');
    } else {
      before = { kind, typed: piece.typed, read: piece.read };
      changes.push(before);
    }
    between = [];
  }
  return changes;
}

/** Words that were glued are one piece, as typed and as read. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last?.at !== piece.at) whole.push({ ...piece });
    else
      Object.assign(last, { typed: last.typed + piece.typed, read: `${last.read} ${piece.read}` });
  }
  return whole;
}

function kindOf({ typed, read, short }: Piece): Change['kind'] | undefined {
  const from = typed.toLowerCase();
  const to = read.toLowerCase();
  if (sameWords(from, to)) return undefined;
  if (short) return 'abbreviation';
  if (fold(from).replaceAll(' ', '') === fold(to).replaceAll(' ', '')) {
    if (from.split(' ').length !== to.split(' ').length) return 'spaces';
    return hasMarks(from) && from.replace(/^d/, 'đ') === to ? 'd' : 'marks';
  }
  const decoded = [decodeTelex(from), decodeVni(from)];
  const isKeyboard = decoded.some((form) => form !== null && plainKey(form) === plainKey(to));
  return isKeyboard ? 'keyboard' : 'word';
}

function sameWords(a: string, b: string): boolean {
  return a.split(' ').map(wordKey).join(' ') === b.split(' ').map(wordKey).join(' ');
}
