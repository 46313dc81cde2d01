import { formatDay } from '#base/dates.ts';
import { isDay, today } from '#calendar/days.ts';
import type { Meeting } from '../state/schema.ts';
import { resumed } from './meeting-state.ts';
import { lengthInMinutes, type Run } from './run.ts';

type Timed = Pick<Meeting, 'run' | 'heldOn'>;

/** The day on which a meeting began, by the clock of this device: one that goes on past midnight was held on that day. */
export const beganOn = ({ startedAt, correction }: Run): string =>
  today(new Date(startedAt - correction));

/** Whether the times of a run are those of the meeting: it was run on the day on which it was held, and not entered later. */
export const isTimed = ({ run, heldOn }: Timed): boolean =>
  run !== null && (heldOn === '' || beganOn(run) === heldOn);

/** How many minutes a meeting took; undefined while it goes on, and where it was not timed. */
export const minutesHeld = (meeting: Timed): number | undefined => {
  const { run } = meeting;
  return run && run.endedAt !== null && isTimed(meeting)
    ? lengthInMinutes(run, run.endedAt)
    : undefined;
};

/** A meeting that was only tried out: nobody has met yet, and it is being prepared again, with all that was entered. */
export const onlyTried = (meeting: Meeting): Meeting => ({ ...resumed(meeting), run: null });

/** What there is to say and to choose where a meeting was not run on the day that it was planned for. */
export interface DayChoice {
  words: string;
  /** Other days that it may have been held on. */
  days: string[];
  /** Whether it may have been a trial: the planned day is still to come. */
  canBeTrial: boolean;
}

/** Nothing where the day is plain: planned, run and held on one and the same. */
export function dayChoice({ run, heldOn, setup }: Meeting): DayChoice | undefined {
  const began = run ? beganOn(run) : heldOn;
  if (heldOn === '' || !isDay(setup.date) || (began === setup.date && heldOn === began))
    return undefined;
  const [held, planned] = [formatDay(heldOn), formatDay(setup.date)];
  const isEarly = began < setup.date;
  const words =
    heldOn === began
      ? `Buổi này ghi là họp ngày ${held}, ${isEarly ? 'sớm' : 'muộn'} hơn ngày đã định là ${planned}. Biên bản, nghị quyết ghi ngày ${held}.`
      : `Buổi này ghi là họp ngày ${held}, nhập vào máy ngày ${formatDay(began)}. Giờ bắt đầu trong biên bản lấy theo chương trình, giờ kết thúc ghi tay.`;
  // Nobody has met on a day that is still to come.
  const days = isEarly ? [] : [began, setup.date].filter((day) => day !== heldOn);
  return { words, days, canBeTrial: isEarly };
}
