import type { Rule } from './rule.ts';

/** Kinds of records that stand for a theme handed down, not for one meeting. */
const themeKinds: readonly string[] = ['chu-de-nam', 'chu-de-chung'];

/** What a topic names as the theme that it took over is a theme, and not itself. */
export const themeParents: Rule = ({ library }) => {
  const kinds = new Map(library.topics.map(({ data }) => [data.id, data.kind]));
  return library.topics.flatMap(({ file, data }) =>
    data.parents.flatMap(({ theme }, i) => {
      const kind = kinds.get(theme);
      const isTheme = kind === undefined || themeKinds.includes(kind);
      return isTheme && theme !== data.id
        ? []
        : [
            {
              file,
              place: { path: ['parents', i, 'theme'] },
              message: `${theme} không phải chủ đề chung của chuyên đề này`,
              fix: `chọn một mục khác có “kind: ${themeKinds.join('” hoặc “kind: ')}”`,
            },
          ];
    }),
  );
};
