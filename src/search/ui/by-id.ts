import { make } from './elements.ts';

/** A permanent id as readers type it from paper: `tk-08`, `BM 02`, `XX01-05`, `CD-2026-Q1-02`. */
const idLike = /^[a-z]{2,4}\d{0,2}([ -][a-z]{0,2}\d{1,4}){1,3}$/i;

/** The id that a query may be; undefined for ordinary words. */
export const idOf = (query: string): string | undefined =>
  idLike.test(query.trim()) ? query.trim().toUpperCase().replaceAll(' ', '-') : undefined;

/** A result that leads straight to the thing with this id, when there is one. */
export async function resultById(base: string, id: string): Promise<HTMLLIElement | undefined> {
  const response = await fetch(`${base}api/muc/${id}.json`).catch(() => undefined);
  if (!response?.ok) return undefined;
  const { title } = (await response.json()) as { title: string };
  const link = make('a', '', title);
  link.href = `${base}b/${id}/`;
  return make(
    'li',
    'result',
    make('h3', 'result__title', link),
    make('p', 'result__about', `Mã ${id}`),
  );
}
