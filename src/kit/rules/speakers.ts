import type { Meeting } from '../state/schema.ts';

/** The name before the colon of an opinion, where there is one. */
export const speakerIn = (line: string): string =>
  /^([^:]{1,60}):.+$/.exec(line)?.[1]?.trim() ?? '';

const address = /^(?:đồng chí|đ\/c|anh|bà|bác|chị|chú|cô|thầy|ông)\s+/iu;
const plain = (name: string): string =>
  name.trim().replace(address, '').toLocaleLowerCase('vi').normalize('NFC');

/** The names that opinions of the meeting carry, as they are compared. */
const named = ({ notes }: Meeting): Set<string> =>
  new Set(
    Object.values(notes)
      .flatMap((text) => text.split('\n').map(speakerIn))
      .filter(Boolean)
      .map(plain),
  );

/** Whether a name that was noted is a member's: the whole of it, or its last words. */
function isOf(name: string, noted: string): boolean {
  const whole = plain(name);
  return whole === noted || whole.endsWith(` ${noted}`);
}

/** Members present who have not spoken yet: nobody noted them, and no opinion carries their name. */
export function silentMembers(meeting: Meeting): Meeting['members'] {
  const names = named(meeting);
  return meeting.members.filter(
    ({ id, name, presence, standing }) =>
      presence === 'present' &&
      standing !== 'suspended' &&
      !meeting.spoke.includes(id) &&
      ![...names].some((noted) => isOf(name, noted)),
  );
}

/** How many members have spoken: those noted, those whose name an opinion carries, and those only counted. Where the names of all are known, guests and words before a colon are none of them. */
export function speakersOf(meeting: Meeting): number {
  const { members, spoke, spokeMore } = meeting;
  const noted = [...named(meeting)].filter(
    (one) => members.length === 0 || members.some(({ name }) => isOf(name, one)),
  );
  const others = members.filter(
    ({ id, name }) => spoke.includes(id) && !noted.some((one) => isOf(name, one)),
  );
  return noted.length + others.length + spokeMore;
}
