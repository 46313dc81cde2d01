import { timeOfInstant } from '../rules/clock-time.ts';
import { addDays, isDay } from '#calendar/days.ts';
import { lengthInMinutes } from '../rules/run.ts';
import { resultLabels, type Task } from '../rules/tasks.ts';
import { formatDay } from '#base/dates.ts';
import { type Facts, rollFields, scoreFields } from './facts.ts';
import type { PaperValues } from './compose.ts';
import { notesByPart } from './minutes-parts.ts';
import {
  absenteeLines,
  conclusions,
  earlierLines,
  notesByField,
  notesByRole,
  notesFor,
  opinionRows,
} from './notes.ts';
import { voteFields, voteLines, voteSentence } from './vote-fields.ts';

const day = (iso: string): string => (iso ? formatDay(iso) : '');
const inUse = (tasks: readonly Task[]): Task[] =>
  tasks.filter((task) => task.what.trim() || task.who.trim());

const assigned = (tasks: readonly Task[]) =>
  inUse(tasks).map(({ what, who, due }, i) => ({
    tt: String(i + 1),
    viec: what,
    nguoi: who,
    han: day(due),
  }));

const withResults = (tasks: readonly Task[]) => {
  const used = inUse(tasks);
  return assigned(used).map((row, i) => {
    const result = used[i]?.result;
    return { ...row, 'ket-qua': result ? resultLabels[result] : '' };
  });
};

const basics = ({ meeting: { setup }, kindWords, period }: Facts) => ({
  'loai-sinh-hoat': kindWords,
  'ky-sinh-hoat': period,
  'ngay-hop': setup.date,
  'dia-diem': setup.place,
  'chu-tri': setup.chair,
  'thu-ky': setup.noteTaker,
});

/** The topic, who opened it, and what was noted, for the minutes. */
function topicLines(facts: Facts): string[] {
  if (!facts.hasTopic) return [];
  const { topicTitle, topicSpeaker } = facts.meeting.setup;
  return [
    ...(topicTitle ? [`Chuyên đề: ${topicTitle}.`] : []),
    ...(topicSpeaker ? [`Trình bày đề dẫn: ${topicSpeaker}.`] : []),
    ...notesFor(facts, 'chuyen-de'),
  ];
}

/** What stands right after the vote that the minutes have blanks for: both readings of its share, then every other vote. */
function minutesVotes(facts: Facts): string[] {
  const { main, counted } = facts.votes;
  const others = counted.filter((one) => one !== main).map((one) => voteSentence(one, facts));
  return [...voteLines(main, facts), ...others];
}

/** The minutes. */
export function minutesValues(facts: Facts): PaperValues<'minutes'> {
  const { meeting } = facts;
  const { run, setup } = meeting;
  const notes = notesByField(facts);
  return {
    fields: {
      ...notes,
      ...basics(facts),
      ...rollFields(facts),
      ...scoreFields(facts),
      ...voteFields(facts.votes.main),
      'gio-bat-dau': run ? timeOfInstant(run.startedAt) : setup.time,
      'gio-ket-thuc': run?.endedAt ? timeOfInstant(run.endedAt) : '',
      'dai-bieu': setup.guests,
      'danh-sach-vang': absenteeLines(facts),
      'dang-phi': notes['dang-phi'],
      'y-kien-chuong-trinh': notes['y-kien-chuong-trinh'],
      'bao-cao': notes['bao-cao'],
      'nhiem-vu-dang-vien': [...earlierLines(facts), notes['nhiem-vu-dang-vien']]
        .filter(Boolean)
        .join('\n'),
      'thong-tin': notes['thong-tin'],
      'chuyen-de': topicLines(facts).join('\n'),
      'ket-luan': conclusions(facts).join('\n'),
    },
    tables: { 'y-kien': opinionRows(facts), 'giao-viec': assigned(meeting.tasks) },
    slots: { ...notesByPart(facts), 'bieu-quyet': minutesVotes(facts) },
  };
}

/** The last day for what the meeting decided to be put into the national app. */
function uploadDay({ data, meeting: { setup } }: Facts): string {
  const { value } = data.rules['results-days'];
  return isDay(setup.date) && value.unit === 'days' ? addDays(setup.date, value.number) : '';
}

/** The monthly resolution: last month's tasks stand in section I with their results. */
export function resolutionValues(facts: Facts): PaperValues<'month-resolution'> {
  const { meeting } = facts;
  return {
    fields: {
      ...basics(facts),
      ...rollFields(facts),
      ...scoreFields(facts),
      ...voteFields(facts.votes.month),
      'han-dua-len': uploadDay(facts),
      'thoi-luong': meeting.run?.endedAt
        ? lengthInMinutes(meeting.run, meeting.run.endedAt)
        : facts.total,
      'dang-phi': notesByRole(facts, 'dues').join('\n'),
      'nhiem-vu-chinh-tri': notesByRole(facts, 'report').join('\n'),
      'nhiem-vu-thang-toi': inUse(meeting.tasks)
        .map((task) => task.what)
        .join('\n'),
    },
    tables: {
      'ket-qua-thang-truoc': withResults(meeting.earlierTasks),
      'phan-cong': assigned(meeting.tasks),
    },
    slots: { 'bieu-quyet': voteLines(facts.votes.month, facts) },
  };
}

/** A resolution on the topic. */
export const topicResolutionValues = (facts: Facts): PaperValues<'topic-resolution'> => ({
  fields: {
    'ten-chuyen-de': facts.meeting.setup.topicTitle,
    'ngay-hop': facts.meeting.setup.date,
    ...rollFields(facts),
    ...voteFields(facts.votes.topic),
    'giai-phap': notesFor(facts, 'ket-luan').join('\n'),
  },
  tables: { 'phan-cong': assigned(facts.meeting.tasks) },
  slots: { 'bieu-quyet': voteLines(facts.votes.topic, facts) },
});

/** The list of tasks: older ones that are not done first, then those of this meeting. */
export function taskListValues(facts: Facts): PaperValues<'tasks'> {
  const { tasks, earlierTasks, setup } = facts.meeting;
  const open = earlierTasks.filter((task) => task.result !== 'done');
  const all = inUse([...open, ...tasks]);
  return {
    fields: {
      'ky-sinh-hoat': facts.period,
      'nguoi-theo-doi': setup.noteTaker,
      'ngay-cap-nhat': setup.date,
      'so-viec': all.length > 0 ? all.length : '',
    },
    tables: { 'giao-viec': withResults(all) },
    slots: {},
  };
}
