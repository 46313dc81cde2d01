import type { APIRoute } from 'astro';
import config from '#config';
import { loadHandbook } from '#handbook/load.ts';
import { absolute } from '#base/href.ts';
import { lessonPack } from '#packs/lesson-pack.ts';

export async function getStaticPaths() {
  const { library } = await loadHandbook();
  return library.lessons.map((lesson) => ({ params: { id: lesson.data.id }, props: { lesson } }));
}

/** A whole lesson, for a pack of one's own that begins with it. */
export const GET: APIRoute = async ({ props }) =>
  Response.json(lessonPack(await loadHandbook(), props.lesson, { absolute, site: config.name }));
