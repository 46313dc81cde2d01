import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Answer } from '#search/engine/answer.ts';
import type { SearchEngine } from '#search/engine/engine.ts';
import type { Handbook } from '#handbook/graph/graph.ts';

/** A query as somebody typed it, and what answers it. */
export const realQuery = z.strictObject({
  query: z.string(),
  group: z.string(),
  /** Ids or site paths; a result is right if its page holds one of them. */
  want: z.array(z.string()),
  answerable: z.enum(['yes', 'partly', 'no']),
  /** True where every word is right as typed. */
  mustNotCorrect: z.boolean(),
  means: z.string().optional(),
  sub: z.string().optional(),
  /** Pattern of a right answer card. */
  answer: z.string().optional(),
  /** Why `want` is not what it was when the query was collected. */
  changed: z.string().optional(),
});
export type RealQuery = z.infer<typeof realQuery>;

/** The queries of a file. */
export const readQueries = async (file: string): Promise<RealQuery[]> =>
  z.array(realQuery).parse(JSON.parse(await readFile(file, 'utf8')));

/** What came of one query. */
export interface RealOutcome {
  asked: RealQuery;
  /** Place of the first right result, the card being the first; 0 where none is among those shown. */
  rank: number;
  card: 'right' | 'wrong' | 'none';
  lacking: boolean;
  /** Kind of the first result. */
  kind: string;
  corrected: boolean;
  /** What was shown, for reading. */
  shown: string[];
  understood: string;
}

/** Asks every query as one reader would. */
export async function askReal(
  engine: SearchEngine,
  queries: readonly RealQuery[],
  graph: Handbook,
): Promise<RealOutcome[]> {
  const holds = holderOf(graph);
  const outcomes: RealOutcome[] = [];
  for (const asked of queries) outcomes.push(judge(asked, await engine.search(asked.query), holds));
  return outcomes;
}

type Holds = (url: string, want: readonly string[]) => boolean;

const pageOf = (url: string): string =>
  `/${url
    .replace(/^https?:\/\/[^/]+\//, '')
    .replace(/^\//, '')
    .replace(/#.*/, '')}`;

/** Whether a page holds something wanted: it is that page, or a thing of that id stands on it. */
function holderOf(graph: Handbook): Holds {
  const pages = new Map(graph.things.map(({ id, url }) => [id, pageOf(url)]));
  return (url, want) =>
    want.some((wanted) => (wanted.startsWith('/') ? wanted : pages.get(wanted)) === pageOf(url));
}

function judge(asked: RealQuery, answer: Answer, holds: Holds): RealOutcome {
  const { card } = answer;
  const rows = [...answer.results, ...answer.groups.flatMap(({ hits }) => hits)];
  const right = rows.map(({ url }) => holds(url, asked.want));
  const isCardRight =
    card !== undefined &&
    (asked.want.includes(card.id) ||
      (asked.answer !== undefined && new RegExp(asked.answer, 'i').test(card.answer)) ||
      card.links.some(({ url }) => holds(url, asked.want)));
  const places = card ? [isCardRight, ...right] : right;
  const shown = rows
    .slice(0, 4)
    .map(
      (hit) => `${hit.url.replace(/^https?:\/\/[^/]+/, '')} “${hit.title}” ${hit.score.toFixed(2)}`,
    );
  return {
    asked,
    rank: places.indexOf(true) + 1,
    card: !card ? 'none' : isCardRight ? 'right' : 'wrong',
    lacking: answer.lacking !== undefined,
    kind: card?.kind ?? rows[0]?.kind ?? '',
    corrected: isCorrected(asked, answer),
    shown: card ? [`CARD ${card.title}`, ...shown] : shown,
    understood: answer.understood?.text ?? '',
  };
}

/** True when a word that was right as typed was read as another one. */
const isCorrected = ({ mustNotCorrect }: RealQuery, { understood }: Answer): boolean =>
  mustNotCorrect && (understood?.changes.some(({ kind }) => kind !== 'abbreviation') ?? false);

/** Shares of all outcomes, from 0 to 1. */
export interface RealScore {
  first: number;
  three: number;
  /** How many correct words were read as others. */
  corrected: number;
  /** Of those the handbook has nothing on, how many were told so. */
  told: number;
  /** Of the answerable, how many were told so wrongly. */
  toldWrongly: number;
  /** Of the cards shown for answerable queries, how many are right. */
  cardsRight: number;
  /** Lessons, blank forms and the manual in the first place where none is right. */
  wrongKind: number;
}

/** What the outcomes come to. */
export function scoreReal(outcomes: readonly RealOutcome[]): RealScore {
  const answerable = outcomes.filter(({ asked }) => asked.answerable !== 'no');
  const lacking = outcomes.filter(({ asked }) => asked.answerable === 'no');
  const cards = outcomes.filter(({ card }) => card !== 'none');
  const share = (list: readonly RealOutcome[], test: (o: RealOutcome) => boolean) =>
    list.filter(test).length / (list.length || 1);
  return {
    first: share(answerable, ({ rank }) => rank === 1),
    three: share(answerable, ({ rank }) => rank > 0 && rank <= 3),
    corrected: outcomes.filter(({ corrected }) => corrected).length,
    told: share(lacking, (o) => o.lacking),
    toldWrongly: share(answerable, (o) => o.lacking),
    cardsRight: share(cards, ({ card }) => card === 'right'),
    wrongKind: share(
      outcomes,
      ({ rank, kind, lacking: none }) =>
        rank !== 1 && !none && ['lesson', 'template', 'manual'].includes(kind),
    ),
  };
}
