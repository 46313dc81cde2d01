import type { Document } from '../documents/schema.ts';
import { entryOf, type Handbook, thing } from './graph.ts';

type Succession = Document['succeeds'][number];

const forward: Record<Succession['relation'], string> = {
  replaces: 'Thay thế',
  newer: 'Mới hơn, cùng nội dung với',
  continues: 'Tiếp nối',
};
const backward: Record<Succession['relation'], string> = {
  replaces: 'Đã được thay bởi',
  newer: 'Văn bản mới hơn cùng nội dung:',
  continues: 'Được tiếp nối bởi',
};

function related(graph: Handbook, id: string, words: string, { note, evidence }: Succession) {
  const { shortTitle, status } = entryOf(graph, 'documents', id).data;
  const unverified =
    evidence === 'unverified' ? 'Quan hệ này chưa đối chiếu với điều khoản thi hành.' : undefined;
  const told = [unverified, note].filter(Boolean).join(' ');
  return {
    shortTitle,
    status,
    url: thing(graph, id).url,
    relation: words,
    ...(told ? { note: told } : {}),
  };
}

/** Documents that this one follows, by its own word. */
export const olderThan = (graph: Handbook, { succeeds }: Document) =>
  succeeds.map((s) => related(graph, s.document, forward[s.relation], s));

/** Documents that follow this one, computed from theirs. */
export const newerThan = (graph: Handbook, { id }: Document) =>
  graph.library.documents.flatMap(({ data }) =>
    data.succeeds
      .filter((s) => s.document === id)
      .map((s) => related(graph, data.id, backward[s.relation], s)),
  );

/** Every older → newer pair of the register, with the word for the relation and how sure it is. */
export const successionRows = (graph: Handbook) =>
  graph.library.documents.flatMap(({ data }) =>
    data.succeeds.map((s) => ({
      older: link(graph, s.document),
      newer: link(graph, data.id),
      words: { replaces: 'được thay bởi', newer: 'có bản mới hơn', continues: 'được tiếp nối bởi' }[
        s.relation
      ],
      evidence: s.evidence,
    })),
  );

function link(graph: Handbook, id: string) {
  const { shortTitle, status } = entryOf(graph, 'documents', id).data;
  return { shortTitle, status, url: thing(graph, id).url };
}
