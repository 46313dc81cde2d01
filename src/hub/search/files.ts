import type { Manifest } from '#search/data.ts';

/** Where the tables of a hub lie, for the build that writes them and the page that reads them. */

/** Units in one file of rows, and in one of texts behind them, which are seldom asked for. */
export const UNITS_IN_ROWS = 24;
export const UNITS_IN_TEXTS = 12;

/** The manifest of a hub: the engine's own, and which committee holds which units. */
export interface HubManifest extends Manifest {
  /** Folders of rows in the order of their units, with how many each has. */
  parts: { folder: string; units: number }[];
}

/** Folder of the tables of words, over all committees. */
export const wordsFolder = 'tim/tu';
/** Folder of all rows, in one folder for each committee. */
export const allRowsFolder = 'tim/dong';
/** What names all other files; the only one that is asked for afresh. */
export const manifestFile = 'tim/muc-luc.json';
/** Table of words or of units, by the name that the manifest gives. */
export const tableFile = (name: string): string => `${wordsFolder}/${name}`;
/** File of words and pairs. */
export const wordsFile = (version: string, shard: number): string =>
  `${wordsFolder}/${version}/${shard}.json`;
/** Folder of a committee's rows. */
export const rowsFolder = (folder: string): string => `${allRowsFolder}/${folder}/`;
/** File of rows in such a folder. */
export const rowsFile = (file: number): string => `${file}.json`;
/** File of texts in such a folder. */
export const textsFile = (file: number): string => `t${file}.json`;
