import { figureLines, onPaper } from './decisions.ts';
import type { Pack } from './schema.ts';

/** The parts of a topic report that a pack fills in, by what they say. */
export interface Report {
  reason: string;
  /** What it rests on, each with its source in brackets. */
  grounds: string;
  figures: string;
  strengths: string;
  weaknesses: string;
  causes: string;
  measures: string;
  questions: string;
  decisions: string[];
}

const joined = (list: readonly string[]): string => list.map((one) => `- ${one}`).join('\n');

/** A pack as the text of a report. `sourceOf` names what a point rests on; empty for our suggestion. */
export const reportOf = (
  pack: Pack,
  sourceOf: (point: Pack['points'][number]) => string,
): Report => ({
  reason: pack.reason,
  grounds: joined(
    pack.points.map((point) => {
      const source = sourceOf(point);
      return source ? `${point.text.replace(/\.$/, '')} (${source}).` : `${point.text} (gợi ý)`;
    }),
  ),
  figures: figureLines(pack.figures),
  strengths: joined(pack.situation.strengths),
  weaknesses: joined(pack.situation.weaknesses),
  causes: joined(pack.situation.causes),
  measures: joined(pack.measures),
  questions: pack.questions.map((question, i) => `${i + 1}. ${question}`).join('\n'),
  decisions: pack.decisions.map((decision) => onPaper(decision)),
});
