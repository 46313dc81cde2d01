import {
  count,
  deductions,
  type FieldNeed,
  meeting,
  place,
  resolutionVote,
  roll,
  score,
  task,
  voters,
} from './paper-fields.ts';
import { scoreLevels } from './paper-words.ts';

export type { FieldNeed };

/** What a form must have for its paper to hold everything that a meeting knows. */
export interface PaperContract {
  /** The paper in a sentence. */
  label: string;
  /** True where the kit writes it, so that some form has to be it. */
  isNeeded: boolean;
  fields: Readonly<Record<string, FieldNeed>>;
  /** Columns that are filled, by table. */
  tables: Readonly<Record<string, readonly string[]>>;
  /** Places for lines that no blank holds. */
  slots: readonly string[];
}

/** The papers that code knows, by the name that a form carries in `paper`; the one contract of the check and of the code that fills them. */
export const papers = {
  agenda: {
    label: 'chương trình buổi họp',
    isNeeded: true,
    fields: {
      ...meeting,
      ...place,
      'gio-bat-dau': 'time',
      'chu-tri': 'words',
      'thu-ky': 'words',
      'thanh-phan': 'words',
      'ten-chuyen-de': 'words',
      'tong-so-phut': 'words',
    },
    tables: { 'chuong-trinh': ['tt', 'noi-dung', 'nguoi', 'so-phut'] },
    slots: [],
  },
  notice: {
    label: 'thông báo họp',
    isNeeded: true,
    fields: {
      ...meeting,
      ...place,
      'gio-bat-dau': 'time',
      'thoi-luong': 'words',
      'chu-tri': 'words',
      'thanh-phan': 'words',
      'noi-dung': 'words',
      'tai-lieu': 'words',
      'han-bao-vang': 'words',
    },
    tables: { 'chuan-bi': ['tt', 'viec', 'nguoi'] },
    slots: [],
  },
  script: {
    label: 'kịch bản điều hành',
    isNeeded: true,
    fields: meeting,
    tables: {},
    slots: [],
  },
  'topic-report': {
    label: 'báo cáo đề dẫn chuyên đề',
    isNeeded: true,
    fields: {
      'ten-chuyen-de': 'words',
      'buoi-sinh-hoat': 'words',
      'nguoi-trinh-bay': 'words',
      'ly-do': 'words',
      'can-cu': 'words',
      'so-lieu': 'words',
      'uu-diem': 'words',
      'han-che': 'words',
      'nguyen-nhan': 'words',
      'giai-phap': 'words',
      'cau-hoi': 'words',
    },
    tables: { 'du-kien-phan-cong': task },
    slots: [],
  },
  minutes: {
    label: 'biên bản buổi họp',
    isNeeded: true,
    fields: {
      ...meeting,
      ...place,
      'gio-bat-dau': 'time',
      'gio-ket-thuc': 'time',
      ...roll,
      'du-bi': 'words',
      'duoc-mien': 'words',
      'vang-khac': 'words',
      'tam-thoi-den': 'words',
      'danh-sach-vang': 'words',
      'dai-bieu': 'words',
      'chu-tri': 'words',
      'thu-ky': 'words',
      'dang-phi': 'words',
      'y-kien-chuong-trinh': 'words',
      'bao-cao': 'words',
      'nhiem-vu-dang-vien': 'words',
      'thong-tin': 'words',
      'chuyen-de': 'words',
      'ket-luan': 'words',
      ...voters,
      ...deductions,
      'noi-dung-bieu-quyet': 'words',
      ...count,
      'ket-qua-bieu-quyet': 'words',
      ...score,
      'nhat-tri-bien-ban': 'words',
      'de-nghi-sua': 'words',
    },
    tables: { 'y-kien': ['tt', 'nguoi', 'noi-dung'], 'giao-viec': task },
    slots: ['mo-dau', 'viec-ban', 'thuong-ky', 'chuyen-de', 'bieu-quyet', 'ket-thuc'],
  },
  'month-resolution': {
    label: 'nghị quyết tháng',
    isNeeded: true,
    fields: {
      'ky-sinh-hoat': 'words',
      ...place,
      ...roll,
      'duoc-mien': 'words',
      'vang-khac': 'words',
      'thoi-luong': 'words',
      'chu-tri': 'words',
      'thu-ky': 'words',
      'dang-phi': 'words',
      'tu-tuong': 'words',
      'nhiem-vu-chinh-tri': 'words',
      'bieu-duong': 'words',
      'han-che': 'words',
      'nhiem-vu-thang-toi': 'words',
      'han-dua-len': 'date',
      ...resolutionVote,
      ...score,
    },
    tables: { 'ket-qua-thang-truoc': [...task, 'ket-qua'], 'phan-cong': task },
    slots: ['bieu-quyet'],
  },
  'topic-resolution': {
    label: 'nghị quyết chuyên đề',
    isNeeded: true,
    fields: {
      'ten-chuyen-de': 'words',
      'ngay-hop': 'date',
      'can-cu-cap-tren': 'words',
      'uu-diem': 'words',
      'han-che': 'words',
      'nguyen-nhan': 'words',
      'muc-tieu': 'words',
      'giai-phap': 'words',
      'nguoi-theo-doi': 'words',
      'thoi-diem-so-ket': 'words',
      ...resolutionVote,
    },
    tables: { 'phan-cong': task },
    slots: ['bieu-quyet'],
  },
  tasks: {
    label: 'bảng giao việc',
    isNeeded: true,
    fields: {
      'ky-sinh-hoat': 'words',
      'nguoi-theo-doi': 'words',
      'ngay-cap-nhat': 'date',
      'so-viec': 'words',
      'so-xong': 'words',
      'viec-chuyen-tiep': 'words',
    },
    tables: { 'giao-viec': [...task, 'ket-qua', 'ghi-chu'] },
    slots: [],
  },
  score: {
    label: 'phiếu tự chấm điểm buổi họp',
    isNeeded: true,
    fields: {
      ...meeting,
      'ngay-hop': 'date',
      'tong-so': 'words',
      'co-mat': 'words',
      'phat-bieu': 'words',
      'tong-diem': 'words',
      'xep-loai': scoreLevels,
      'rut-kinh-nghiem': 'words',
    },
    tables: { 'cham-diem': ['tt', 'tieu-chi', 'toi-da', 'diem'] },
    slots: [],
  },
  'secret-count': {
    label: 'biên bản kiểm phiếu của một lần bỏ phiếu kín',
    isNeeded: true,
    fields: {
      'noi-dung-bieu-quyet': 'words',
      ...place,
      ...voters,
      ...deductions,
      'ket-qua-bieu-quyet': 'words',
    },
    tables: { 'ket-qua': ['lua-chon', 'so-phieu', 'ty-le'] },
    slots: ['bieu-quyet'],
  },
  'election-count': {
    label: 'biên bản kiểm phiếu bầu cử',
    isNeeded: false,
    fields: {
      'chuc-danh': 'words',
      'trieu-tap': 'words',
      'co-mat': 'words',
      'can-co-mat': 'words',
      ...deductions,
      'vang-suot': 'words',
      'so-thanh-vien': 'words',
      'can-it-nhat': 'words',
      'so-can-bau': 'words',
      'so-ung-cu': 'words',
      'phieu-phat-ra': 'words',
      'phieu-thu-ve': 'words',
      'phieu-hop-le': 'words',
      'phieu-khong-hop-le': 'words',
      'trung-cu': 'words',
      'bau-lai': 'words',
      'con-thieu': 'words',
    },
    tables: { 'ket-qua': ['tt', 'nguoi', 'so-phieu', 'ty-le'] },
    slots: [],
  },
  'year-plan': {
    label: 'kế hoạch chuyên đề năm',
    isNeeded: false,
    fields: {},
    tables: {},
    slots: [],
  },
  'committee-minutes': {
    label: 'biên bản họp chi ủy',
    isNeeded: false,
    fields: {
      'ky-sinh-hoat': 'words',
      'chu-tri': 'words',
      'thu-ky': 'words',
      'danh-gia': 'words',
      'noi-dung': 'words',
      'thoi-gian-hop': 'words',
    },
    tables: { 'phan-cong': ['tt', 'viec', 'nguoi'] },
    slots: [],
  },
  'shorter-letter': {
    label: 'tờ trình xin mức thời lượng cho chi bộ ít đảng viên',
    isNeeded: false,
    fields: {
      'ten-chi-bo': 'words',
      'kinh-gui': 'words',
      'tong-so': 'words',
      'chinh-thuc': 'words',
      'thoi-luong-chung': 'words',
    },
    tables: {},
    slots: [],
  },
} as const satisfies Record<string, PaperContract>;
export type PaperName = keyof typeof papers;
export const paperNames = Object.keys(papers) as [PaperName, ...PaperName[]];

type Papers = typeof papers;
/** Fields that code fills in a paper. */
export type FieldOf<P extends PaperName> = keyof Papers[P]['fields'] & string;
/** Tables that code fills in a paper. */
export type TableOf<P extends PaperName> = keyof Papers[P]['tables'] & string;
/** Columns that code fills in a table of a paper. */
export type ColumnOf<
  P extends PaperName,
  T extends TableOf<P>,
> = Papers[P]['tables'][T] extends readonly (infer C extends string)[] ? C : never;
/** Places for lines that no blank of a paper holds. */
export type SlotOf<P extends PaperName> = Papers[P]['slots'][number];
