import { saveFile } from '../../word/save-file.ts';
import { addDays, today } from '../../calendar/days.ts';
import type { Meeting } from '../state/schema.ts';
import { meetingFile } from '../state/meeting-file.ts';

/** Saves the file that carries a meeting to another device. */
export function exportMeeting(meeting: Meeting): void {
  const day = meeting.setup.date && addDays(meeting.setup.date, 0);
  saveFile(
    `hop-chi-bo-${day || today()}.json`,
    meetingFile(meeting, new Date().toISOString()),
    'application/json',
  );
}
