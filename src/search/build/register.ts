import type { Document } from '#documents/schema.ts';
import type { RegisterDocument } from '../data.ts';

/** What a query's citation is held against, of every entry of the register. */
export function registerOf(entries: readonly { data: Document }[]): RegisterDocument[] {
  return entries.map(({ data }) => {
    const year = data.issuedOn ? Number(data.issuedOn.slice(0, 4)) : data.issuedYear;
    return {
      id: data.id,
      kind: data.kind,
      ...(data.number === undefined ? {} : { number: data.number }),
      ...(year === undefined ? {} : { year }),
    };
  });
}
