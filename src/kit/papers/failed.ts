import type { KitTemplate } from '../data/kit-data.ts';
import type { CountedVote, Votes } from './votes.ts';
import { partOfMembers } from './vote-words.ts';

/** What stands at the top of a resolution that was voted down. */
const failedLine = ({ result }: CountedVote, { voters }: Votes): string =>
  `KHÔNG ĐƯỢC THÔNG QUA: dự thảo này được ${partOfMembers(result, voters)} tán thành, cần ít nhất ${result.needed ?? ''} phiếu. Lưu cùng biên bản, không ban hành.`;

/** A resolution that was voted down: a draft without number and signature, that says so first. */
export const asFailed = (
  template: KitTemplate,
  counted: CountedVote,
  votes: Votes,
): KitTemplate => ({
  ...template,
  sign: undefined,
  heading: `DỰ THẢO ${template.heading}`,
  slug: `${template.slug}-khong-thong-qua`,
  signature: 'none',
  blocks: [{ type: 'text', text: failedLine(counted, votes) }, ...template.blocks],
});
