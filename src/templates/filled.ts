/** A form that is filled in: every value as it stands on the paper, for the view that draws the blank form. */
export interface FilledPaper {
  /** By field; a value of several lines has line ends. */
  fields: Readonly<Record<string, string>>;
  /** Rows by table, in place of the form's own. */
  tables: Readonly<Record<string, string[][]>>;
  /** Lines by slot. */
  slots: Readonly<Record<string, string[]>>;
  /** Parts behind the form's own blocks. */
  sections: { heading: string; isSub: boolean; lines: string[] }[];
  superior: string;
  cell: string;
  /** `Số 11-NQ/CB`; empty where the paper carries none. */
  number: string;
  /** Place and date in the corner. */
  day: string;
  /** In what office somebody signs for the cell. */
  role: string;
  /** Names under the titles, from left to right. */
  names: readonly [string, string];
  /** What the paper is, above everything else. */
  mark: string;
}
