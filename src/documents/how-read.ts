import type { EvidenceLevel } from './evidence.ts';
import type { Document } from './schema.ts';

const noOriginal = 'chưa đối chiếu nguyên văn';
const onlyCopy = 'chưa đối chiếu bản chính thức';

/** How the text behind a citation was read. */
export type WayRead = 'compared' | 'full' | 'part' | 'page' | 'press' | 'retold' | 'known';

/** The words for each way, in full and beside a statement; `lacks`: what was not done. */
export const waysRead: Record<WayRead, { read: string; short: string; lacks?: string }> = {
  compared: { read: 'đã đối chiếu văn bản chính thức', short: 'đã đối chiếu' },
  full: { read: 'đọc toàn văn bản chép công khai', short: 'đọc toàn văn', lacks: onlyCopy },
  part: {
    read: 'đọc phần được dẫn trong bản chép công khai',
    short: 'đọc phần được dẫn',
    lacks: onlyCopy,
  },
  page: { read: 'đọc trên trang công khai', short: 'đọc trên trang công khai' },
  press: { read: 'theo báo chí', short: 'theo báo chí', lacks: noOriginal },
  retold: { read: 'theo tài liệu thuật lại', short: 'theo tài liệu thuật lại', lacks: noOriginal },
  known: { read: 'hiểu biết chung, chưa có nguồn để dẫn', short: 'hiểu biết chung' },
};

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
