import { timeOfInstant } from '../rules/clock-time.ts';
import { addDays, isDay, monthInWords } from '#calendar/days.ts';
import type { Destination } from '../rules/destination.ts';
import { isResolution } from '../rules/vote.ts';
import { contentLines, matterWords, newsOf } from './content-lines.ts';
import { mattersOf } from './matters.ts';
import { linesOf, open, stopped, withoutAddress } from './people.ts';
import { isTimed, minutesHeld } from '../rules/held-day.ts';
import type { Task } from '../rules/tasks.ts';
import { formatDay } from '#base/dates.ts';
import type { Facts } from './facts.ts';
import { rollFields, scoreFields } from './roll-fields.ts';
import type { PaperValues } from './compose.ts';
import { notesByPart } from './minutes-parts.ts';
import {
  absenteeLines,
  conclusions,
  earlierLines,
  notesByField,
  notesByRole,
  opinionRows,
  resultOf,
} from './notes.ts';
import { hasReservedOpinion, reservedBefore } from './opinions.ts';
import { capital, continued } from './sentence.ts';
import { topicLines } from './topic-lines.ts';
import { subjectIn, voteFieldsAmong, voteLines, voteSentence } from './vote-fields.ts';
import { voteTo } from './vote-words.ts';

const day = (iso: string): string => (iso ? formatDay(iso) : '');

type Given = Pick<Task, 'what' | 'who' | 'due'>;

const assigned = (tasks: readonly Given[]) =>
  tasks.map(({ what, who, due }, i) => ({
    tt: String(i + 1),
    viec: what,
    nguoi: withoutAddress(who),
    han: day(due),
  }));

const withResults = (tasks: readonly Task[]) =>
  assigned(tasks).map((row, i) => ({ ...row, 'ket-qua': tasks[i] ? resultOf(tasks[i]) : '' }));

const used = (tasks: readonly Task[]): Task[] =>
  tasks.filter((task) => task.what.trim() || task.who.trim());

const basics = ({ meeting: { setup }, kindWords, period, day: held }: Facts) => ({
  'loai-sinh-hoat': kindWords,
  'ky-sinh-hoat': period,
  'ngay-hop': held,
  'dia-diem': setup.place,
  'chu-tri': setup.chair,
  'thu-ky': setup.noteTaker,
});

/** Who counted secret ballots, as written into their sheets, and that the sheets go with the minutes. */
function tellerLines({ data, meeting, votes }: Facts): string[] {
  const sheet = data.templates.find(({ paper }) => paper === 'secret-count');
  if (!sheet) return [];
  const secret = votes.counted.filter(({ by, result }) => by === 'secret' && !result.refused);
  return [
    ...new Set(
      secret.map(({ vote: { id } }) => {
        const who = open(meeting.drafts[`${sheet.id}-${id}`]?.['nguoi-kiem-phieu'] ?? '');
        const own = 'biên bản kiểm phiếu kèm theo';
        return who ? `Người kiểm phiếu: ${who}; có ${own}.` : `Phiếu kín: có ${own}.`;
      }),
    ),
  ];
}

/** What stands right after the vote that the minutes have blanks for: both readings of its share, then every other vote, then who counted secret ballots. */
function minutesVotes(facts: Facts): string[] {
  const { main, counted } = facts.votes;
  const others = counted.filter((one) => one !== main).map((one) => voteSentence(one, facts));
  return [...voteLines(main, facts), ...others, ...tellerLines(facts)];
}

/** The matters that the cell was asked to discuss, each with who presented it and the question. */
const matterLines = (facts: Facts): string[] =>
  mattersOf(facts).map((matter, i) => `Việc ${i + 1}: ${capital(matterWords(matter))}`);

/** Typed lines as paragraphs. */
const paragraphs = (...parts: (string | string[] | undefined)[]): string =>
  parts
    .flatMap((part) => (Array.isArray(part) ? part : linesOf(part ?? '')))
    .map(stopped)
    .filter(Boolean)
    .join('\n');

const joined = (...parts: (string | string[] | undefined)[]): string =>
  parts.flat().filter(Boolean).join('\n');

/** How the minutes were agreed to when they were read. */
const agreement = ({ meeting: { minutesAgreed, minutesChanges } }: Facts) => ({
  'nhat-tri-bien-ban': minutesAgreed > 0 ? minutesAgreed : '',
  'de-nghi-sua': minutesChanges || (minutesAgreed > 0 ? 'không có' : ''),
});

/** Where the minutes have the opinions that were reserved before their vote. */
function toldBefore(facts: Facts): string[] {
  const { main } = facts.votes;
  const isTold = main && reservedBefore(facts, main.vote.kind, main.vote.reservedText).length > 0;
  return isTold ? ['đã ghi ở phần thảo luận'] : [];
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
      ...voteFieldsAmong(facts.votes.main, facts.votes.counted, {
        before: toldBefore(facts),
        isElsewhere: hasReservedOpinion(facts),
      }),
      'noi-dung-bieu-quyet': facts.votes.main ? subjectIn(facts, facts.votes.main) : '',
      'gio-bat-dau': run && isTimed(meeting) ? timeOfInstant(run.startedAt) : setup.time,
      'gio-ket-thuc': run?.endedAt && isTimed(meeting) ? timeOfInstant(run.endedAt) : '',
      ...agreement(facts),
      'dai-bieu': setup.guests || (facts.isHeld ? 'không' : ''),
      'danh-sach-vang': absenteeLines(facts),
      'dang-phi': notes['dang-phi'],
      'y-kien-chuong-trinh': notes['y-kien-chuong-trinh'],
      'bao-cao': paragraphs(contentLines(facts), notes['bao-cao']),
      'nhiem-vu-dang-vien': paragraphs(earlierLines(facts), notes['nhiem-vu-dang-vien']),
      'thong-tin': paragraphs(newsOf(facts), notes['thong-tin']),
      'chuyen-de': paragraphs(topicLines(facts)),
      'ket-luan': paragraphs(conclusions(facts)),
    },
    tables: { 'y-kien': opinionRows(facts), 'giao-viec': assigned(facts.tasks) },
    slots: {
      ...notesByPart(facts),
      'viec-ban': matterLines(facts),
      'bieu-quyet': minutesVotes(facts),
    },
  };
}

/** The last day for what the meeting decided to be put into the national app. */
function uploadDay({ data, day: held }: Facts): string {
  const { value } = data.rules['results-days'];
  return isDay(held) && value.unit === 'days' ? addDays(held, value.number) : '';
}

/** What goes into one of the resolutions: decisions, tasks, and votes on single matters. */
function resolved(facts: Facts, to: Exclude<Destination, 'minutes-only'>) {
  const holding = to === 'month-resolution' ? facts.votes.month : facts.votes.topic;
  const own = facts.votes.counted.filter(
    ({ vote }) => !isResolution(vote.kind) && voteTo(vote, facts) === to,
  );
  return {
    decisions: facts.decisions.filter((one) => one.to === to).flatMap(({ text }) => linesOf(text)),
    tasks: assigned(facts.tasks.filter((one) => one.to === to)),
    votes: own.map((one) => voteSentence(one, facts)),
    vote: voteFieldsAmong(holding, own, {
      before: reservedBefore(facts, to, holding?.vote.reservedText),
      isElsewhere: false,
    }),
  };
}

/** The monthly resolution: last month's tasks stand in section I with their results. */
export function resolutionValues(facts: Facts): PaperValues<'month-resolution'> {
  const { meeting } = facts;
  const { content } = meeting;
  const { decisions, tasks, vote, votes } = resolved(facts, 'month-resolution');
  return {
    fields: {
      ...basics(facts),
      'dia-diem': continued(meeting.setup.place),
      ...rollFields(facts),
      ...scoreFields(facts),
      ...vote,
      'han-dua-len': uploadDay(facts),
      // Forms of a handbook's own may still ask for it; the blank form alone does here.
      'thoi-luong': minutesHeld(meeting) ?? facts.total,
      'dang-phi': joined(notesByRole(facts, 'dues')),
      'tu-tuong': paragraphs(content.ideology),
      'nhiem-vu-chinh-tri': paragraphs(content.results, notesByRole(facts, 'report')),
      'bieu-duong': paragraphs(content.praise),
      'han-che': paragraphs(content.limits),
      'nhiem-vu-thang-toi': paragraphs(decisions),
    },
    tables: {
      'ket-qua-thang-truoc': withResults(used(meeting.earlierTasks)),
      'phan-cong': tasks,
    },
    slots: { 'bieu-quyet': [...voteLines(facts.votes.month, facts), ...votes] },
  };
}

/** A resolution on the topic. */
export function topicResolutionValues(facts: Facts): PaperValues<'topic-resolution'> {
  const { setup, content } = facts.meeting;
  const { topic } = content;
  const { decisions, tasks, vote, votes } = resolved(facts, 'topic-resolution');
  return {
    fields: {
      'ten-chuyen-de': setup.topicTitle,
      'ngay-hop': facts.day,
      ...rollFields(facts),
      ...vote,
      'can-cu-cap-tren': linesOf(topic.basis)
        .map((line) => open(line).replace(/^[-–•]?\s*căn cứ\s+/iu, ''))
        .join(';\nCăn cứ '),
      'uu-diem': paragraphs(topic.strengths),
      'han-che': paragraphs(topic.limits),
      'nguyen-nhan': paragraphs(topic.causes),
      'muc-tieu': paragraphs(topic.goals),
      'giai-phap': paragraphs(topic.measures, decisions),
      'nguoi-theo-doi': topic.follower,
      'thoi-diem-so-ket': topic.review,
    },
    tables: { 'phan-cong': tasks },
    slots: { 'bieu-quyet': [...voteLines(facts.votes.topic, facts), ...votes] },
  };
}

/** The book of tasks: those of before with their results and the month that gave them, then those of this meeting. */
export function taskListValues(facts: Facts): PaperValues<'tasks'> {
  const { earlierTasks, setup } = facts.meeting;
  const earlier = used(earlierTasks);
  const all = [...earlier, ...facts.tasks];
  const rows = withResults(all).map((row, i) => {
    const { givenOn = '' } = all[i] ?? {};
    return { ...row, 'ghi-chu': givenOn ? `giao ${monthInWords(givenOn)}` : '' };
  });
  return {
    fields: {
      'ky-sinh-hoat': facts.period,
      'nguoi-theo-doi': setup.noteTaker,
      'ngay-cap-nhat': facts.day,
      'so-viec': all.length > 0 ? all.length : '',
      'so-xong': earlier.some(({ result }) => result !== '')
        ? earlier.filter(({ result }) => result === 'done').length
        : '',
      'viec-chuyen-tiep': earlier
        .filter(({ result }) => result !== '' && result !== 'done')
        .map(({ what, who }) => [open(what), who].filter(Boolean).join(' – '))
        .join('\n'),
    },
    tables: { 'giao-viec': rows },
    slots: {},
  };
}
