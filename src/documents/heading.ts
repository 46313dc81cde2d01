import { type Document, documentKinds } from './schema.ts';

/**
 * Name and title of a document in one line, without saying the kind twice:
 * `Quy định 208-QĐ/TW` and `Quy định về thi hành …` become `Quy định 208-QĐ/TW về thi hành …`.
 */
export function documentHeading({
  kind,
  number,
  shortTitle,
  title,
}: Pick<Document, 'kind' | 'number' | 'shortTitle' | 'title'>): string {
  if (!number || title.startsWith(shortTitle)) return title;
  const word = `${documentKinds[kind]} `;
  return title.startsWith(word)
    ? `${shortTitle} ${title.slice(word.length)}`
    : `${shortTitle}: ${title}`;
}
