import type { APIRoute } from 'astro';
import config from '#config';
import { loadHandbook } from '#handbook/load.ts';
import { absolute } from '#base/href.ts';
import { lessonPack } from '#packs/lesson-pack.ts';
import { pptx } from '#packs/pptx/pptx.ts';

export async function getStaticPaths() {
  const { library } = await loadHandbook();
  return library.lessons.map((lesson) => ({ params: { slug: lesson.slug }, props: { lesson } }));
}

/** A lesson as a presentation. */
export const GET: APIRoute = async ({ props }) => {
  const pack = lessonPack(await loadHandbook(), props.lesson, { absolute, site: config.name });
  return new Response(new Uint8Array(pptx(pack)), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    },
  });
};
