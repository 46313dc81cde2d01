import type { APIRoute } from 'astro';
import { absolute, shortPath } from '#base/href.ts';
import { loadHandbook } from '#handbook/load.ts';
import { monthCalendar } from '#months/month-calendar.ts';

export async function getStaticPaths() {
  const { library } = await loadHandbook();
  const all = library.months.map(({ data }) => data);
  return [
    { params: { slug: 'ca-nam' }, props: { months: all } },
    ...library.months.map(({ slug, data }) => ({ params: { slug }, props: { months: [data] } })),
  ];
}

/** One month, or the whole year, as a calendar file. */
export const GET: APIRoute = ({ props }) =>
  new Response(
    monthCalendar(props.months, ({ id }) => absolute(shortPath(id))),
    { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
  );
