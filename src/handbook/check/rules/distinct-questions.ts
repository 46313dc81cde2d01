import { fold } from '#vietnamese/fold.ts';
import { sampleMark } from '../sample-text.ts';
import type { Rule } from './rule.ts';

/** What is left of a question when case, marks and signs are passed over: so people type it. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9%/]+/g, ' ')
    .trim();

/** No question, in whatever words, belongs to two answers: a reader would get either. */
export const distinctQuestions: Rule = ({ library, ledger }) => {
  const seen = new Map<string, { id: string; file: string }>();
  // What is published goes first: the newcomer is told.
  return [...library.answers]
    .sort(
      (a, b) =>
        Number(!ledger[a.data.id]) - Number(!ledger[b.data.id]) ||
        a.data.id.localeCompare(b.data.id, 'en'),
    )
    .flatMap(({ file, data }) =>
      [
        { text: data.question, path: ['question'] },
        ...data.variants.map((text, i) => ({ text, path: ['variants', i] })),
      ].flatMap(({ text, path }) => {
        // What is still to be written stands alike in every new file.
        if (text.startsWith(sampleMark)) return [];
        const first = seen.get(bare(text));
        seen.set(bare(text), first ?? { id: data.id, file });
        // A copy with its id is told as that.
        if (!first || first.file === file || first.id === data.id) return [];
        return [
          {
            file,
            place: { path },
            message: `câu hỏi này đã có ở ${first.id} (${first.file})`,
            fix: 'gộp hai câu làm một, hoặc hỏi khác đi cho rõ',
          },
        ];
      }),
    );
};
