import type { Member } from './attendance.ts';

const probationaryMark = /\s*[([]?\s*(dự bị|db)\s*[)\]]?\s*$/i;

/** Members from a list of names, one a line, `(dự bị)` after a probationary one; who was there before keeps what was noted. */
export function parseRoster(
  text: string,
  before: readonly Member[],
  newId: () => string,
): Member[] {
  const left = [...before];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const kind = probationaryMark.test(line) ? ('probationary' as const) : ('official' as const);
      const name = line.replace(probationaryMark, '').trim() || line;
      const at = left.findIndex((member) => member.name === name);
      const [known] = at < 0 ? [] : left.splice(at, 1);
      return known
        ? { ...known, kind }
        : { id: newId(), name, kind, presence: 'present' as const, reason: '' };
    });
}

/** The list as it is typed. */
export const rosterText = (members: readonly Member[]): string =>
  members.map(({ name, kind }) => (kind === 'probationary' ? `${name} (dự bị)` : name)).join('\n');
