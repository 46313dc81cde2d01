import type { Meeting } from '../state/schema.ts';

/** The name before the colon of an opinion, where there is one. */
export const speakerIn = (line: string): string =>
  /^([^:]{1,60}):.+$/.exec(line)?.[1]?.trim() ?? '';

const address = /^(đồng chí|đ\/c)\s+/iu;
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

/** Members present who have not spoken yet: nobody noted them, and no opinion carries their name. */
export function silentMembers(meeting: Meeting): Meeting['members'] {
  const names = named(meeting);
  return meeting.members.filter(
    ({ id, name, presence, standing }) =>
      presence === 'present' &&
      standing !== 'suspended' &&
      !meeting.spoke.includes(id) &&
      !names.has(plain(name)),
  );
}

/** How many have spoken: those noted, those whose name an opinion carries, and those only counted. */
export function speakersOf(meeting: Meeting): number {
  const { members, spoke, spokeMore } = meeting;
  const names = named(meeting);
  for (const { id, name } of members) if (spoke.includes(id)) names.add(plain(name));
  return names.size + spokeMore;
}
