import type { APIRoute } from 'astro';
import config from '#config';
import { loadHandbook } from '#handbook/load.ts';
import { absolute } from '#base/href.ts';
import { gift } from '#lessons/gift.ts';
import { lessonPack } from '#packs/lesson-pack.ts';

export async function getStaticPaths() {
  const { library } = await loadHandbook();
  return library.lessons.map((lesson) => ({ params: { slug: lesson.slug }, props: { lesson } }));
}

/** The quiz of a lesson as a file that Moodle imports. */
export const GET: APIRoute = async ({ props }) => {
  const { quiz } = lessonPack(await loadHandbook(), props.lesson, { absolute, site: config.name });
  const { id, title } = props.lesson.data;
  return new Response(gift({ id, title, quiz }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
