/**
 * The address that a short link means which fingers typed (`/b/tk-08`), `undefined` where there is nothing to mend. Hosts
 * that read no rules of ours show their page for what is missing, and this leads on from it.
 */
export function meantShortLink(path: string): string | undefined {
  const [, start, id] = /^(.*\/b\/)([a-z0-9-]+)\/?$/i.exec(path) ?? [];
  if (start === undefined || id === undefined) return undefined;
  const meant = `${start}${id.toUpperCase()}/`;
  return meant === path ? undefined : meant;
}
