import type { KitData, KitTemplate } from '../data/kit-data.ts';
import type { Meeting } from '../state/schema.ts';
import * as after from './after.ts';
import * as before from './before.ts';
import { type Facts, factsOf } from './facts.ts';
import type { FormValues, PaperHeader } from '../../word/values.ts';

/** When a paper is needed; the list of papers is grouped by it. */
export type PaperTime = 'before' | 'after';

interface PaperKind {
  id: string;
  time: PaperTime;
  name: string;
  values: (facts: Facts) => FormValues;
  /** Who signs it as its writer, where it is not signed for the cell. */
  writer?: (setup: Meeting['setup']) => string;
  /** Left out, every kind of meeting has this paper. */
  when?: (facts: Facts) => boolean;
}

const kinds: PaperKind[] = [
  { id: 'BM-01', time: 'before', name: 'Chương trình', values: before.agendaValues },
  { id: 'BM-05', time: 'before', name: 'Thông báo', values: before.noticeValues },
  { id: 'BM-06', time: 'before', name: 'Kịch bản điều hành', values: before.scriptValues },
  {
    id: 'BM-08',
    time: 'before',
    name: 'Báo cáo đề dẫn',
    values: before.leadInValues,
    writer: (setup) => setup.topicSpeaker,
    when: (f) => f.hasTopic,
  },
  { id: 'BM-02', time: 'after', name: 'Biên bản', values: after.minutesValues },
  {
    id: 'BM-03',
    time: 'after',
    name: 'Nghị quyết tháng',
    values: after.resolutionValues,
    when: (f) => f.meeting.setup.kind !== 'CDE',
  },
  {
    id: 'BM-07',
    time: 'after',
    name: 'Nghị quyết chuyên đề',
    values: after.topicResolutionValues,
    when: (f) => f.hasTopic,
  },
  {
    id: 'BM-10',
    time: 'after',
    name: 'Bảng giao việc',
    values: after.taskListValues,
    writer: (setup) => setup.noteTaker,
  },
  { id: 'BM-09', time: 'after', name: 'Phiếu chấm điểm', values: after.scoreValues },
];

/** A paper of this meeting, ready for the screen, the printer or Word. */
export interface Paper {
  template: KitTemplate;
  name: string;
  time: PaperTime;
  /** Day in the corner, ISO; empty for what goes out before the meeting, on a day the cell writes in. */
  date: string;
  /** Who signs under “NGƯỜI LẬP”; empty when not known. */
  writer: string;
  values: FormValues;
}

/** All papers that this meeting leaves with; what the reader changed in a draft stands instead of what was worked out. */
export function papersOf(meeting: Meeting, data: KitData): Paper[] {
  const facts = factsOf(meeting, data);
  return kinds.flatMap(({ id, time, name, values, writer, when }) => {
    const template = data.templates.find((t) => t.id === id);
    if (!template || (when && !when(facts))) return [];
    const worked = values(facts);
    const drafted = Object.entries(meeting.drafts[id] ?? {});
    const fields = { ...worked.fields, ...Object.fromEntries(drafted) };
    for (const [field, text] of drafted) if (text.trim() === '') delete fields[field];
    // Before the meeting there is still something to write by hand; what is over needs no empty rows.
    const complete = id === 'BM-01' || (time === 'after' && meeting.run?.endedAt != null);
    const date = time === 'before' ? '' : meeting.setup.date;
    const signs = writer?.(meeting.setup) ?? '';
    return [{ template, name, time, date, writer: signs, values: { ...worked, fields, complete } }];
  });
}

/** The names around every paper of a meeting; the committee's dots stand where nothing was entered. */
export function headerOf({ setup }: Meeting, data: KitData): PaperHeader {
  return {
    superior: setup.superior || data.header.superior,
    cell: setup.cell || data.header.cell,
    place: setup.locality || data.place,
    date: setup.date,
    signerRole: setup.chairRole,
    ...(setup.chair ? { signer: setup.chair, chair: setup.chair } : {}),
    ...(setup.noteTaker ? { noteTaker: setup.noteTaker } : {}),
  };
}

/** Forms that the kit fills in; the others are not sent to it. */
export const paperIds: readonly string[] = kinds.map(({ id }) => id);
