import { startsOf } from '../rules/agenda.ts';
import { minutesOfTime, timeOfMinutes } from '../rules/clock-time.ts';
import type { Facts } from './facts.ts';
import { neededForResolution, spoken } from './spoken.ts';
import { stepRoles } from './step-roles.ts';
import type { FormValues, Insertion } from '../../word/values.ts';
import { filled } from './filled.ts';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** The time of day at which each line of the agenda begins, followed by what stands between; empty where no start is known. */
function timesOf({ agenda, meeting: { setup } }: Facts, between: string): string[] {
  const start = minutesOfTime(setup.time);
  if (start === undefined) return agenda.map(() => '');
  return startsOf(agenda).map((at) => `${timeOfMinutes(start + at)}${between}`);
}

/** Rows of the agenda: each phase as a heading row, its steps numbered below with the time they begin. */
function agendaRows(facts: Facts): string[][] {
  const { agenda, meeting } = facts;
  const { topicTitle } = meeting.setup;
  const times = timesOf(facts, ' – ');
  const rows: string[][] = [];
  let phase: string | undefined;
  let phases = 0;
  let number = 0;
  for (const [i, item] of agenda.entries()) {
    if (item.phase !== phase) {
      phase = item.phase;
      rows.push([roman[phases] ?? String(phases + 1), item.phase.toLocaleUpperCase('vi'), '', '']);
      phases += 1;
      number = 0;
    }
    number += 1;
    const opens = stepRoles[item.id]?.opensTopic && topicTitle;
    const title = opens ? `${item.title}: ${topicTitle}` : item.title;
    rows.push([String(number), `${times[i] ?? ''}${title}`, item.lead, String(item.minutes)]);
  }
  return rows;
}

const common = ({ kindWords, period, meeting: { setup }, hasTopic }: Facts) => ({
  'loai-sinh-hoat': kindWords,
  'ky-sinh-hoat': period,
  'ngay-hop': setup.date,
  'gio-bat-dau': setup.time,
  'dia-diem': setup.place,
  'chu-tri': setup.chair,
  'thu-ky': setup.noteTaker,
  'dai-bieu': setup.guests,
  ...(hasTopic ? { 'ten-chuyen-de': setup.topicTitle } : {}),
});

const people = ({ meeting: { setup } }: Facts): string =>
  setup.guests ? `Toàn thể đảng viên chi bộ; ${setup.guests}` : 'Toàn thể đảng viên chi bộ';

/** BM-01, the agenda. */
export const agendaValues = (facts: Facts): FormValues => ({
  fields: filled({ ...common(facts), 'thanh-phan': people(facts), 'tong-so-phut': facts.total }),
  tables: { 'chuong-trinh': agendaRows(facts) },
});

/** What the meeting is about, without the procedure of any meeting. */
function matters({ agenda, meeting, period, hasTopic }: Facts): string[] {
  const { kind, topicTitle } = meeting.setup;
  const given = meeting.earlierTasks.map(({ what }) => what.trim()).filter(Boolean);
  const isRegular = kind !== 'CDE';
  return [
    ...(isRegular ? [`Đánh giá việc tháng trước, bàn nhiệm vụ ${period || 'tháng tới'}.`] : []),
    ...(isRegular && given.length > 0 ? [`Kết quả việc đã giao: ${given.join('; ')}.`] : []),
    ...agenda.filter(({ need }) => need === 'extra').map(({ title }) => `${title}.`),
    ...(hasTopic && topicTitle ? [`Chuyên đề: ${topicTitle}.`] : []),
  ];
}

/** BM-05, the notice. */
export function noticeValues(facts: Facts): FormValues {
  const { setup } = facts.meeting;
  const speakers: string[][] = facts.hasTopic
    ? [['1', 'Đề dẫn chuyên đề', setup.topicSpeaker]]
    : [];
  const named = facts.agenda.filter(
    (item) => facts.meeting.agenda.leads[item.id] || item.need === 'extra',
  );
  const rows = [...speakers, ...named.map((item) => ['', item.title, item.lead])].map((row, i) => [
    String(i + 1),
    ...row.slice(1),
  ]);
  return {
    fields: filled({
      ...common(facts),
      'thoi-luong': facts.total,
      'thanh-phan': people(facts),
      'noi-dung': matters(facts).join('\n'),
      'tai-lieu': 'Sổ tay đảng viên điện tử',
    }),
    ...(rows.length > 0 ? { tables: { 'chuan-bi': rows } } : {}),
  };
}

/** Questions, one a line, with a number before each that has none. */
const numbered = (questions: string): string[] =>
  questions
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, i) => (/^\d+[.)]/.test(line) ? line : `${i + 1}. ${line}`));

/** The topic's questions, right after the sentence of the script (BM-06) that asks for its discussion. */
function topicQuestions({ data, hasTopic, meeting: { setup } }: Facts): Insertion[] {
  const blocks = data.templates.find(({ id }) => id === 'BM-06')?.blocks ?? [];
  const at = blocks.findIndex(
    (block) => block.type === 'text' && block.text.includes('thảo luận theo câu hỏi đã gửi'),
  );
  const lines = numbered(setup.questions);
  return hasTopic && at >= 0 && lines.length > 0 ? [{ before: at + 1, lines }] : [];
}

/** Whether the agenda comes to a vote on a resolution; the one on the agenda itself is no such vote. */
const votesOnResolution = ({ agenda }: Facts): boolean =>
  agenda.some(({ id }) => stepRoles[id]?.tool === 'vote' && stepRoles[id].field === 'ket-luan');

/** Lines beside the script: when each step begins, how long it takes and who leads it; what is said stands in the form. */
function stepLines(facts: Facts): string[] {
  const times = timesOf(facts, ' ');
  const inForm = facts.meeting.setup.kind !== 'CDE';
  return facts.agenda.map((item, i) => {
    const script = facts.procedure.steps.find((step) => step.id === item.id)?.script;
    const said = script && !inForm ? `: “${spoken(script, facts)}”` : '';
    return `${times[i] ?? ''}${item.title} (${item.minutes} phút, ${item.lead})${said}`;
  });
}

/** BM-06, the chair's script: the form's own sentences filled in, then the time of every step; a meeting on a topic alone has its sentences there. */
export function scriptValues(facts: Facts): FormValues {
  const { setup } = facts.meeting;
  const count = (value: number): string => (facts.roll.total > 0 ? String(value) : '');
  return {
    fields: filled({
      ...common(facts),
      'tong-so': count(facts.roll.total),
      ...(facts.roll.isTaken
        ? {
            'co-mat': facts.roll.present,
            'vang-co-ly-do': facts.roll.excused,
            'vang-khong-ly-do': facts.roll.unexcused,
          }
        : {}),
      ...(facts.hasTopic ? { 'nguoi-de-dan': setup.topicSpeaker } : {}),
      'noi-dung-bieu-quyet': votesOnResolution(facts)
        ? setup.kind === 'CDE'
          ? 'nghị quyết chuyên đề'
          : 'nghị quyết tháng'
        : '',
      'can-it-nhat': neededForResolution(facts),
    }),
    insertions: topicQuestions(facts),
    sections: [{ heading: 'THỜI GIAN TỪNG BƯỚC', items: stepLines(facts) }],
  };
}

/** BM-08, the paper that opens a topic. */
export const leadInValues = (facts: Facts): FormValues => ({
  fields: filled({
    ...common(facts),
    'buoi-sinh-hoat': facts.period,
    'nguoi-trinh-bay': facts.meeting.setup.topicSpeaker,
    'cau-hoi': numbered(facts.meeting.setup.questions).join('\n'),
  }),
});
