import { isPast } from '#documents/state.ts';
import type { Rule } from './rule.ts';

/** Only a past document stands for the version before another one, and only for one that is in force. */
export const precedingVersions: Rule = ({ library, references }) => {
  const documents = new Map(library.documents.map(({ data }) => [data.id, data]));
  const isKnownPast = (id: string) => {
    const found = documents.get(id);
    return found && isPast(found.status);
  };
  return references.flatMap(({ to, precedes, file, place }) => {
    if (!precedes) return [];
    if (isKnownPast(to) === false)
      return [
        {
          file,
          place,
          message: `${to} không phải văn bản cũ, nên không là bản liền trước của ${precedes}`,
          fix: `bỏ “precedes”, hoặc đổi “status” của ${to} trong sổ văn bản nếu văn bản đó đã được thay`,
        },
      ];
    if (isKnownPast(precedes))
      return [
        {
          file,
          place,
          message: `${precedes} không còn là bản đang có hiệu lực`,
          fix: `bỏ “precedes” để trang báo căn cứ cũ, hoặc ghi mã của bản đang có hiệu lực nếu ${to} là bản liền trước của bản đó`,
        },
      ];
    return [];
  });
};
