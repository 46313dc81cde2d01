import { jsonResponse } from './json-response.ts';

/** Where each permanent id leads and what it is called: `TK-08` → [`quy-trinh/thuong-ky/#TK-08`, `Điểm danh`]. */
export type Ids = Record<string, readonly [path: string, title: string]>;

/** The id that a short link or its data asks for. */
export function askedId(path: string): { id: string; as: 'page' | 'data' } | undefined {
  const page = /^b\/([^/]+)\/(?:index\.html)?$/.exec(path)?.[1];
  // As fingers type it.
  if (page) return { id: page.toUpperCase(), as: 'page' };
  const data = /^api\/muc\/([^/]+)\.json$/.exec(path)?.[1];
  return data ? { id: data, as: 'data' } : undefined;
}

/** Answers a short link, or the little that the search asks of an id, from the table in place of hundreds of files. */
export function answerById(path: string, ids: Ids, root: string): Response | undefined {
  const asked = askedId(path);
  const found = asked && ids[asked.id];
  if (!found) return undefined;
  const [target, title] = found;
  return asked.as === 'page' ? Response.redirect(root + target) : jsonResponse({ title });
}
