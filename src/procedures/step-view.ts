import type { Mark } from '#documents/marks.ts';
import type { Step } from './schema.ts';

/** A link as views draw it. */
export interface LinkView {
  id: string;
  title: string;
  url: string;
}

/** Steps of one procedure, for pages that list what uses or fulfils them. */
export interface StepGroup {
  procedure: string;
  steps: LinkView[];
}

/** A phase as it is drawn: a part of the page that opens and closes. */
export interface PhaseView {
  title: string;
  /** How long it takes, or how many steps it has. */
  sum: string;
  /** Titles of its steps. */
  names: string[];
  /** Whether its steps are seen before anybody opens it. */
  isOpen: boolean;
}

/** A step with all that its view draws. */
export interface StepView {
  step: Step;
  /** Its place in the procedure, from 1. */
  number: number;
  /** Title whose compounds do not tear at a line end. */
  title: string;
  /** What its basis is, where that differs from the line of the page and its text does not say so. */
  mark?: Mark;
  templates: LinkView[];
  /** The phase that begins with this step; absent for the others. */
  opens?: PhaseView;
  /** Whether its phase ends with it. */
  closes: boolean;
  shortLink: string;
}

/** The least length of a meeting, and where the rule that sets it stands. */
export interface MinimumView {
  minutes: number;
  note?: string;
  /** What the rule rests on, where that differs from the line of the page. */
  mark?: Mark;
  url: string;
}
