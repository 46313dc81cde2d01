import { formatDay } from '#base/dates.ts';
import { addDays, isDay } from '#calendar/days.ts';
import type { AgendaItem } from '../rules/agenda.ts';
import { timeInWords } from '../rules/clock-time.ts';
import type { PaperValues } from './compose.ts';
import { contentLines, matterWords, topicQuestions } from './content-lines.ts';
import { mattersOf } from './matters.ts';
import type { Facts } from './facts.ts';
import { open, withoutAddress } from './people.ts';
import type { RoleName } from '#procedures/roles.ts';
import { roman } from './roman.ts';
import { continued, listed } from './sentence.ts';
import { timesOf } from './times.ts';

type Row = PaperValues<'agenda'>['tables']['chuong-trinh'][number];

/** What a line of the agenda is about, where the meeting says more than the name of the step. */
function contentOf(item: AgendaItem, facts: Facts): string {
  const { topicTitle } = facts.meeting.setup;
  if (item.role === 'topic-report' && topicTitle) return `${item.title}: ${topicTitle}`;
  const matters = mattersOf(facts).map(({ title, who }) =>
    who ? `${open(title)} (${withoutAddress(who)})` : open(title),
  );
  return item.role === 'discussion' && matters.length > 0
    ? `${item.title}: ${listed(matters)}`
    : item.title;
}

/** Rows of the agenda: each phase as a heading row, its steps numbered below with the time they begin. */
function agendaRows(facts: Facts): Row[] {
  const times = timesOf(facts, ' – ');
  const phases = [...new Set(facts.agenda.map(({ phase }) => phase))];
  return phases.flatMap((phase, n) => {
    const rows = facts.agenda.flatMap((item, i) =>
      item.phase === phase ? [{ item, time: times[i] ?? '' }] : [],
    );
    const head = {
      tt: roman[n] ?? String(n + 1),
      'noi-dung': phase.toLocaleUpperCase('vi'),
      nguoi: '',
      'so-phut': '',
    };
    return [
      head,
      ...rows.map(({ item, time }, i) => ({
        tt: String(i + 1),
        'noi-dung': `${time}${contentOf(item, facts)}`,
        nguoi: withoutAddress(item.lead),
        'so-phut': String(item.minutes),
      })),
    ];
  });
}

/** Roles that close a part of the meeting, one right after the other. */
const closing: ReadonlySet<RoleName | undefined> = new Set<RoleName>([
  'replies',
  'conclusion',
  'tasks',
  'vote',
  'topic-guidance',
  'topic-review',
  'score',
  'minutes',
]);

/** Rows of a small cell's agenda, which fits on one page: what opens the meeting and what closes each part is one row. */
function shortRows(facts: Facts): Row[] {
  const times = timesOf(facts, ' – ');
  const opening = facts.agenda[0]?.phase;
  const rows: Row[] = [];
  for (const [i, item] of facts.agenda.entries()) {
    const before = facts.agenda[i - 1];
    const isClosing = closing.has(item.role) && closing.has(before?.role);
    const isJoined = before?.phase === item.phase && (item.phase === opening || isClosing);
    const last = rows.at(-1);
    if (isJoined && last) {
      last['noi-dung'] += `; ${continued(item.title)}`;
      last['so-phut'] = String(Number(last['so-phut']) + item.minutes);
    } else
      rows.push({
        tt: String(rows.length + 1),
        'noi-dung': `${times[i] ?? ''}${contentOf(item, facts)}`,
        nguoi: withoutAddress(item.lead),
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
  'ten-chuyen-de': hasTopic ? setup.topicTitle : '',
});

const people = ({ meeting: { setup } }: Facts): string =>
  setup.guests ? `Toàn thể đảng viên chi bộ; ${setup.guests}` : 'Toàn thể đảng viên chi bộ';

/** The agenda. */
export const agendaValues = (facts: Facts): PaperValues<'agenda'> => ({
  fields: { ...common(facts), 'thanh-phan': people(facts), 'tong-so-phut': facts.total },
  tables: {
    'chuong-trinh': facts.isSmall ? shortRows(facts) : agendaRows(facts),
  },
  slots: {},
});

/** What the meeting is about, without the procedure of any meeting. */
export function mattersOfMeeting(facts: Facts): string[] {
  const { agenda, meeting, period, hasTopic, hasRegular } = facts;
  const { topicTitle } = meeting.setup;
  const given = meeting.earlierTasks.map(({ what }) => open(what)).filter(Boolean);
  const planned = facts.tasks
    .filter(({ step }) => step === '')
    .map(({ what }) => open(what))
    .filter(Boolean);
  const topic = hasTopic && topicTitle ? [`Chuyên đề: ${open(topicTitle)}.`] : [];
  return [
    ...(hasRegular ? [] : topic),
    ...(hasRegular ? [`Đánh giá việc tháng trước, bàn nhiệm vụ ${period || 'tháng tới'}.`] : []),
    ...(hasRegular && given.length > 0 ? [`Kết quả việc đã giao: ${listed(given)}.`] : []),
    ...mattersOf(facts).map((matter) => `Bàn: ${matterWords(matter)}`),
    ...(planned.length > 0 ? [`Dự kiến nhiệm vụ: ${listed(planned)}.`] : []),
    ...agenda.filter(({ need }) => need === 'extra').map(({ title }) => `${title}.`),
    ...(hasRegular ? topic : []),
  ];
}

/** The notice. */
export function noticeValues(facts: Facts): PaperValues<'notice'> {
  const { setup } = facts.meeting;
  const speakers =
    facts.hasTopic && setup.topicSpeaker
      ? [{ viec: 'Đề dẫn chuyên đề', nguoi: setup.topicSpeaker }]
      : [];
  const presenters = mattersOf(facts)
    .filter(({ who }) => who.trim())
    .map(({ title, who }) => ({ viec: `Trình bày: ${open(title)}`, nguoi: who }));
  const named = facts.agenda.filter(
    (item) => facts.meeting.agenda.leads[item.id] || item.need === 'extra',
  );
  const leads = named
    .filter(({ lead }) => lead)
    .map(({ title, lead }) => ({ viec: title, nguoi: lead }));
  const rows = [...presenters, ...speakers, ...leads];
  return {
    fields: {
      ...common(facts),
      'thoi-luong': facts.total,
      'thanh-phan': people(facts),
      'noi-dung': mattersOfMeeting(facts).join('\n'),
      'tai-lieu': 'Sổ tay đảng viên điện tử',
      'han-bao-vang': isDay(setup.date) ? `ngày ${formatDay(addDays(setup.date, -1))}` : '',
    },
    tables: {
      'chuan-bi': rows.map(({ viec, nguoi }, i) => ({
        tt: String(i + 1),
        viec,
        nguoi: withoutAddress(nguoi),
      })),
    },
    slots: {},
  };
}

/** The paper that opens a topic. */
export const leadInValues = (facts: Facts): PaperValues<'topic-report'> => {
  const { topic } = facts.meeting.content;
  return {
    fields: {
      'ten-chuyen-de': facts.meeting.setup.topicTitle,
      'buoi-sinh-hoat': facts.period,
      'nguoi-trinh-bay': facts.meeting.setup.topicSpeaker,
      'ly-do': topic.reason,
      'can-cu': topic.basis,
      'so-lieu': topic.figures,
      'uu-diem': topic.strengths,
      'han-che': topic.limits,
      'nguyen-nhan': topic.causes,
      'giai-phap': topic.measures,
      'cau-hoi': topicQuestions(facts.meeting)
        .map((question, i) => `${i + 1}. ${question}`)
        .join('\n'),
    },
    tables: {
      // What is planned to be given at this meeting is what the paper proposes.
      'du-kien-phan-cong': facts.tasks
        .filter(({ step, to }) => step === '' && to === 'topic-resolution')
        .map(({ what, who, due }, i) => ({
          tt: String(i + 1),
          viec: what,
          nguoi: withoutAddress(who),
          han: due && formatDay(due),
        })),
    },
    slots: {},
  };
};

/** Minutes of the committee's meeting that prepares this one: what it settled stands in them already. */
export function committeeValues(facts: Facts): PaperValues<'committee-minutes'> {
  const { setup, committee } = facts.meeting;
  return {
    fields: {
      'ky-sinh-hoat': facts.period,
      'chu-tri': setup.chair,
      'thu-ky': setup.noteTaker,
      'ngay-hop': committee.day,
      'gio-bat-dau': committee.began,
      'gio-ket-thuc': committee.ended,
      'dia-diem': continued(committee.place),
      'thanh-phan': open(committee.present),
      'danh-gia': contentLines(facts).join('\n'),
      'noi-dung': mattersOfMeeting(facts).join('\n'),
      'thoi-gian-hop': [
        timeInWords(setup.time),
        setup.date && `ngày ${formatDay(setup.date)}`,
        setup.place && `tại ${continued(setup.place)}`,
      ]
        .filter(Boolean)
        .join(', '),
      'y-kien-khac-nhau': committee.differing,
    },
    tables: { 'phan-cong': noticeValues(facts).tables['chuan-bi'] },
    slots: {},
  };
}

/** The letter of a cell with few members that asks for the shorter duration. */
export const shorterValues = (facts: Facts): PaperValues<'shorter-letter'> => ({
  fields: {
    'ten-chi-bo': facts.meeting.setup.cell,
    'kinh-gui': facts.meeting.setup.superior,
    'tong-so': facts.roll.total > 0 ? facts.roll.total : '',
    'chinh-thuc': facts.roll.total > 0 ? facts.roll.official : '',
    'thoi-luong-chung': facts.procedure.minimum?.minutes ?? '',
  },
  tables: {},
  slots: {},
});

/** Whether a meeting has that letter: a small cell that has no duration of its own yet. */
export const hasShorter = ({ meeting: { setup }, procedure, isSmall }: Facts): boolean =>
  isSmall && procedure.minimum !== undefined && setup.ownMinimum === 0;
