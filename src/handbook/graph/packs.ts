import { evidenceLabels } from '#documents/evidence.ts';
import type { Pack } from '#topic-packs/schema.ts';
import type { Library } from '../collections.ts';
import { resolveBasis } from './basis.ts';
import type { Handbook } from './graph.ts';

/** Packs that go with a past topic, in file order. */
export const packsOf = (graph: Handbook, topic: string): Library['packs'] =>
  graph.library.packs.filter(({ data }) => data.topics.includes(topic));

/** What each point of a pack rests on in the register, in words and with its address; nothing where it is a suggestion or a public page. */
export const groundsOf = (graph: Handbook, pack: Pack): { words: string; url: string }[][] =>
  pack.points.map(({ basis }) =>
    basis === undefined
      ? []
      : resolveBasis(graph, basis).citations.map(({ shortTitle, provision, evidence, url }) => ({
          words: `${evidenceLabels[evidence].sign} ${[shortTitle, provision].filter(Boolean).join(', ')}`,
          url,
        })),
  );
