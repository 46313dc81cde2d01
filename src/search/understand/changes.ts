import { fold } from '#vietnamese/fold.ts';
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

/** What was read otherwise than typed; neighbours that changed in the same way are one change. */
export function changesOf(pieces: readonly Piece[]): Change[] {
  const changes: Change[] = [];
  let before: Change | undefined;
  for (const piece of pieces) {
    const kind = kindOf(piece);
    if (kind !== undefined && before?.kind === kind && kind !== 'abbreviation') {
      before.typed += ` ${piece.typed}`;
      before.read += ` ${piece.read}`;
      continue;
    }
    before = kind && { kind, typed: piece.typed, read: piece.read };
    if (before) changes.push(before);
  }
  return changes;
}

function kindOf({ typed, read, short }: Piece): Change['kind'] | undefined {
  const from = typed.toLowerCase();
  const to = read.toLowerCase();
  if (sameWords(from, to)) return undefined;
  if (short) return 'abbreviation';
  if (fold(from).replaceAll(' ', '') === fold(to).replaceAll(' ', '')) {
    if (from.split(' ').length !== to.split(' ').length) return 'spaces';
    return from.replace(/^d/, 'đ') === to ? 'd' : 'marks';
  }
  const decoded = [decodeTelex(from), decodeVni(from)];
  const isKeyboard = decoded.some((form) => form !== null && plainKey(form) === plainKey(to));
  return isKeyboard ? 'keyboard' : 'word';
}

function sameWords(a: string, b: string): boolean {
  return a.split(' ').map(wordKey).join(' ') === b.split(' ').map(wordKey).join(' ');
}
