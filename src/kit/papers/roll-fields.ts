import { comma, type Facts } from './facts.ts';
import { voterFields } from './vote-fields.ts';

/** The roll call, and whom votes are counted on, as fields that minutes and resolutions share. */
export function rollFields(facts: Facts) {
  const { roll } = facts;
  const sum = (value: number): string => (roll.total > 0 ? String(value) : '');
  const seen = (value: number): string => (roll.isTaken ? String(value) : '');
  const exempt = roll.exempt - roll.presentExempt + roll.probationaryExempt;
  return {
    'tong-so': sum(roll.total),
    'chinh-thuc': sum(roll.official),
    'du-bi': sum(roll.probationary),
    'co-mat': seen(roll.present),
    'vang-co-ly-do': seen(roll.excused),
    'vang-khong-ly-do': seen(roll.unexcused),
    'duoc-mien': sum(exempt),
    'vang-khac': sum(roll.idle - exempt),
    'tam-thoi-den': roll.isTaken && roll.temporary > 0 ? String(roll.presentTemporary) : '',
    ...voterFields(facts),
  };
}

/** The score as fields; empty until every criterion has points. */
export const scoreFields = ({ score: { level, total } }: Facts) => ({
  diem: level ? comma(total) : '',
  'xep-loai': level ?? '',
});
