import { startsOf } from '../rules/agenda.ts';
import { minutesOfTime, timeOfMinutes } from '../rules/clock-time.ts';
import { type Facts, votesOnResolution } from './facts.ts';
import { neededForResolution, spoken } from './spoken.ts';
import type { PaperValues } from './compose.ts';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** The time of day at which each line of the agenda begins, followed by what stands between; empty where no start is known. */
function timesOf({ agenda, meeting: { setup } }: Facts, between: string): string[] {
  const start = minutesOfTime(setup.time);
  if (start === undefined) return agenda.map(() => '');
  return startsOf(agenda).map((at) => `${timeOfMinutes(start + at)}${between}`);
}

/** Rows of the agenda: each phase as a heading row, its steps numbered below with the time they begin. */
function agendaRows(facts: Facts) {
  const { agenda, meeting } = facts;
  const { topicTitle } = meeting.setup;
  const times = timesOf(facts, ' – ');
  const rows: PaperValues<'agenda'>['tables']['chuong-trinh'] = [];
  let phase: string | undefined;
  let phases = 0;
  let number = 0;
  for (const [i, item] of agenda.entries()) {
    if (item.phase !== phase) {
      phase = item.phase;
      rows.push({
        tt: roman[phases] ?? String(phases + 1),
        'noi-dung': item.phase.toLocaleUpperCase('vi'),
        nguoi: '',
        'so-phut': '',
      });
      phases += 1;
      number = 0;
    }
    number += 1;
    const opens = item.role === 'topic-report' && topicTitle;
    const title = opens ? `${item.title}: ${topicTitle}` : item.title;
    rows.push({
      tt: String(number),
      'noi-dung': `${times[i] ?? ''}${title}`,
      nguoi: item.lead,
      'so-phut': String(item.minutes),
    });
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
  'ten-chuyen-de': hasTopic ? setup.topicTitle : '',
});

const people = ({ meeting: { setup } }: Facts): string =>
  setup.guests ? `Toàn thể đảng viên chi bộ; ${setup.guests}` : 'Toàn thể đảng viên chi bộ';

/** The agenda. */
export const agendaValues = (facts: Facts): PaperValues<'agenda'> => ({
  fields: { ...common(facts), 'thanh-phan': people(facts), 'tong-so-phut': facts.total },
  tables: { 'chuong-trinh': agendaRows(facts) },
  slots: {},
});

/** What the meeting is about, without the procedure of any meeting. */
function matters({ agenda, meeting, period, hasTopic, hasRegular }: Facts): string[] {
  const { topicTitle } = meeting.setup;
  const given = meeting.earlierTasks.map(({ what }) => what.trim()).filter(Boolean);
  return [
    ...(hasRegular ? [`Đánh giá việc tháng trước, bàn nhiệm vụ ${period || 'tháng tới'}.`] : []),
    ...(hasRegular && given.length > 0 ? [`Kết quả việc đã giao: ${given.join('; ')}.`] : []),
    ...agenda.filter(({ need }) => need === 'extra').map(({ title }) => `${title}.`),
    ...(hasTopic && topicTitle ? [`Chuyên đề: ${topicTitle}.`] : []),
  ];
}

/** The notice. */
export function noticeValues(facts: Facts): PaperValues<'notice'> {
  const { setup } = facts.meeting;
  const speakers = facts.hasTopic ? [{ viec: 'Đề dẫn chuyên đề', nguoi: setup.topicSpeaker }] : [];
  const named = facts.agenda.filter(
    (item) => facts.meeting.agenda.leads[item.id] || item.need === 'extra',
  );
  const rows = [...speakers, ...named.map(({ title, lead }) => ({ viec: title, nguoi: lead }))];
  return {
    fields: {
      ...common(facts),
      'thoi-luong': facts.total,
      'thanh-phan': people(facts),
      'noi-dung': matters(facts).join('\n'),
      'tai-lieu': 'Sổ tay đảng viên điện tử',
    },
    tables: { 'chuan-bi': rows.map((row, i) => ({ tt: String(i + 1), ...row })) },
    slots: {},
  };
}

/** Questions, one a line, with a number before each that has none. */
const numbered = (questions: string): string[] =>
  questions
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, i) => (/^\d+[.)]/.test(line) ? line : `${i + 1}. ${line}`));

/** Lines beside the script: when each step begins, how long it takes and who leads it; what is said stands in the form. */
function stepLines(facts: Facts): string[] {
  const times = timesOf(facts, ' ');
  return facts.agenda.map((item, i) => {
    const script = facts.procedure.steps.find((step) => step.id === item.id)?.script;
    const said = script && !facts.hasRegular ? `: “${spoken(script, facts)}”` : '';
    return `${times[i] ?? ''}${item.title} (${item.minutes} phút, ${item.lead})${said}`;
  });
}

/** The chair's script: the form's own sentences filled in, then the time of every step; a meeting on a topic alone has its sentences there. */
export function scriptValues(facts: Facts): PaperValues<'script'> {
  const { setup } = facts.meeting;
  const { roll, hasTopic, hasRegular } = facts;
  const seen = (value: number): string => (roll.isTaken ? String(value) : '');
  return {
    fields: {
      ...common(facts),
      'tong-so': roll.total > 0 ? roll.total : '',
      'co-mat': seen(roll.present),
      'vang-co-ly-do': seen(roll.excused),
      'vang-khong-ly-do': seen(roll.unexcused),
      'nguoi-de-dan': hasTopic ? setup.topicSpeaker : '',
      'noi-dung-bieu-quyet': votesOnResolution(facts)
        ? hasRegular
          ? 'nghị quyết tháng'
          : 'nghị quyết chuyên đề'
        : '',
      'can-it-nhat': neededForResolution(facts),
    },
    tables: {},
    slots: { 'cau-hoi': hasTopic ? numbered(setup.questions) : [] },
    sections: [{ heading: 'THỜI GIAN TỪNG BƯỚC', items: stepLines(facts) }],
  };
}

/** The paper that opens a topic. */
export const leadInValues = (facts: Facts): PaperValues<'topic-report'> => ({
  fields: {
    ...common(facts),
    'buoi-sinh-hoat': facts.period,
    'nguoi-trinh-bay': facts.meeting.setup.topicSpeaker,
    'cau-hoi': numbered(facts.meeting.setup.questions).join('\n'),
  },
  tables: {},
  slots: {},
});
