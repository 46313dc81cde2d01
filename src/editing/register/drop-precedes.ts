/**
 * A file of content without the words that a citation read the version before `id`: once that one is replaced in its
 * turn they are no longer true, and the citation counts as stale like any other. All else stays as it is.
 */
export function dropPrecedes(text: string, id: string): string {
  /** What is left of a mention: nothing but what stood before it, where it is one of this id. */
  const dropped = (whole: string, before: string, _quote: string, named: string) =>
    named === id ? before : whole;
  return text
    .replace(/(),\s*precedes:\s*(["']?)([\w-]+)\2(?=\s*[,}])/g, dropped)
    .replace(/(\{\s*)precedes:\s*(["']?)([\w-]+)\2\s*,\s*/g, dropped)
    .replace(/^([ \t]*- )precedes:[ \t]*(["']?)([\w-]+)\2[ \t]*(?:#.*)?\n[ \t]*/gm, dropped)
    .replace(/^()[ \t]*precedes:[ \t]*(["']?)([\w-]+)\2[ \t]*(?:#.*)?(?:\n|$)/gm, dropped)
    .replace(/()(?<!\s)\s+precedes=(")([\w-]+)"/g, dropped);
}
