import type { APIRoute } from 'astro';
import { loadHandbook } from '#handbook/load.ts';
import { gift } from '#lessons/gift.ts';

export async function getStaticPaths() {
  const { library } = await loadHandbook();
  return library.lessons.map(({ slug, data }) => ({ params: { slug }, props: { lesson: data } }));
}

/** The quiz of a lesson as a file that Moodle imports. */
export const GET: APIRoute = ({ props }) =>
  new Response(gift(props.lesson), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
