import { type PaperContract, place, proposal } from './paper-fields.ts';
import { castWords } from './paper-words.ts';

/** Papers of meetings with steps of their own, and proposals to the committee above on one person. */
export const ownPapers = {
  admission: {
    label: 'nghị quyết đề nghị kết nạp',
    isNeeded: false,
    fields: { ...proposal, 'chu-tri': 'words', 'thu-ky': 'words', 'y-kien-khac': 'words' },
    tables: {},
    slots: [],
  },
  confirmation: {
    label: 'nghị quyết đề nghị công nhận chính thức',
    isNeeded: false,
    fields: { ...proposal, 'chu-tri': 'words', 'thu-ky': 'words', 'y-kien-khac': 'words' },
    tables: {},
    slots: [],
  },
  removal: {
    label: 'nghị quyết đề nghị xóa tên',
    isNeeded: false,
    fields: proposal,
    tables: {},
    slots: [],
  },
  appointment: {
    label: 'nghị quyết đề nghị chỉ định bổ sung',
    isNeeded: false,
    fields: {
      ...place,
      'chinh-thuc': 'words',
      'duoc-tru': 'words',
      'so-thanh-vien': 'words',
      'co-mat': 'words',
      'hinh-thuc': Object.values(castWords),
    },
    tables: { 'nhan-su': ['tt', 'nguoi', 'tan-thanh', 'khong-tan-thanh', 'ty-le'] },
    slots: [],
  },
  'rating-ballot': {
    label: 'phiếu biểu quyết xếp loại',
    isNeeded: false,
    fields: { nam: 'words' },
    tables: { 'xep-loai': ['tt', 'nguoi'] },
    slots: [],
  },
  'rating-list': {
    label: 'danh sách tổng hợp đề nghị xếp loại',
    isNeeded: false,
    fields: {
      nam: 'words',
      'ngay-hop': 'date',
      'chinh-thuc': 'words',
      'duoc-tru': 'words',
      'thanh-vien': 'words',
      'co-mat': 'words',
    },
    tables: { 'tong-hop': ['tt', 'nguoi'] },
    slots: [],
  },
} as const satisfies Record<string, PaperContract>;
