import type { APIRoute } from 'astro';
import { loadHandbook } from '#handbook/load.ts';
import { orderingGift } from '#lessons/gift.ts';

export async function getStaticPaths() {
  const { library } = await loadHandbook();
  return library.lessons.flatMap(({ slug, data }) => {
    const quiz = data.quiz.map((question) => ({ question, basis: '' }));
    const words = orderingGift({ id: data.id, title: data.title, quiz });
    return words ? [{ params: { slug }, props: { words } }] : [];
  });
}

/** The orderings of a lesson for Moodle's own ordering type. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.words, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
