import {
  ballots,
  type HolidaysValue,
  type NumberUnit,
  type RuleValue,
  unitWords,
} from './schema.ts';
import { shareWords } from './share.ts';

/** Party papers write one digit with a nought before it where people or days are counted. */
export function numberWords(number: number, unit: NumberUnit): string {
  if (unit === 'percent') return `${String(number).replace('.', ',')}%`;
  if (unit === 'dong') return `${String(number).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;
  const digits = unit === 'minutes' ? String(number) : String(number).padStart(2, '0');
  return unit === 'day-of-month' ? `ngày ${digits} hằng tháng` : `${digits} ${unitWords[unit]}`;
}

/** The holidays of a year with their days, in the order of the rule. */
export const holidayDays = ({ fixed, lunar, newYear }: HolidaysValue) => [
  ...fixed.map(({ name, beside }) => ({ name, days: beside ? 2 : 1 })),
  { name: newYear.name, days: newYear.days },
  ...lunar.map(({ name }) => ({ name, days: 1 })),
];

const holidayWords = (value: HolidaysValue): string =>
  holidayDays(value)
    .map(({ name, days }) => `${name} ${numberWords(days, 'days')}`)
    .join('; ');

/** The value as it stands in a sentence: `90 phút`, `hơn một nửa`, `ngày 03 hằng tháng`. */
export function valueWords(value: RuleValue): string {
  switch (value.unit) {
    case 'share':
      return shareWords(value);
    case 'vote':
      return `${shareWords(value.share)}, ${ballots[value.ballot]}`;
    case 'deductions':
      return 'số đảng viên chính thức được triệu tập, sau khi trừ';
    case 'thresholds':
      return `Tốt từ ${value.good}, Khá từ ${value.fair}, Trung bình từ ${value.average}`;
    case 'holidays':
      return holidayWords(value);
    default:
      return numberWords(value.number, value.unit);
  }
}
