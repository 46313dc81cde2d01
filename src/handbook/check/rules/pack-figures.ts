import { namedIn } from '#topic-packs/decisions.ts';
import type { Rule } from './rule.ts';

/** Every figure that a decision of a pack names is one that the cell fills in. */
export const packFigures: Rule = ({ library }) =>
  library.packs.flatMap(({ file, data }) => {
    const known = new Set(data.figures.map(({ name }) => name));
    return data.decisions.flatMap((decision, i) =>
      namedIn(decision)
        .filter((name) => !known.has(name))
        .map((name) => ({
          file,
          place: { path: ['decisions', i] },
          message: `số liệu [${name}] không có trong “figures”`,
          fix: `khai báo số liệu này, hoặc viết một trong: ${[...known].join(', ')}`,
        })),
    );
  });
