import { leastOf } from '#rules/share.ts';
import { voteRuleOf } from '../rules/vote-rules.ts';
import type { Facts } from './facts.ts';

/** The votes that a resolution needs, where it is known whom it is counted on; empty otherwise. */
export function neededForResolution({ data, votes: { voters } }: Facts): string {
  if (voters.problem || !voters.isSure || voters.members === 0) return '';
  return String(leastOf(voteRuleOf(data.rules, 'month-resolution').share, voters.members));
}

/** What the meeting knows, by the words around the dots of a sentence to say. */
function known(facts: Facts): [around: RegExp, value: string][] {
  const { setup } = facts.meeting;
  const [question = ''] = setup.questions
    .split('\n')
    .map((line) => line.replace(/^\d+[.)]\s*/, ''));
  return [
    [/(đồng chí )…(?= làm thư ký)/, setup.noteTaker],
    [/(cần ít nhất )…(?= phiếu)/, neededForResolution(facts)],
    [/(thường kỳ tháng )…/, facts.period.replace(/^tháng /, '')],
    [/(sinh hoạt chuyên đề |sang chuyên đề )…/, facts.hasTopic ? setup.topicTitle : ''],
    [/(đồng chí )…(?= trình bày (?:báo cáo )?đề dẫn)/, setup.topicSpeaker],
    [/(Câu hỏi thứ nhất(?: của chuyên đề)?: )…/, question],
  ];
}

/** A sentence to say, with the names and numbers that the meeting knows in the place of dots. */
export function spoken(script: string, facts: Facts): string {
  let said = script;
  for (const [around, value] of known(facts)) {
    const words = value.trim();
    if (!words) continue;
    said = said.replace(around, (found: string, before: string, at: number, whole: string) => {
      const rest = whole.slice(at + found.length);
      // The dots also stood for the end of their sentence.
      const isEnd = rest === '' || /^ \p{Lu}/u.test(rest);
      return `${before}${words}${isEnd && !/[.?!…]$/.test(words) ? '.' : ''}`;
    });
  }
  return said;
}
