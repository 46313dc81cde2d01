import type { Document } from '#documents/schema.ts';
import { datedName, sameNumber } from '#documents/names.ts';
import { formatDay } from '#base/dates.ts';
import { documentName } from './basis.ts';
import { entryOf, type Handbook, thing } from './graph.ts';

type Succession = Document['succeeds'][number];

const forward: Record<Succession['relation'], string> = {
  replaces: 'Thay thế',
  newer: 'Mới hơn, cùng việc với',
  continues: 'Tiếp nối',
};
const backward: Record<Succession['relation'], string> = {
  replaces: 'Thay bằng',
  newer: 'Văn bản mới hơn về cùng việc:',
  continues: 'Tiếp theo là',
};

function related(graph: Handbook, id: string, words: string, { note, evidence }: Succession) {
  const { status } = entryOf(graph, 'documents', id).data;
  const unverified =
    evidence === 'unverified' && !note ? 'Chưa thấy nguồn nói rõ quan hệ này.' : undefined;
  const told = [unverified, note].filter(Boolean).join(' ');
  return {
    shortTitle: documentName(graph, id),
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
      words: { replaces: 'thay bằng', newer: 'có bản mới hơn', continues: 'tiếp theo là' }[
        s.relation
      ],
      evidence: s.evidence,
    })),
  );

function link(graph: Handbook, id: string) {
  const { status } = entryOf(graph, 'documents', id).data;
  return { shortTitle: documentName(graph, id), status, url: thing(graph, id).url };
}

/** Other documents of the same number, in the register or not: readers must not take one for the other. */
export function namesakesOf(graph: Handbook, document: Document): Namesake[] {
  const register = graph.library.documents.map(({ data }) => data);
  return [
    ...sameNumber(document, register).map((data) => ({
      name: datedName(data),
      url: thing(graph, data.id).url,
      about: data.title,
    })),
    ...document.namesakes.map(({ number, date, about }) => ({
      name: date ? `${number} (${formatDay(date)})` : number,
      about,
    })),
  ];
}

/** A document that bears the number of another one. */
export interface Namesake {
  name: string;
  /** Its page, where it has one. */
  url?: string;
  about: string;
}
