import { formatProblem, type LocatedProblem } from '../problem.ts';

/** How the list of problems is printed: for people, for programs, or as annotations of a pull request. */
export type ReportForm = 'text' | 'json' | 'github';

/** GitHub reads `%`, line ends, `:` and `,` in commands only when they are escaped. */
const escaped = (text: string, property = false) =>
  text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/[:,]/g, (sign) => (property ? (sign === ':' ? '%3A' : '%2C') : sign));

/** The problems of a content folder as lines to print. */
export function reportProblems(
  problems: readonly LocatedProblem[],
  folder: string,
  form: ReportForm,
): string[] {
  if (form === 'json')
    return [
      JSON.stringify(
        problems.map(({ file, line, column, message, fix }) => ({
          file: `${folder}/${file}`,
          line,
          column,
          message,
          fix,
        })),
        null,
        2,
      ),
    ];
  if (form === 'text') return problems.map((p) => `${folder}/${formatProblem(p)}`);
  return problems.map(
    (p) =>
      `::error file=${escaped(`${folder}/${p.file}`, true)},line=${p.line},col=${p.column}::${escaped(`${p.message} → ${p.fix}`)}`,
  );
}
