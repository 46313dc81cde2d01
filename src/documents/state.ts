import type { DocumentStatus } from './schema.ts';

interface StateLabel {
  sign: string;
  label: string;
}

/** The state of a document as word and sign. */
export const stateLabels: Record<DocumentStatus, StateLabel> = {
  'in-force': { sign: '✓', label: 'đang dùng' },
  replaced: { sign: '✕', label: 'đã được thay thế' },
  older: { sign: '◌', label: 'văn bản cũ' },
  ended: { sign: '✕', label: 'đã hết dùng' },
  unknown: { sign: '?', label: 'chưa rõ hiệu lực' },
  reference: { sign: '–', label: 'tài liệu tham khảo' },
};

/** True for a document that a page of today must not rest on without saying so. */
export const isPast = (status: DocumentStatus): boolean =>
  status === 'replaced' || status === 'older' || status === 'ended';
