// A mark of the encoding may stand before it, as Notepad writes. The closing line is the first that begins with three hyphens: the build reads it so.
const frontMatter = /^\uFEFF?---[ \t]*\r?\n((?:(?!---|\+\+\+)[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/;

/** The two parts of a content file. */
export interface Parts {
  /** The YAML text: of a `.yaml` file all of it, of any other what stands between two `---` lines at its head. */
  yaml: string;
  /** Offset of the prose in the whole text. */
  bodyOffset: number;
  hasFrontMatter: boolean;
}

/** Divides the text of a content file. */
export function partsOf(file: string, raw: string): Parts {
  if (file.endsWith('.yaml')) return { yaml: raw, bodyOffset: raw.length, hasFrontMatter: true };
  const match = frontMatter.exec(raw);
  return {
    yaml: match?.[1] ?? '',
    bodyOffset: match?.[0].length ?? 0,
    hasFrontMatter: match !== null,
  };
}
