import type { KitRule } from '../data/kit-data.ts';
import type { Roll } from '../rules/roll.ts';
import { percent } from '../rules/vote.ts';

/** The roll in one sentence. */
export function rollWords(roll: Roll): string {
  const parts = [
    `Có mặt ${roll.present}/${roll.total}`,
    `vắng có lý do ${roll.excused}`,
    `vắng không lý do ${roll.unexcused}`,
    roll.idle > 0 && `vắng vì được miễn, tạm thời nơi khác hoặc bị đình chỉ ${roll.idle}`,
    roll.presentTemporary > 0 && `sinh hoạt tạm thời đến dự ${roll.presentTemporary}`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** The rate of those present against what the rule aims at; empty where nobody had to come. */
export function rateWords({ rate, isTaken }: Roll, { value }: KitRule): string {
  if (rate === undefined || !isTaken || value.unit !== 'percent') return '';
  const aim = value.number / 100;
  const isReached = value.bound === 'over' ? rate > aim : rate >= aim;
  const aimWords = `${value.bound === 'over' ? 'trên ' : ''}${value.number}%`;
  return `Tỷ lệ dự ${percent(rate)}, ${isReached ? 'đạt' : 'chưa đạt'} mức phấn đấu ${aimWords}.`;
}
