/** An answer that holds JSON. Safari before 17 has no `Response.json`. */
export const jsonResponse = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
