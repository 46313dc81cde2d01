import config from '#config';
import { buildGraph } from '#handbook/graph/graph.ts';
import { readContent } from '#handbook/read/read.ts';
import { notesOf } from '#search/build/notes.ts';
import type { Known } from '#search/build/own-tables.ts';
import { registerOf } from '#search/build/register.ts';

/** What a content folder says beside its pages: terms, the register of documents, and what the graph knows of places. */
export async function readKnown(content: string): Promise<Known> {
  const { library } = await readContent(content);
  const graph = buildGraph(library, config);
  return {
    glossary: graph.library.glossary.map(({ data }) => data),
    documents: registerOf(graph.library.documents),
    notes: notesOf(graph),
  };
}
