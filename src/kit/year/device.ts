import { deviceStorage } from '#base/device.ts';
import type { Meeting } from '../state/schema.ts';
import { look } from '../state/storage.ts';

/** What stands on this device; `unreadable`: something that this version cannot read. */
export interface OnDevice {
  meetings: Meeting[];
  isUnreadable: boolean;
}

/** Looks at the meetings of the kit and changes nothing. */
export function onDevice(): OnDevice {
  const storage = deviceStorage();
  if (!storage) return { meetings: [], isUnreadable: false };
  const found = look(storage);
  if ('kept' in found)
    return { meetings: [found.kept.meeting, ...found.kept.archive], isUnreadable: false };
  return { meetings: [], isUnreadable: found.text !== null };
}
