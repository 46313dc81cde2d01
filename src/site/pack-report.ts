import { formFor } from '#handbook/graph/by-purpose.ts';
import type { Handbook } from '#handbook/graph/graph.ts';
import { resolveBasis } from '#handbook/graph/basis.ts';
import { reportOf } from '#topic-packs/report.ts';
import type { Pack } from '#topic-packs/schema.ts';
import type { PaperHeader } from '#word/values.ts';
import { writeDocx } from '#word/write-docx.ts';

/** What a point rests on, in words; empty for a suggestion. */
const sourceIn =
  (graph: Handbook) =>
  ({ page, basis }: Pack['points'][number]): string =>
    page
      ? page.title
      : resolveBasis(graph, basis ?? 'suggestion')
          .citations.map(({ shortTitle, provision }) =>
            [shortTitle, provision].filter(Boolean).join(', '),
          )
          .join('; ');

/** The report of a pack on the handbook's own form of that paper; throws where there is none. */
export function packReport(graph: Handbook, pack: Pack, header: PaperHeader): Promise<Uint8Array> {
  const form = formFor(graph.library, 'topic-report');
  if (!form) throw new Error('[gói chuyên đề] sổ tay không có mẫu báo cáo đề dẫn');
  const report = reportOf(pack, sourceIn(graph));
  const fields = {
    'ten-chuyen-de': pack.title,
    'ly-do': report.reason,
    'can-cu': report.grounds,
    'so-lieu': report.figures,
    'uu-diem': report.strengths,
    'han-che': report.weaknesses,
    'nguyen-nhan': report.causes,
    'giai-phap': report.measures,
    'cau-hoi': report.questions,
  };
  const sections = [
    {
      heading: 'DỰ THẢO QUYẾT ĐỊNH',
      items: report.decisions,
      text: 'Thực trạng, giải pháp, câu hỏi, quyết định trong bản này là gợi ý; chi bộ giữ ý đúng với mình, bỏ ý khác, điền số liệu.',
    },
  ];
  return writeDocx(form.data, { fields, sections }, header);
}
