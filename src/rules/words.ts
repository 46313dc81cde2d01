import {
  ballots,
  type HolidaysValue,
  type NumberUnit,
  type RuleValue,
  unitWords,
} from './schema.ts';
import { partWords, shareWords } from './share.ts';

/** Party papers write one digit with a nought before it where people or days are counted. */
function digitsOf(number: number, unit: NumberUnit): string {
  if (unit === 'percent') return String(number).replace('.', ',');
  if (unit === 'dong') return number.toLocaleString('vi');
  return unit === 'minutes' ? String(number) : String(number).padStart(2, '0');
}

/** A number with its unit: `90 phút`, `03 ngày`, `ngày 03 hằng tháng`. */
export function numberWords(number: number, unit: NumberUnit): string {
  const digits = digitsOf(number, unit);
  if (unit === 'percent') return `${digits}%`;
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

const thresholdNames = ['good', 'fair', 'average'] as const;

/** Parts of a value that a text can take alone, by their field names. */
export function partsOf(value: RuleValue): string[] {
  switch (value.unit) {
    case 'share':
      return ['fraction'];
    case 'deductions':
    case 'holidays':
      return [];
    case 'vote':
      return ['share', 'fraction', 'ballot'];
    case 'thresholds':
      return [...thresholdNames];
    default:
      return ['number'];
  }
}

/** One part of a value in words: the bare `number` (`90`, `03`), the `share` of a vote (`hơn một nửa`), its `fraction` (`một nửa`) or `ballot`, a threshold; undefined where it has none of that name. */
export function partOf(value: RuleValue, part: string): string | undefined {
  if (!partsOf(value).includes(part)) return undefined;
  if (value.unit === 'share') return partWords(value);
  if (value.unit === 'vote')
    return {
      share: shareWords(value.share),
      fraction: partWords(value.share),
      ballot: ballots[value.ballot],
    }[part];
  if (value.unit === 'thresholds') {
    const name = thresholdNames.find((known) => known === part);
    return name && String(value[name]);
  }
  return 'number' in value ? digitsOf(value.number, value.unit) : undefined;
}
