import { criterionRows, pointsField } from '#templates/score-sheet.ts';
import type { KitTemplate } from '../data/kit-data.ts';
import type { PaperValues } from './compose.ts';
import { speakersOf } from '../rules/speakers.ts';
import { comma, type Facts } from './facts.ts';
import { rollFields } from './roll-fields.ts';

type Rows = PaperValues<'score'>['tables']['cham-diem'];

/** Rows by the committee's own rubric, where the form's rows have other weights. */
function ownRubric(facts: Facts, form: KitTemplate): Rows {
  const { criteria } = facts.data.rubric;
  const isSame = form.blocks.some(
    (block) =>
      block.type === 'table' &&
      criterionRows(
        block,
        criteria.map(({ weight }) => weight),
      ),
  );
  if (isSame) return [];
  return criteria.map(({ title, weight }, i) => ({
    tt: String(i + 1),
    'tieu-chi': title,
    'toi-da': String(weight),
    diem: pointsOf(facts, i),
  }));
}

const pointsOf = ({ meeting: { points } }: Facts, criterion: number): string => {
  const given = points[criterion];
  return given == null ? '' : comma(given);
};

/** The score sheet. */
export function scoreValues(facts: Facts, form: KitTemplate): PaperValues<'score'> {
  const { data, meeting, score, kindWords, period } = facts;
  const points = data.rubric.criteria.map((_, i) => [pointsField(i), pointsOf(facts, i)] as const);
  return {
    fields: {
      'loai-sinh-hoat': kindWords,
      'ky-sinh-hoat': period,
      'ngay-hop': facts.day,
      ...rollFields(facts),
      ...Object.fromEntries(points),
      'phat-bieu': speakersOf(meeting) || '',
      'tong-diem': score.level ? comma(score.total) : '',
      'xep-loai': score.level,
      'rut-kinh-nghiem': meeting.lessons,
    },
    tables: { 'cham-diem': ownRubric(facts, form) },
    slots: {},
  };
}
