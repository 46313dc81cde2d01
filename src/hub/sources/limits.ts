/** What is read of one handbook at most: far more than any has, and little enough for the machine that gathers. */
export interface SourceLimits {
  /** Milliseconds for one file, and for all of a handbook. */
  fileTime: number;
  time: number;
  /** Bytes, unpacked: of `/api/index.json`, of one file of topics, of the table that names the words. */
  index: number;
  list: number;
  words: number;
  /** Files of topics, each with as many as the interface allows. */
  files: number;
  topics: number;
}

/** A handbook of five thousand topics is read whole. */
export const sourceLimits: SourceLimits = {
  fileTime: 20_000,
  time: 120_000,
  index: 4_000_000,
  list: 12_000_000,
  words: 2_000_000,
  files: 10,
  topics: 5_000,
};

/** Signs of one topic that are searched: what it is called, asks and reports at its beginning. */
export const searchedText = 1_500;
