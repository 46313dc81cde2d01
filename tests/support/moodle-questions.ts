import { parse } from 'gift-pegjs';

/** A question as it stands in Moodle's question bank. */
export interface BankedQuestion {
  category: string;
  kind: 'multichoice' | 'truefalse' | 'match' | 'ordering';
  name: string;
  id: string;
}

/** What the independent parser gives back, as far as it is needed here. */
interface Read {
  type: string;
  title?: string;
}

const kinds: Record<string, BankedQuestion['kind']> = {
  MC: 'multichoice',
  TF: 'truefalse',
  Matching: 'match',
};

/** Escaped signs of GIFT as they are read. */
const unescaped = (words: string) => words.replace(/\\(.)/g, '$1');

/**
 * What Moodle 4.5 makes of a GIFT file: a block ends with an empty line, a comment of a block holds the ID number of its
 * question, a slash written twice is one slash of a name. Questions of the ordering type are read by their form, which
 * the independent parser does not know.
 */
export function bankOf(gift: string): BankedQuestion[] {
  let category = '';
  return gift
    .trim()
    .split(/\n{2,}/)
    .flatMap((block): BankedQuestion[] => {
      const named = /^\$CATEGORY: (.*)$/.exec(block)?.[1];
      if (named !== undefined) {
        category = named.replaceAll('//', '/');
        return [];
      }
      const id = /^\/\/.*\[id:((?:\\]|[^\]])+)]$/m.exec(block)?.[1] ?? '';
      const ordering = /^::((?:\\.|[^:\\])+)::.*\{>/ms.exec(block)?.[1];
      if (ordering) return [{ category, kind: 'ordering', name: unescaped(ordering), id }];
      const [read] = parse(block) as unknown as Read[];
      const kind = kinds[read?.type ?? ''];
      return read && kind ? [{ category, kind, name: read.title ?? '', id }] : [];
    });
}
