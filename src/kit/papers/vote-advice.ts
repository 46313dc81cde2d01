import type { RuleKey } from '#rules/keys.ts';
import type { KitRule } from '../data/kit-data.ts';
import { isResolution, type VoteKind } from '../rules/vote.ts';
import { kitRuleOf } from '../rules/vote-rules.ts';
import type { Voters } from '../rules/voters.ts';
import {
  bothWords,
  decidedWords,
  membersWords,
  partOfMembers,
  resultWords,
  shareOf,
} from './vote-words.ts';
import type { CountedVote } from './votes.ts';

/** What is said of a vote on the screen, before and after it is counted. */
export interface VoteAdvice {
  /** What is needed, in one sentence. */
  need: string;
  /** How the number of members came about. */
  how: string;
  /** What makes the vote impossible to win or to count; empty when nothing does. */
  warning: string;
  /** What came of it; empty until it is counted. */
  result: string;
  /** What to know and do about the result, a sentence each. */
  notes: string[];
}

/** Proposals of which the whole result is reported even where it falls short. */
const reported: readonly VoteKind[] = ['admission', 'confirmation', 'removal'];
/** What a cell with too few official members does not take up by itself. */
const ofMembership: readonly VoteKind[] = [...reported, 'expulsion'];

function needOf({ vote, rule, result }: CountedVote, voters: Voters): string {
  if (result.needed === undefined)
    return 'Chưa có số đảng viên chính thức. Điểm danh trước để biết cần bao nhiêu phiếu.';
  const what = vote.kind === 'discipline' ? 'phiếu cho một hình thức' : 'phiếu tán thành';
  const share = shareOf(rule, voters.members);
  return `Cần ít nhất ${result.needed} ${what} (${share}).`;
}

function warningOf({ result }: CountedVote, voters: Voters): string {
  if (result.refused) return `${result.refused} Đếm lại; số này không in vào văn bản.`;
  if (voters.problem) return voters.problem;
  if (result.cast > 0 && !voters.isSure)
    return 'Chưa điểm danh nên chưa có kết quả: còn phải biết người được miễn, người tạm thời nơi khác có về dự không.';
  return result.tooFew && result.needed !== undefined && result.cast === 0
    ? `Có mặt ${voters.present} đồng chí có quyền biểu quyết, chưa đủ ${result.needed} phiếu. Chờ thêm đồng chí đến dự hoặc chuyển việc này sang buổi khác.`
    : '';
}

/** The fewest official members a cell is formed of. */
function leastCell({ value }: KitRule): number {
  return value.unit === 'members' ? value.number : 0;
}

function notesOf(counted: CountedVote, voters: Voters, rules: Record<RuleKey, KitRule>): string[] {
  const { vote, rule, by, result } = counted;
  const { kind } = vote;
  const isDecided = result.passed !== undefined;
  const least = leastCell(rules['cell-least']);
  const isTooSmall = ofMembership.includes(kind) && voters.official > 0 && voters.official < least;
  const rests = kind === 'discipline' && kitRuleOf(rules, kind).isPreceding;
  return [
    !by && 'Chi bộ chọn cách biểu quyết trước: giơ thẻ đảng viên hay bỏ phiếu kín.',
    isTooSmall &&
      `Chi bộ có ${voters.official} đảng viên chính thức, dưới ${least}: báo cáo cấp ủy cấp trên trực tiếp, không tự xét.`,
    result.cast > 0 && result.uncounted > 0 && `Còn ${result.uncounted} đồng chí có mặt chưa đếm.`,
    bothWords(rule, result, voters) || decidedWords(result, voters),
    rests &&
      isDecided &&
      'Cách tính này lấy từ bản liền trước của quy định: hỏi ủy ban kiểm tra cấp trên trước khi công bố.',
    reported.includes(kind) &&
      result.passed === false &&
      'Báo cáo đầy đủ kết quả lên cấp ủy có thẩm quyền.',
    isResolution(kind) &&
      result.passed === false &&
      'Nghị quyết không có giá trị; văn bản in ra là dự thảo và ghi rõ không được thông qua.',
  ].filter((note) => typeof note === 'string' && note !== '') as string[];
}

/** What to say of a vote. */
export function voteAdvice(
  counted: CountedVote,
  voters: Voters,
  rules: Record<RuleKey, KitRule>,
): VoteAdvice {
  const { vote, result } = counted;
  const words = resultWords(vote.kind, result);
  return {
    need: needOf(counted, voters),
    how: voters.official > 0 && !voters.problem ? `${membersWords(voters)}.` : '',
    warning: warningOf(counted, voters),
    result:
      words &&
      `${words[0]?.toLocaleUpperCase('vi') ?? ''}${words.slice(1)}: ${partOfMembers(result, voters)}.`,
    notes: notesOf(counted, voters, rules),
  };
}
