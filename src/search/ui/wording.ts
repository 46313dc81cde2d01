import { pageKinds } from '#handbook/addresses/page-kinds.ts';
import type { DocumentStatus } from '#documents/schema.ts';
import { stateLabels } from '#documents/state.ts';
import type { UnitKind } from '../data.ts';
import type { Change } from '../understand/reading.ts';

const KINDS: Record<UnitKind, string> = {
  answer: pageKinds.answer.name,
  rule: pageKinds.rule.name,
  step: pageKinds.step.name,
  term: pageKinds.term.name,
  document: pageKinds.document.name,
  procedure: pageKinds.procedure.name,
  requirement: pageKinds.requirement.name,
  template: pageKinds.template.name,
  topic: pageKinds.topic.name,
  pack: pageKinds.pack.name,
  month: pageKinds.month.name,
  guide: pageKinds.guide.name,
  lesson: pageKinds.lesson.name,
  list: 'Danh mục',
  tool: 'Công cụ',
  manual: 'Dành cho người biên tập',
};

/** Everything the results page says. */
export const WORDING = {
  loading: 'Đang tìm…',
  loadingQuery: (query: string): string => `Đang tìm “${query}”…`,
  count: (total: number, query: string): string =>
    query === ''
      ? total === 0
        ? 'Không trang nào hợp với bộ lọc đang chọn.'
        : `${total} trang theo bộ lọc.`
      : total === 0
        ? `Không có kết quả cho “${query}”.`
        : `${total} kết quả cho “${query}”.`,
  answered: (title: string, others: number, query: string): string =>
    `Có trả lời cho “${query}”: ${title}${/[?.!]$/.test(title) ? '' : '.'} Còn ${others} kết quả.`,
  byId: (code: string): string => `Có trang mang mã “${code}”.`,
  lackingStatus: (total: number, query: string): string =>
    `Sổ tay này chưa có câu trả lời cho “${query}”. ${total > 0 ? `Gần nhất có ${total} kết quả.` : 'Không có kết quả nào gần.'}`,
  understood: 'Đang tìm: ',
  or: ' · hay: ',
  asTyped: 'tìm đúng như đã gõ',
  typedExactly: 'Đang tìm đúng như đã gõ. ',
  understand: 'tìm cả cách viết gần giống',
  /** What was read otherwise than typed: whole queries by kind, single words by name. */
  changes: (changes: readonly Change[]): string => {
    const told = changes.map(({ kind, typed, read }) =>
      kind === 'marks'
        ? 'đã thêm dấu'
        : kind === 'keyboard'
          ? 'đã đọc phím gõ'
          : kind === 'spaces'
            ? 'đã tách chữ'
            : `${typed} → ${read}`,
    );
    return [...new Set(told)].join(', ');
  },
  offer: 'Có phải đồng chí muốn tìm: ',
  offered: (text: string): string => `Nếu tìm “${text}”`,
  onlyPeriod: (label: string): string => `Chuyên đề chỉ lấy ${label}`,
  anyTime: 'bỏ giới hạn thời gian',
  timeLeftOut: (label: string): string => `Đang tìm cả ngoài ${label}. `,
  onlyPeriodAgain: (label: string): string => `chỉ lấy ${label}`,
  cardFor: {
    answer: 'Trả lời cho câu',
    term: 'Nghĩa của từ',
    document: 'Văn bản',
    rule: 'Quy tắc',
  } as Partial<Record<UnitKind, string>>,
  safe: 'Làm thế này cho chắc: ',
  askSummary: 'Muốn chắc hơn: hỏi cấp trên câu gì?',
  askWhom: (whom: string): string => `Hỏi ${whom}:`,
  copyAsk: 'Chép câu hỏi',
  copied: 'Đã chép',
  nearest: 'Sát nhất',
  nearestOthers: 'Chưa đúng điều cần hỏi?',
  loose: 'Gần nhất đang có',
  looseNote: 'Những trang này chỉ gần chữ, không trả lời câu này.',
  lackingTitle: 'Sổ tay này chưa có câu trả lời',
  lackingDocument: (label: string): string =>
    `Sổ tay này chưa có ${label}. Số có thể gõ nhầm, hoặc văn bản chưa được đưa vào danh mục.`,
  lacking: (subject: string): string => `Không trang nào nói về “${subject}”.`,
  askHeading: 'Hỏi ai, hỏi câu gì',
  askSuperior: 'Hỏi cấp ủy cấp trên trực tiếp:',
  askSentence: (subject: string): string =>
    `Chi bộ chúng tôi cần biết: ${subject}. Đề nghị cấp ủy cho biết thực hiện thế nào, theo văn bản nào.`,
  askDocument: (label: string): string =>
    `Chi bộ chúng tôi cần ${label}. Đề nghị cấp ủy cho biết văn bản này còn hiệu lực không và gửi bản sao.`,
  /** Of a group that is still closed the whole count alone: “0 of 29” reads as if there were nothing. */
  shown: (shown: number, total: number): string =>
    shown > 0 && shown < total ? `${shown} trong ${total}` : String(total),
  suggest: 'Thử tìm: ',
  hint: 'Đồng chí dùng ít từ hơn, bỏ bớt bộ lọc hoặc mở từng phần bên dưới.',
  /** Nothing goes with the filters; each of them can be taken off. */
  filtered: (labels: readonly string[]): string =>
    `Đang lọc: ${labels.join(' · ')}. Muốn thấy trang khác, đồng chí bấm: `,
  dropFilter: (label: string): string => `bỏ “${label}”`,
  dropFilters: 'bỏ hết bộ lọc',
  more: (shown: number): string => (shown > 0 ? 'Xem thêm' : 'Xem các kết quả này'),
  recent: 'Đã tìm gần đây',
  remember: 'Ghi nhớ các lần tìm trên máy này',
  forget: 'Xóa, không ghi nhớ nữa',
  askingOthers: 'Đang tìm ở sổ tay khác…',
  otherProblems: {
    slow: 'chưa tải kịp nên chưa có trong kết quả. Đồng chí tìm lại sau ít phút.',
    down: 'không tải được nên không có trong kết quả.',
    large: 'gửi quá nhiều dữ liệu nên đã ngừng tải, không có trong kết quả.',
    format: 'dùng phiên bản khác nên chưa tìm chung được.',
  },
  from: (name: string): string => `Sổ tay: ${name}`,
  /** The state of a document in the words of its own page; a handbook of another version may know other states. */
  state: (state: string | undefined): string => {
    if (state === undefined || !Object.hasOwn(stateLabels, state)) return '';
    const { sign, label } = stateLabels[state as DocumentStatus];
    return `${sign} ${label}`;
  },
  kind: (kind: UnitKind): string => KINDS[kind],
};
