import type { AgendaItem } from '../rules/agenda.ts';
import { isResolution } from '../rules/vote.ts';
import { voteOfStep } from './expected-vote.ts';
import type { Facts } from './facts.ts';
import { numbersFor } from './spoken.ts';
import { kindWords } from './vote-words.ts';

/** What a show of cards asks, one after another. */
export const voteQuestions = [
  'Đồng chí đảng viên chính thức nào tán thành, xin giơ thẻ.',
  'Đồng chí nào không tán thành?',
  'Đồng chí nào có ý kiến khác?',
];

/** The vote on a resolution that a step comes to and that its own sentences do not ask for, as the chair asks it. */
export function voteAsked(facts: Facts, { id }: Pick<AgendaItem, 'id'>): string[] {
  const kind = voteOfStep(facts, id);
  const { script = '' } = facts.procedure.steps.find((step) => step.id === id) ?? {};
  if (!kind || !isResolution(kind) || script.includes('không tán thành')) return [];
  const least = numbersFor(facts, kind)['can-it-nhat'];
  const need = least ? `; cần ít nhất ${least} phiếu` : '';
  return [
    `Xin mời các đồng chí biểu quyết ${kindWords[kind].toLocaleLowerCase('vi')}${need}. ${voteQuestions.join(' … ')}`,
  ];
}
