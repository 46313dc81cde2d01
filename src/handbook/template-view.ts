import { backLinks, type Handbook } from './graph.ts';

/** Steps that use a form; computed, never written in the form. */
export const usingSteps = (graph: Handbook, templateId: string) =>
  backLinks(graph, templateId).filter((found) => found.kind === 'step');
