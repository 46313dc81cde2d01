import { timeOfInstant } from '../rules/clock-time.ts';
import { addDays, isDay } from '../../calendar/days.ts';
import { lengthInMinutes } from '../rules/run.ts';
import { resultLabels, type Task } from '../rules/tasks.ts';
import { formatDay } from '../../vietnamese/dates.ts';
import { comma, type Facts, rollFields, scoreFields } from './facts.ts';
import { absenteeLines, conclusions, earlierLines, notesFor, opinionRows } from './notes.ts';
import { afterBlank, placedNotes } from './note-places.ts';
import { voteFields, voteLines, voteSentence } from './vote-fields.ts';
import type { CountedVote } from './votes.ts';
import type { FormValues, Insertion } from '../../word/values.ts';
import { filled } from './filled.ts';

const day = (iso: string): string => (iso ? formatDay(iso) : '');
const inUse = (tasks: readonly Task[]): Task[] =>
  tasks.filter((task) => task.what.trim() || task.who.trim());

const assigned = (tasks: readonly Task[]): string[][] =>
  inUse(tasks).map((task, i) => [String(i + 1), task.what, task.who, day(task.due)]);

const withResults = (tasks: readonly Task[]): string[][] =>
  inUse(tasks).map((task, i) => [
    String(i + 1),
    task.what,
    task.who,
    day(task.due),
    task.result ? resultLabels[task.result] : '',
  ]);

/** Only tables that hold something; an empty one keeps its blank rows. */
const tablesOf = (tables: Record<string, string[][]>): Record<string, string[][]> =>
  Object.fromEntries(Object.entries(tables).filter(([, rows]) => rows.length > 0));

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
function minutesVotes(facts: Facts): Insertion[] {
  const { main, counted } = facts.votes;
  const others = counted.filter((one) => one !== main).map((one) => voteSentence(one, facts));
  return afterBlank(facts, 'BM-02', 'y-kien-bao-luu', [...voteLines(main, facts), ...others]);
}

/** BM-02, the minutes. */
export function minutesValues(facts: Facts): FormValues {
  const { meeting } = facts;
  const { run, setup } = meeting;
  const joined = (field: string): string => notesFor(facts, field).join('\n');
  return {
    fields: filled({
      ...basics(facts),
      ...rollFields(facts),
      ...scoreFields(facts),
      ...voteFields(facts.votes.main),
      'gio-bat-dau': run ? timeOfInstant(run.startedAt) : setup.time,
      'gio-ket-thuc': run?.endedAt ? timeOfInstant(run.endedAt) : '',
      'dai-bieu': setup.guests,
      'danh-sach-vang': absenteeLines(facts),
      'dang-phi': joined('dang-phi'),
      'y-kien-chuong-trinh': joined('y-kien-chuong-trinh'),
      'bao-cao': joined('bao-cao'),
      'nhiem-vu-dang-vien': [...earlierLines(facts), joined('nhiem-vu-dang-vien')]
        .filter(Boolean)
        .join('\n'),
      'thong-tin': joined('thong-tin'),
      'chuyen-de': topicLines(facts).join('\n'),
      'ket-luan': conclusions(facts).join('\n'),
    }),
    tables: tablesOf({ 'y-kien': opinionRows(facts), 'giao-viec': assigned(meeting.tasks) }),
    insertions: [...minutesVotes(facts), ...placedNotes(facts)],
  };
}

/** The last day for what the meeting decided to be put into the national app. */
function uploadDay({ data, meeting: { setup } }: Facts): string {
  const { value } = data.rules['results-days'];
  return isDay(setup.date) && value.unit === 'days' ? addDays(setup.date, value.number) : '';
}

/** What a resolution says of its vote beside the blanks. */
const resolutionLines = (facts: Facts, form: string, vote: CountedVote | undefined): Insertion[] =>
  afterBlank(facts, form, 'ket-qua-bieu-quyet', voteLines(vote, facts));

/** BM-03, the monthly resolution: last month's tasks stand in section I with their results. */
export function resolutionValues(facts: Facts): FormValues {
  const { meeting } = facts;
  return {
    fields: filled({
      ...basics(facts),
      ...rollFields(facts),
      ...scoreFields(facts),
      ...voteFields(facts.votes.month),
      'han-dua-len': uploadDay(facts),
      'thoi-luong': meeting.run?.endedAt
        ? lengthInMinutes(meeting.run, meeting.run.endedAt)
        : facts.total,
      'dang-phi': notesFor(facts, 'dang-phi').join('\n'),
      'nhiem-vu-chinh-tri': notesFor(facts, 'bao-cao').join('\n'),
      'nhiem-vu-thang-toi': inUse(meeting.tasks)
        .map((task) => task.what)
        .join('\n'),
    }),
    tables: tablesOf({
      'ket-qua-thang-truoc': withResults(meeting.earlierTasks),
      'phan-cong': assigned(meeting.tasks),
    }),
    insertions: resolutionLines(facts, 'BM-03', facts.votes.month),
  };
}

/** BM-07, a resolution on the topic. */
export const topicResolutionValues = (facts: Facts): FormValues => ({
  fields: filled({
    'ten-chuyen-de': facts.meeting.setup.topicTitle,
    'ngay-hop': facts.meeting.setup.date,
    ...rollFields(facts),
    ...voteFields(facts.votes.topic),
    'giai-phap': notesFor(facts, 'ket-luan').join('\n'),
  }),
  tables: tablesOf({ 'phan-cong': assigned(facts.meeting.tasks).map((row) => [...row, '']) }),
  insertions: resolutionLines(facts, 'BM-07', facts.votes.topic),
});

/** BM-10, the list of tasks: older ones that are not done first, then those of this meeting. */
export function taskListValues(facts: Facts): FormValues {
  const { tasks, earlierTasks, setup } = facts.meeting;
  const open = earlierTasks.filter((task) => task.result !== 'done');
  const all = inUse([...open, ...tasks]);
  return {
    fields: filled({
      'ky-sinh-hoat': facts.period,
      'nguoi-theo-doi': setup.noteTaker,
      'ngay-cap-nhat': setup.date,
      'so-viec': all.length > 0 ? all.length : '',
    }),
    tables: tablesOf({ 'giao-viec': withResults(all).map((row) => [...row, '']) }),
  };
}

/** Rows of the score sheet by the committee's own rubric, where the form's rows have other weights. */
function scoreRows({ data: { rubric, templates }, meeting: { points } }: Facts): string[][] {
  const table = templates
    .find(({ id }) => id === 'BM-09')
    ?.blocks.find((block) => block.type === 'table' && block.name === 'cham-diem');
  const numbered =
    table?.type === 'table' ? table.rows.filter((row) => /^\d+$/.test(row[0] ?? '')) : [];
  const same =
    numbered.length === rubric.criteria.length &&
    rubric.criteria.every(({ weight }, i) => numbered[i]?.[2] === String(weight));
  if (same) return [];
  return rubric.criteria.map(({ title, weight }, i) => {
    const given = points[i];
    return [String(i + 1), title, String(weight), given == null ? '' : comma(given), ''];
  });
}

/** BM-09, the score sheet. */
export function scoreValues(facts: Facts): FormValues {
  const points = facts.data.rubric.criteria.map((_, i) => facts.meeting.points[i]);
  const byField = points.map((given, i) => [`diem-${i + 1}`, given == null ? '' : comma(given)]);
  return {
    fields: filled({
      ...basics(facts),
      ...rollFields(facts),
      ...Object.fromEntries(byField),
      ...(facts.score.level
        ? { 'tong-diem': comma(facts.score.total), 'xep-loai': facts.score.level }
        : {}),
      'rut-kinh-nghiem': facts.meeting.lessons,
    }),
    tables: tablesOf({ 'cham-diem': scoreRows(facts) }),
  };
}
