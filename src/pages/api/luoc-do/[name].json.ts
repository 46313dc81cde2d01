import type { APIRoute } from 'astro';
import { jsonSchema, schemaNames } from '#api/schemas.ts';
import { absolute } from '#base/href.ts';

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name } }));

/** The JSON Schema of a kind of item or of a whole collection. */
export const GET: APIRoute = ({ params }) =>
  Response.json(jsonSchema(params.name!, absolute(`/api/luoc-do/${params.name}.json`)));
