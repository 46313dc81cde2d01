import { type Document, documentKinds } from '#documents/schema.ts';
import { fold } from '#vietnamese/fold.ts';
import type { RawData } from './write-entry.ts';

/** Kinds by the letters of their number, which stand for one kind alone. */
const bySign: Record<string, Document['kind']> = {
  CT: 'chi-thi',
  HD: 'huong-dan',
  KL: 'ket-luan',
  NQ: 'nghi-quyet',
  DA: 'de-an',
  KH: 'ke-hoach',
  CV: 'cong-van',
};

/** What the name of a document tells of its entry: `Hướng dẫn 15-HD/ĐU` is a guideline with that number. */
export function documentFacts(title: string, year?: string): RawData {
  const [number, sign = ''] = /\d{1,4}\s*-\s*([A-ZĐ]{2,4})(?:\/[A-ZĐ0-9-]+)?/.exec(title) ?? [];
  const name = title.toLocaleLowerCase('vi');
  const kind =
    Object.entries(documentKinds).find(([, word]) =>
      name.startsWith(word.toLocaleLowerCase('vi')),
    )?.[0] ?? bySign[fold(sign).toUpperCase()];
  return {
    ...(kind ? { kind } : {}),
    ...(number ? { number: number.replace(/\s+/g, '') } : {}),
    ...(year ? { issuedYear: Number(year) } : {}),
  };
}
