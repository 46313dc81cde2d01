import type { HandbookConfig } from '#handbook/config.ts';
import type { Handbook } from '#handbook/graph/graph.ts';
import { type Card, cardOf } from '../papers/card.ts';
import { factsOf } from '../papers/facts.ts';
import { blankMeeting } from '../state/new-meeting.ts';
import { buildKitData, procedureOf } from './build-data.ts';

/** A card to print and fill in by hand, for a procedure with something to chair. */
export interface BlankCard {
  slug: string;
  id: string;
  title: string;
  url: string;
  card: Card;
}

/** Whether a procedure has steps within a meeting. */
export const hasCard = ({ data }: Handbook['library']['procedures'][number]): boolean =>
  data.phases.some(({ when }) => when === 'meeting');

/** The cards of all procedures that take place in a meeting, with nothing entered. */
export function blankCards(graph: Handbook, config: HandbookConfig): BlankCard[] {
  const data = buildKitData(graph, config);
  return graph.library.procedures.filter(hasCard).map((entry) => {
    const procedure = procedureOf(graph, entry);
    const { id, title, url } = procedure;
    const blank = blankMeeting({ kind: id, date: '' });
    const meeting = { ...blank, setup: { ...blank.setup, time: '' } };
    const card = cardOf(factsOf(meeting, { ...data, procedures: [procedure] }));
    return { slug: entry.slug, id, title, url, card };
  });
}
