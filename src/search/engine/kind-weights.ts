import type { UnitKind } from '../data.ts';
import type { Asked } from '../understand/reading.ts';

/** What a kind weighs where nothing in the query says what is wanted: what to do before what to learn. */
const USUAL: Record<UnitKind, number> = {
  answer: 1.2,
  rule: 0.87,
  step: 0.87,
  term: 0.9,
  document: 0.95,
  procedure: 1.06,
  requirement: 0.9,
  template: 1,
  topic: 0.92,
  guide: 0.96,
  lesson: 0.72,
  list: 0.55,
  manual: 0.3,
  pack: 0.96,
  month: 0.96,
  tool: 0.96,
};

const question = {
  answer: 1.13,
  rule: 0.96,
  step: 0.87,
  procedure: 0.92,
  template: 0.8,
  topic: 0.75,
  lesson: 0.65,
  list: 0.5,
};

/** What weighs otherwise for what was asked. */
const BY_ASKED: Partial<Record<Asked, Partial<Record<UnitKind, number>>>> = {
  number: { ...question, rule: 1.2 },
  duration: { ...question, rule: 1.2 },
  date: question,
  'yes-no': question,
  who: question,
  how: { ...question, procedure: 1.1 },
  what: question,
  definition: { ...question, term: 1.35 },
  form: { template: 1.22, answer: 0.95, term: 0.75, step: 0.8, lesson: 0.6, rule: 0.7 },
  document: { document: 1.4, answer: 0.9 },
  topic: { topic: 1.3, list: 0.95, answer: 0.8, rule: 0.8, term: 0.85 },
};

/** How much a kind weighs for what was asked. */
export const kindWeight = (asked: Asked, kind: UnitKind): number =>
  BY_ASKED[asked]?.[kind] ?? USUAL[kind];
