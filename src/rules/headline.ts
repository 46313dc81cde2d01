import { capital } from '#vietnamese/first-letter.ts';
import { type Bound, deductions, ballots, type RuleValue } from './schema.ts';
import { holidayDays, numberWords, valueWords } from './words.ts';

/** A value as a page shows it: large, and below it what belongs to it, line by line. */
export interface Headline {
  large: string;
  lines: string[];
}

const boundWords: Record<Bound, string> = {
  'at-least': 'Ít nhất',
  'at-most': 'Không quá',
  over: 'Trên',
  exactly: '',
};

/** The value of a rule in large letters; a list of days or groups stands below it. */
export function headline(value: RuleValue): Headline {
  switch (value.unit) {
    case 'share':
      return { large: capital(valueWords(value)), lines: [] };
    case 'vote':
      return {
        large: `${capital(valueWords(value.share))} số thành viên`,
        lines: [capital(ballots[value.ballot])],
      };
    case 'deductions':
      return {
        large: 'Số đảng viên chính thức được triệu tập, trừ:',
        lines: value.deduct.map((group) => capital(deductions[group])),
      };
    case 'thresholds':
      return {
        large: `Tốt từ ${value.good} điểm`,
        lines: [
          `Khá từ ${value.fair} điểm`,
          `Trung bình từ ${value.average} điểm`,
          `Kém dưới ${value.average} điểm`,
        ],
      };
    case 'holidays': {
      const list = holidayDays(value);
      const sum = list.reduce((all, { days }) => all + days, 0);
      return {
        large: `${numberWords(sum, 'days')} mỗi năm`,
        lines: list.map(({ name, days }) => `${name}: ${numberWords(days, 'days')}`),
      };
    }
    case 'day-of-month':
      return {
        large: capital(`${value.bound === 'at-most' ? 'đến hết ' : ''}${valueWords(value)}`),
        lines: [],
      };
    default:
      return { large: `${boundWords[value.bound]} ${valueWords(value)}`.trim(), lines: [] };
  }
}
