import { fold } from '#vietnamese/fold.ts';
import type { Member } from './attendance.ts';

/** Names that have what was typed in them, with or without marks; all where nothing was typed. */
export function membersWith(members: readonly Member[], typed: string): Member[] {
  const parts = fold(typed).split(/\s+/).filter(Boolean);
  return members.filter(({ name }) => parts.every((part) => fold(name).includes(part)));
}
