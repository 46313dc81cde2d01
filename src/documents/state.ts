import type { DocumentStatus } from './schema.ts';

interface StateLabel {
  sign: string;
  label: string;
  /** What the word means in this handbook, for the legend. */
  meaning: string;
}

/** The state of a document as sign and word, used alike on pages, in lists and in search; it is this handbook's view, not a ruling. */
export const stateLabels: Record<DocumentStatus, StateLabel> = {
  'in-force': {
    sign: '✓',
    label: 'đang dùng',
    meaning: 'Đến ngày rà soát chưa thấy văn bản nào thay.',
  },
  replaced: {
    sign: '✕',
    label: 'đã được thay thế',
    meaning: 'Có nguồn nói rõ văn bản nào đã thay; làm theo văn bản mới.',
  },
  older: {
    sign: '◌',
    label: 'văn bản cũ',
    meaning:
      'Đã có văn bản mới hơn về cùng việc, chưa thấy nguồn nói rõ là thay thế; xem văn bản mới trước.',
  },
  ended: {
    sign: '✕',
    label: 'đã hết dùng',
    meaning: 'Việc đã xong, thời hạn đã hết hoặc nơi ban hành không còn hoạt động.',
  },
  unknown: {
    sign: '?',
    label: 'chưa rõ hiệu lực',
    meaning:
      'Chưa đủ căn cứ để nói còn dùng hay không; hỏi cấp ủy cấp trên trực tiếp trước khi làm theo.',
  },
  reference: {
    sign: '◇',
    label: 'tài liệu tham khảo',
    meaning:
      'Bài báo, tài liệu của một địa phương hoặc một trang mạng; chỉ để tham khảo, không có hiệu lực như văn bản của Đảng.',
  },
};

/** True for a document that a page of today must not rest on without saying so. */
export const isPast = (status: DocumentStatus | undefined): boolean =>
  status === 'replaced' || status === 'older' || status === 'ended';
