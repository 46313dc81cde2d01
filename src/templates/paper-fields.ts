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

/** The meeting itself. */
export const meeting = { 'loai-sinh-hoat': kinds, 'ky-sinh-hoat': 'words' } as const;
/** Where and when. */
export const place = { 'ngay-hop': 'date', 'dia-diem': 'words' } as const;
/** The roll call. */
export const roll = {
  'tong-so': 'words',
  'co-mat': 'words',
  'vang-co-ly-do': 'words',
  'vang-khong-ly-do': 'words',
} as const;
/** Whom a vote is counted on. */
export const voters = {
  'chinh-thuc': 'words',
  'so-thanh-vien': 'words',
  'co-mat-bieu-quyet': 'words',
  'can-it-nhat': 'words',
} as const;
/** Who is taken off that number. */
export const deductions = {
  'tru-mien': 'words',
  'tru-tam-thoi': 'words',
  'tru-dinh-chi': 'words',
} as const;
/** What was counted. */
export const count = {
  'tan-thanh': 'words',
  'khong-tan-thanh': 'words',
  'y-kien-khac': 'words',
  'ty-le-thanh-vien': 'words',
  'hinh-thuc-bieu-quyet': Object.values(castWords),
  'y-kien-bao-luu': 'words',
} as const;
/** The vote on a resolution. */
export const resolutionVote = {
  ...voters,
  'duoc-tru': 'words',
  ...count,
  'ket-qua-bieu-quyet': resolutionResults,
} as const;
/** A proposal on one person to the committee above, with both readings of its vote. */
export const proposal = {
  'ho-ten': 'words',
  ...place,
  'chinh-thuc': 'words',
  'duoc-tru': 'words',
  'thanh-vien': 'words',
  'co-mat': 'words',
  'cach-bieu-quyet': Object.values(castWords),
  'tan-thanh': 'words',
  'khong-tan-thanh': 'words',
  'ty-le': 'words',
  'ty-le-chinh-thuc': 'words',
} as const;
/** The score of the meeting. */
export const score = { diem: 'words', 'xep-loai': scoreLevels } as const;
/** Columns of a table of tasks. */
export const task = ['tt', 'viec', 'nguoi', 'han'] as const;
