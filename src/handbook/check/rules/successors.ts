import type { Rule } from './rule.ts';

/** A document marked as replaced is named by the one that replaces it. */
export const successors: Rule = ({ library }) => {
  const replaced = new Set(
    library.documents.flatMap(({ data }) =>
      data.succeeds.filter((s) => s.relation === 'replaces').map((s) => s.document),
    ),
  );
  return library.documents
    .filter(({ data }) => data.status === 'replaced' && !replaced.has(data.id))
    .map(({ file, data }) => ({
      file,
      place: { path: ['status'] },
      message: `${data.id} ghi là đã được thay thế nhưng không văn bản nào nhận là thay nó`,
      fix: `thêm “succeeds: [{document: ${data.id}, relation: replaces, …}]” vào văn bản mới, hoặc đổi status`,
    }));
};
