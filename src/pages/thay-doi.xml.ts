import type { APIRoute } from 'astro';
import config from '#config';
import { recentChanges } from '#handbook/graph/changes.ts';
import { loadHandbook } from '#handbook/load.ts';
import { absolute } from '#base/href.ts';
import { atom } from '#site/feed.ts';

/** The latest changes of all pages as an Atom feed. */
export const GET: APIRoute = async () => {
  const changes = recentChanges(await loadHandbook(), 50);
  const entries = changes.map((c) => ({
    title: c.title,
    link: absolute(c.url),
    date: c.date,
    summary: c.note,
  }));
  const xml = atom({
    title: `${config.name}: thay đổi`,
    self: absolute('/thay-doi.xml'),
    home: absolute('/'),
    author: config.publisher,
    entries,
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
