import type { Pack } from './schema.ts';

/** A run of words, or the place of a figure that the cell fills in. */
export type DecisionPart = { text: string } | { figure: string; label: string };

const place = /\[([a-z0-9-]+)\]/g;

/** The figures that a decision names, known or not. */
export const namedIn = (decision: string): string[] =>
  [...decision.matchAll(place)].map(([, name = '']) => name);

/** A decision cut at the figures of its pack. */
export function partsOf(decision: string, figures: Pack['figures']): DecisionPart[] {
  return decision
    .split(/(\[[a-z0-9-]+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      const figure = figures.find(({ name }) => part === `[${name}]`);
      return figure ? { figure: figure.name, label: figure.label } : { text: part };
    });
}

/** What is to be filled in by hand on paper. */
export const dots = '………';

/** A decision as it stands on paper: every open place dotted. */
export const onPaper = (decision: string): string => decision.replace(/\[[a-z0-9-]+\]|…/g, dots);
