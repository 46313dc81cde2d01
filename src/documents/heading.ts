import { datedName } from './names.ts';
import { type Document, documentKinds } from './schema.ts';

/**
 * Name, date and title of a document in one line, without saying the kind twice:
 * `Quy định 15-QĐ/ĐU` and `Quy định về thi hành …` become `Quy định 15-QĐ/ĐU (26/7/2026) về thi hành …`.
 */
export function documentHeading({
  kind,
  number,
  title,
  ...dated
}: Pick<Document, 'kind' | 'number' | 'shortTitle' | 'title' | 'issuedOn' | 'issuedYear'>): string {
  if (!number || title.startsWith(dated.shortTitle)) return title;
  const name = datedName(dated);
  const word = `${documentKinds[kind]} `;
  return title.startsWith(word) ? `${name} ${title.slice(word.length)}` : `${name}: ${title}`;
}
