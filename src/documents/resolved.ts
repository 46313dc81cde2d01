import type { Comparison } from '#base/page-fields.ts';
import type { EvidenceLevel } from './evidence.ts';
import type { WayRead } from './how-read.ts';
import type { DocumentStatus } from './schema.ts';

/** A citation with all that a view draws of it. */
export interface ResolvedCitation {
  /** Id of the document in the register. */
  document: string;
  /** Its short title; with the date where another document has its number. */
  shortTitle: string;
  /** Its short title alone, for where the date has been told. */
  plainName: string;
  /** Its short title with the date, where that is known. */
  datedName: string;
  url: string;
  status: DocumentStatus;
  /** The day on which the register last looked at the document, `YYYY-MM-DD`. */
  reviewed: string;
  provision?: string;
  /** Short title of the version in force, where only the one before it was read. */
  precedes?: string;
  /** The same with its date, where that is known. */
  precedesDated?: string;
  evidence: EvidenceLevel;
  /** How the text behind this citation was read. */
  way: WayRead;
}

/** A basis ready to be drawn: its strongest level, and no citation where it is our suggestion. */
export interface ResolvedBasis {
  level: EvidenceLevel;
  citations: ResolvedCitation[];
  /** Who compared it with the official text, and when. */
  compared?: Comparison;
}

export interface ResolvedStatement {
  text: string;
  basis: ResolvedBasis;
}

/** A document no longer in force that a page rests on, with what follows it. */
export interface StaleDocument {
  shortTitle: string;
  url: string;
  status: DocumentStatus;
  note?: string;
  successors: { shortTitle: string; url: string }[];
}
