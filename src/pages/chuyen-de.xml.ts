import type { APIRoute } from 'astro';
import config from '#config';
import { loadHandbook } from '#handbook/load.ts';
import { absolute, shortPath } from '#base/href.ts';
import { atom, topicEntries } from '#site/feed.ts';

/** The archive of topics as an Atom feed, the ones added last first. */
export const GET: APIRoute = async () => {
  const { library } = await loadHandbook();
  const xml = atom({
    title: `${config.name}: chuyên đề`,
    self: absolute('/chuyen-de.xml'),
    home: absolute('/chuyen-de/'),
    author: config.publisher,
    entries: topicEntries(
      library.topics.map(({ data }) => data),
      (id) => absolute(shortPath(id)),
    ),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
