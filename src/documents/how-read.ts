import type { EvidenceLevel } from './evidence.ts';
import type { Document } from './schema.ts';

/** How the text behind a citation was read: whole in the line of a page, short beside a statement. */
export const waysRead = {
  compared: { whole: 'đã đối chiếu văn bản chính thức', short: 'đã đối chiếu' },
  full: {
    whole: 'đọc toàn văn bản chép công khai, chưa đối chiếu bản chính thức',
    short: 'đọc toàn văn',
  },
  part: {
    whole: 'đọc phần được dẫn trong bản chép công khai, chưa đối chiếu bản chính thức',
    short: 'đọc phần được dẫn',
  },
  page: { whole: 'đọc trên trang công khai', short: 'đọc trên trang công khai' },
  press: { whole: 'theo báo chí, chưa đối chiếu nguyên văn', short: 'theo báo chí' },
  retold: {
    whole: 'theo tài liệu thuật lại, chưa đối chiếu nguyên văn',
    short: 'theo tài liệu thuật lại',
  },
  known: { whole: 'hiểu biết chung, chưa có nguồn để dẫn', short: 'hiểu biết chung' },
} as const;
export type WayRead = keyof typeof waysRead;

const ofLevel: Record<Exclude<EvidenceLevel, 'press' | 'suggestion'>, WayRead> = {
  official: 'compared',
  secondary: 'retold',
  'well-known': 'known',
};

/** How a document was read where it is cited at a level. Two ways have the level `press`: the document says which is meant; an article or a local paper is itself what was read. */
export function wayRead(
  level: Exclude<EvidenceLevel, 'suggestion'>,
  { kind, readAs }: Pick<Document, 'kind' | 'readAs'>,
): WayRead {
  if (level !== 'press') return ofLevel[level];
  if (readAs) return readAs;
  return kind === 'bai-bao' || kind === 'tai-lieu' ? 'page' : 'press';
}
