import { castWords, meetingWords, resolutionResults, scoreLevels } from './paper-words.ts';

/** What code writes into a field: any words, a day or a time as data, or one of a few words that a choice must offer. */
export type FieldNeed = 'words' | 'date' | 'time' | readonly string[];

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

const kinds = Object.values(meetingWords);

const meeting = { 'loai-sinh-hoat': kinds, 'ky-sinh-hoat': 'words' } as const;
const place = { 'ngay-hop': 'date', 'dia-diem': 'words' } as const;
const roll = {
  'tong-so': 'words',
  'co-mat': 'words',
  'vang-co-ly-do': 'words',
  'vang-khong-ly-do': 'words',
} as const;
const voters = {
  'chinh-thuc': 'words',
  'so-thanh-vien': 'words',
  'co-mat-bieu-quyet': 'words',
  'can-it-nhat': 'words',
} as const;
const deductions = {
  'tru-mien': 'words',
  'tru-tam-thoi': 'words',
  'tru-dinh-chi': 'words',
} as const;
const count = {
  'tan-thanh': 'words',
  'khong-tan-thanh': 'words',
  'y-kien-khac': 'words',
  'ty-le-thanh-vien': 'words',
  'hinh-thuc-bieu-quyet': Object.values(castWords),
  'y-kien-bao-luu': 'words',
} as const;
const resolutionVote = {
  ...voters,
  'duoc-tru': 'words',
  ...count,
  'ket-qua-bieu-quyet': resolutionResults,
} as const;
const score = { diem: 'words', 'xep-loai': scoreLevels } as const;
const task = ['tt', 'viec', 'nguoi', 'han'] as const;

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
    },
    tables: { 'chuan-bi': ['tt', 'viec', 'nguoi'] },
    slots: [],
  },
  script: {
    label: 'kịch bản điều hành',
    isNeeded: true,
    fields: {
      ...meeting,
      ...roll,
      'dai-bieu': 'words',
      'thu-ky': 'words',
      'ten-chuyen-de': 'words',
      'nguoi-de-dan': 'words',
      'noi-dung-bieu-quyet': 'words',
      'can-it-nhat': 'words',
    },
    tables: {},
    slots: ['cau-hoi'],
  },
  'topic-report': {
    label: 'báo cáo đề dẫn chuyên đề',
    isNeeded: true,
    fields: {
      'ten-chuyen-de': 'words',
      'buoi-sinh-hoat': 'words',
      'nguoi-trinh-bay': 'words',
      'cau-hoi': 'words',
    },
    tables: {},
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
    },
    tables: { 'y-kien': ['tt', 'nguoi', 'noi-dung'], 'giao-viec': task },
    slots: ['mo-dau', 'thuong-ky', 'chuyen-de', 'bieu-quyet', 'ket-thuc'],
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
      'nhiem-vu-chinh-tri': 'words',
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
      'giai-phap': 'words',
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
    },
    tables: { 'giao-viec': [...task, 'ket-qua'] },
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
    fields: {},
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
