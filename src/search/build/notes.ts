import { datedName } from '#documents/names.ts';
import { isPast, stateLabels } from '#documents/state.ts';
import { successorsOf } from '#handbook/graph/basis.ts';
import { type Handbook, thing } from '#handbook/graph/graph.ts';
import { trustFor } from '#handbook/graph/trust.ts';
import { headline } from '#rules/headline.ts';
import { cellKinds, cellTypes, themes } from '#topics/taxonomy.ts';
import { capital } from '#vietnamese/first-letter.ts';
import type { Card } from '../data.ts';
import { namesakesOf } from './namesakes.ts';
import { answerNotes } from './answer-notes.ts';
import { basisLine, cardLinks, documentsOf } from './card-parts.ts';
import { twoSentences } from '../sentences.ts';
import type { Note, Notes } from './units.ts';

/** Everything that the graph adds to what the pages say. */
export function notesOf(graph: Handbook): Notes {
  const mentions = mentionsByPage(graph);
  return new Map(
    [
      ...answerNotes(graph),
      ...termNotes(graph),
      ...ruleNotes(graph),
      ...documentNotes(graph),
      ...stepNotes(graph),
      ...pageNotes(graph),
    ].map(([url, note]) => [url, { ...note, mentions: mentions.get(url) ?? 0 }]),
  );
}

/** How often other pages mention a page or a step on it, by its site path. */
function mentionsByPage(graph: Handbook): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, url } of graph.things) {
    const page = url.replace(/#.*/, '');
    const found = new Set((graph.incoming.get(id) ?? []).map(({ from }) => from)).size;
    counts.set(page, (counts.get(page) ?? 0) + found);
  }
  return counts;
}

function termNotes(graph: Handbook): [string, Note][] {
  const namesakes = namesakesOf(graph);
  return graph.library.glossary.map(({ data }) => {
    const { url } = thing(graph, data.id);
    const gist = data.definition;
    const card: Card = {
      id: data.id,
      title: capital(data.term),
      answer: twoSentences(gist),
      basis: basisLine(trustFor(graph, data.id)),
      links: [
        { id: data.id, title: 'Xem trong trang thuật ngữ', url },
        ...cardLinks(graph, [
          ...new Set([
            ...namesakes(data.term),
            ...data.seeAlso.slice(0, 2),
            ...documentsOf(data.basis),
          ]),
        ]),
      ],
    };
    const names = [...data.abbreviations, ...data.synonyms];
    return [url, { kind: 'term', title: capital(data.term), names, gist, card }];
  });
}

function ruleNotes(graph: Handbook): [string, Note][] {
  return graph.library.rules.map(({ data }) => {
    const { url } = thing(graph, data.id);
    const { large, lines } = headline(data.value);
    const value = [large, ...lines].join('; ');
    const card: Card = {
      id: data.id,
      title: data.title,
      answer: twoSentences(data.summary),
      basis: basisLine(trustFor(graph, data.id)),
      links: [
        { id: data.id, title: `Quy tắc: ${value.length > 60 ? data.title : value}`, url },
        ...cardLinks(graph, documentsOf(data.basis)),
      ],
    };
    return [url, { kind: 'rule', gist: data.summary, card }];
  });
}

/** Whether a document still holds, and what came after it: what people look up a number for. */
function documentNotes(graph: Handbook): [string, Note][] {
  return graph.library.documents.map(({ data }) => {
    const { url } = thing(graph, data.id);
    const after = successorsOf(graph, data.id);
    const { sign, label } = stateLabels[data.status];
    const then =
      after.length > 0 && isPast(data.status)
        ? `; mới hơn: ${after.map(({ shortTitle }) => shortTitle).join(', ')}`
        : '';
    const gist = `${sign} ${capital(label)}${then}.`;
    const told = `${data.title}. ${capital(label)}${then}.`;
    const card: Card = {
      id: data.id,
      title: datedName(data),
      answer: told,
      basis: basisLine(trustFor(graph, data.id)),
      links: [
        { id: data.id, title: 'Mở trang văn bản', url },
        ...after
          .slice(0, 2)
          .map(({ id, shortTitle, url: to }) => ({ id, title: shortTitle, url: to })),
      ],
    };
    const points = data.points.map(({ text }) => text);
    const names = [data.title, data.shortTitle];
    return [url, { kind: 'document', names, gist: `${gist} ${data.title}`, card, points }];
  });
}

function stepNotes(graph: Handbook): [string, Note][] {
  return graph.library.procedures.flatMap(({ data }) =>
    data.phases
      .flatMap(({ steps }) => steps)
      .map((step): [string, Note] => [
        thing(graph, step.id).url,
        { kind: 'step', title: step.title },
      ]),
  );
}

/** Pages whose summary says best what one gets there. */
function pageNotes(graph: Handbook): [string, Note][] {
  const { procedures, templates, requirements, packs, months, topics } = graph.library;
  const kinds = [
    ['procedure', procedures],
    ['template', templates],
    ['requirement', requirements],
    ['pack', packs],
    ['month', months],
  ] as const;
  return [
    ...kinds.flatMap(([kind, entries]) =>
      entries.map(({ data }): [string, Note] => [
        thing(graph, data.id).url,
        { kind, gist: data.summary },
      ]),
    ),
    ...topics.map(({ data }): [string, Note] => {
      const where = cellTypes[data.cellType];
      // Whoever looks for a topic says for whom and on what it is.
      const names = [where.label, cellKinds[where.kind], themes[data.theme]];
      const note = { kind: 'topic' as const, names, gist: data.summary };
      return [thing(graph, data.id).url, note];
    }),
  ];
}
