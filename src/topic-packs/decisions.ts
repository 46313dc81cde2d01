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

/** Figures that a cell filled in, by their names. */
export type Figures = Record<string, string>;

/** A decision as it stands on paper: with the figures of the cell, every place that is still open dotted. */
export const onPaper = (decision: string, filled: Figures = {}): string =>
  decision.replace(/\[([a-z0-9-]+)\]|…/g, (_, name: string | undefined) =>
    name ? filled[name] || dots : dots,
  );

/** The figures of a pack in lines, dotted where the cell has not filled them in. */
export const figureLines = (figures: Pack['figures'], filled: Figures = {}): string =>
  figures.map(({ name, label }) => `- ${label}: ${filled[name] || dots}`).join('\n');
