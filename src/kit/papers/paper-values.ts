/** What is entered into a form; what is missing stays a dotted line on the paper. */
export interface PaperValues {
  /** By field name; dates as `2026-12-03` and times as `19:30`, which the paper writes in its own way. */
  fields: Record<string, string>;
  /** By table name: rows in place of the form's own. */
  tables?: Record<string, string[][]>;
  /** Parts that the form does not have; they follow its own blocks. */
  sections?: { heading: string; text?: string; items?: string[] }[];
}

/** The names around the text of a paper. */
export interface PaperHeader {
  superior?: string;
  cell?: string;
  place?: string;
  date?: string;
  signer?: string;
  signerRole?: 'BÍ THƯ' | 'PHÓ BÍ THƯ';
  chair?: string;
  noteTaker?: string;
}

/** Fields without those that are empty, because an empty one has to stay a blank. */
export const filled = (fields: Record<string, string | number | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, value === undefined ? '' : String(value).trim()] as const)
      .filter(([, value]) => value !== ''),
  );

/** A number for a paper: 0 says something only once anything was counted. */
export const counted = (value: number, known: boolean): string => (known ? String(value) : '');
