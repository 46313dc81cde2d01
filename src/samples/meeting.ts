import { countMembers, noCounts } from '#kit/rules/attendance.ts';
import { blankMeeting } from '#kit/state/new-meeting.ts';
import { speakersOf } from '#kit/rules/speakers.ts';
import { newTask } from '#kit/rules/tasks.ts';
import type { Meeting } from '#kit/state/schema.ts';
import type { FilledForm, SampleMeeting } from './schema.ts';

/** The instant of a time of day, by the clock of whoever composes: papers ask the same clock what time it was. */
const instant = (date: string, time: string): number => new Date(`${date}T${time}:00`).getTime();

/** Ids of the nth item; nothing of a sample is ever merged with a reader's own. */
const numbered = <T extends object>(prefix: string, items: readonly T[]): (T & { id: string })[] =>
  items.map((item, i) => ({ ...item, id: `${prefix}${i + 1}` }));

/** What was written into the papers by hand, as drafts of the kit: the id of a paper on one vote has the vote's behind it. */
function draftsOf(forms: Readonly<Record<string, FilledForm>>, votes: number): Meeting['drafts'] {
  const ids = ['', ...Array.from({ length: votes }, (_, i) => `-v${i + 1}`)];
  return Object.fromEntries(
    Object.entries(forms).flatMap(([form, { fields }]) =>
      ids.map((id) => [`${form}${id}`, fields] as const),
    ),
  );
}

/** A sample as the kit would have saved it: a held meeting. */
export function meetingOf(
  sample: SampleMeeting,
  forms: Readonly<Record<string, FilledForm>>,
): Meeting {
  const { setup, began, ended, spoke, content, ...rest } = sample;
  const startedAt = instant(setup.date, began);
  const endedAt = instant(setup.date, ended);
  const meeting = {
    ...blankMeeting({ kind: setup.kind, date: setup.date }),
    ...rest,
    id: 'mau',
    setup: { ...setup, topicId: '' },
    agenda: { ...rest.agenda, extras: [] },
    content: { ...content, matters: numbered('b', content.matters) },
    members: numbered('d', rest.members),
    votes: numbered('v', rest.votes),
    decisions: numbered('k', rest.decisions),
    tasks: numbered('g', rest.tasks).map((task) => ({ ...newTask(task.id), ...task })),
    earlierTasks: numbered('c', rest.earlierTasks).map((task) => ({
      ...newTask(task.id),
      ...task,
    })),
    heldOn: setup.date,
    called: true,
    drafts: draftsOf(forms, rest.votes.length),
    run: {
      startedAt,
      endsAt: endedAt,
      index: 0,
      enteredAt: startedAt,
      allotted: {},
      spent: {},
      endedAt,
      correction: 0,
      seenAt: endedAt,
    },
  };
  // The sample says how many spoke; those with an opinion under their name are among them.
  return { ...meeting, spokeMore: Math.max(0, spoke - speakersOf(meeting)) };
}

/** The same meeting on the day on which it was called: nobody has come yet, and nothing was said or decided. */
export function beforehand(held: Meeting): Meeting {
  const { official, probationary, temporary, exempt, away, near, suspended } = countMembers(
    held.members,
  );
  return {
    ...held,
    heldOn: '',
    run: null,
    counts: { ...noCounts(), official, probationary, temporary, exempt, away, near, suspended },
    // Who keeps a list of names has called the roll: a number alone has not.
    members: [],
    votes: [],
    notes: {},
    decisions: [],
    tasks: held.tasks.filter(({ step }) => step === ''),
    spokeMore: 0,
    minutesAgreed: 0,
    minutesChanges: '',
    points: [],
    lessons: '',
  };
}
