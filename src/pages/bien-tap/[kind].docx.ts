import type { APIRoute } from 'astro';
import { kinds } from '#editing/kinds.ts';
import { writeDraft } from '#editing/word/write-draft.ts';

const names = {
  topic: 'mau-chuyen-de',
  requirement: 'mau-yeu-cau',
  glossary: 'mau-thuat-ngu',
  guide: 'mau-trang-huong-dan',
} as const;

export const getStaticPaths = () =>
  Object.entries(names).map(([kind, name]) => ({ params: { kind: name }, props: { kind } }));

/** The empty Word template of a kind of page. */
export const GET: APIRoute<{ kind: keyof typeof names }> = ({ props }) =>
  new Response(writeDraft(kinds[props.kind].collection) as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
