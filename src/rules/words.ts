import {
  ballots,
  type HolidaysValue,
  type NumberUnit,
  type RuleValue,
  unitWords,
} from './schema.ts';

const shares: Record<string, string> = { '1/2': 'một nửa', '2/3': 'hai phần ba' };

const shareWords = ({ part, of, reach }: Extract<RuleValue, { unit: 'share' }>): string =>
  `${reach === 'over' ? 'hơn' : 'ít nhất'} ${shares[`${part}/${of}`] ?? `${part}/${of}`}`;

/** Party papers write one digit with a nought before it where people or days are counted. */
function numberWords(number: number, unit: NumberUnit): string {
  if (unit === 'percent') return `${String(number).replace('.', ',')}%`;
  if (unit === 'dong') return `${String(number).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;
  const digits = unit === 'minutes' ? String(number) : String(number).padStart(2, '0');
  return unit === 'day-of-month' ? `ngày ${digits} hằng tháng` : `${digits} ${unitWords[unit]}`;
}

const holidayWords = ({ fixed, lunar, newYear }: HolidaysValue): string =>
  [
    ...fixed.map(({ name, beside }) => `${name} ${numberWords(beside ? 2 : 1, 'days')}`),
    `${newYear.name} ${numberWords(newYear.days, 'days')}`,
    ...lunar.map(({ name }) => `${name} ${numberWords(1, 'days')}`),
  ].join('; ');

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
