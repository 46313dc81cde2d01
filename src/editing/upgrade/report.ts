import { unnumbered } from './steps.ts';
import type { CodePlan } from './code.ts';
import type { MovedContent } from './content.ts';

/** All that an upgrade did. */
export interface Outcome {
  folder: string;
  backup: string;
  from: string;
  to: string;
  code: CodePlan;
  /** What was done to the configuration. */
  config: readonly string[];
  content: MovedContent;
  /** How many pages stand as they were, to the letter. */
  untouched: number;
  /** Ids of the ledger before and after. */
  ids: { before: number; after: number };
  asideFolder: string;
}

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];

/** Tells what an upgrade did and what is left to do. */
export function reportOf(outcome: Outcome): string {
  const { folder, backup, from, to, code, config, content, untouched, ids, asideFolder } = outcome;
  const files = content.edited.map(({ file, id, done }) => `${file} (${id}): ${done.join('; ')}`);
  const was = from === unnumbered ? 'một bản chưa ghi số' : `bản ${from}`;
  return [
    `Đã đưa sổ tay ở ${folder} từ ${was} lên bản ${to}.`,
    '',
    `Mã nguồn: ghi ${code.put.length + code.clashing.length} tệp, bỏ ${code.remove.length} tệp bản mới không còn.`,
    `Nội dung: ${untouched} trang giữ nguyên từng chữ, ${content.edited.length} trang có trường chuyển đổi, thêm ${content.added.length} trang.`,
    `Sổ mã: giữ ${ids.before} mã, thêm ${ids.after - ids.before} mã.`,
    ...list('Cấu hình (handbook.config.ts):', config),
    ...list('Trang có trường chuyển đổi:', files),
    ...list(
      'Trang thêm vì bản mới cần:',
      content.added.map(({ file, id, why }) => `${file} (${id}): ${why}`),
    ),
    ...list(
      `Tệp mã đồng chí đã sửa, bản mới cũng sửa hoặc đã bỏ. Bản đang chạy là của bản mới; tệp đã sửa cất ở ${asideFolder}/, đưa lại phần cần giữ vào:`,
      code.clashing,
    ),
    ...list('Tệp mã đồng chí đã sửa, bản mới không đụng tới, giữ nguyên:', code.kept),
    ...list('Tệp đồng chí thêm, giữ nguyên:', code.own),
    ...list('Tệp mã đồng chí đã xóa, nay có lại:', code.back),
    ...list(
      `${content.differing.length} trang Trung ương ở bản mới viết khác; ở đây giữ nguyên. Muốn lấy trang nào thì chép tệp đó từ content/ của bản mới:`,
      content.differing.length > 0 ? [content.differing.join(', ')] : [],
    ),
    ...list('Bước tiếp:', [
      `Thư mục cũ còn nguyên ở ${backup}. Xóa khi đã yên tâm.`,
      `Mở lại thư mục (cd ${folder}), rồi npm ci && npm test.`,
      'npm run test:content giữ câu chữ của bản mới, nên sẽ nêu những trang còn viết như cũ; trang vẫn chạy.',
      'npm run build && npm run check:content -- --built dist: ghi thêm địa chỉ mới.',
    ]),
    '',
  ].join('\n');
}
