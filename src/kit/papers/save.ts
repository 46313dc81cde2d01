import { saveFile } from '#base/save-file.ts';
import { addDays, today } from '#calendar/days.ts';
import { dayOf } from '../rules/meeting-state.ts';
import type { Meeting } from '../state/schema.ts';
import { meetingFile } from '../state/meeting-file.ts';

/** Saves the file that carries a meeting to another device. */
export function exportMeeting(meeting: Meeting): void {
  const day = dayOf(meeting) && addDays(dayOf(meeting), 0);
  saveFile(
    `hop-chi-bo-${day || today()}.json`,
    meetingFile(meeting, new Date().toISOString()),
    'application/json',
  );
}

/** Saves a text of this device that cannot be read, letter by letter; a version that can read it opens the file. */
export const exportText = (text: string): void =>
  saveFile(`hop-chi-bo-phan-cu-${today()}.json`, text, 'application/json');
