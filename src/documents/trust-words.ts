import { formatDay } from '#base/dates.ts';
import { precedingWords } from './citation-words.ts';
import { waysRead } from './how-read.ts';
import type { DocumentStatus } from './schema.ts';
import type { Trust, TrustSource } from './trust.ts';

/** A piece of the line under a title: words, a link, or the state of documents. */
export type Piece = string | { text: string; url: string } | { state: DocumentStatus };

/** Where the levels of evidence and the states of documents are explained. */
export const explained = { levels: '/gioi-thieu/#muc-can-cu', states: '/van-ban/#trang-thai' };

/** The weakest way alone: where a statement was read in a better one, its mark says so. */
const wayWords = ({ ways: [way] }: TrustSource): string =>
  way ? [waysRead[way].read, waysRead[way].lacks ?? []].flat().join(', ') : '';

const begun = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const allAlike = (values: readonly unknown[]): boolean => new Set(values).size === 1;

/** Name and place of a document, linked where there is something to open. */
export function sourceWords({ name, url, provisions, precedes }: TrustSource): Piece[] {
  const place = [...provisions, ...(precedes ? [precedingWords(precedes)] : [])].join('; ');
  return [url ? { text: name, url } : name, ...(place ? [`, ${place}`] : [])];
}

/** A document in the list at the end of a page: every way in which it was read for this page, and its state. */
export const sourcePieces = (source: TrustSource): Piece[] => [
  ...sourceWords({ ...source, provisions: [], precedes: source.precedesDated ?? source.precedes }),
  `: ${source.ways.map((way) => waysRead[way].read).join(', có chỗ ')}`,
  ...(source.status ? [' · ', { state: source.status }] : []),
];

/** What holds for the documents of that list as a whole. */
export function listNotes(sources: readonly TrustSource[]): string[] {
  const days = [...new Set(sources.flatMap(({ reviewed }) => reviewed ?? []))].toSorted();
  const ways = sources.flatMap((source) => source.ways);
  const known = ways.some((way) => waysRead[way].lacks);
  return [
    ...(known
      ? [
          ways.includes('compared')
            ? 'Chỗ không ghi “đã đối chiếu” thì chưa đối chiếu bản chính thức.'
            : 'Chưa đối chiếu bản chính thức.',
        ]
      : []),
    ...(days[0]
      ? [
          days.length > 1
            ? `Tình trạng theo sổ tay này, rà soát từ ${formatDay(days[0])} đến ${formatDay(days.at(-1) as string)}.`
            : `Tình trạng theo sổ tay này, rà soát ngày ${formatDay(days[0])}.`,
        ]
      : []),
    ...(sources.some(({ precedes }) => precedes)
      ? [
          '“Bản liền trước” là văn bản đã được thay; văn bản đang dùng chưa có nguyên văn, nên hỏi cấp ủy cấp trên trước khi làm theo.',
        ]
      : []),
  ];
}

/** Documents with what tells them apart: how each was read, and its state, unless all have that in common. */
function basisWords(
  sources: readonly TrustSource[],
  told: { way: boolean; state: boolean },
): Piece[] {
  return sources.flatMap((source, i): Piece[] => [
    ...(i > 0 ? ['; '] : []),
    ...sourceWords(source),
    ...(told.way ? [`, ${wayWords(source)}`] : []),
    ...(told.state && stateOf(source) ? [', ', { state: stateOf(source) as DocumentStatus }] : []),
  ]);
}

/** The version before the one in force is named as such; that it is past needs no further word. */
const stateOf = ({ status, precedes }: TrustSource): DocumentStatus | undefined =>
  precedes ? undefined : status;

/** The line under a title in pieces, parts of it told apart by dots. `own`: on the page of the document itself. */
export function trustWords(
  { sources, compared, reviewed, ours = 'Gợi ý của sổ tay này' }: Trust,
  own = false,
): Piece[] {
  const [first] = sources;
  const states = [...new Set(sources.flatMap((source) => stateOf(source) ?? []))];
  const oneWay = allAlike(sources.map(wayWords));
  const parts: Piece[][] = [
    !first
      ? [{ text: ours, url: explained.levels }, ', không phải quy định']
      : own
        ? []
        : ['Căn cứ: ', ...basisWords(sources, { way: !oneWay, state: states.length > 1 })],
    first && (oneWay || own)
      ? [{ text: own ? begun(wayWords(first)) : wayWords(first), url: explained.levels }]
      : [],
    states.length === 1 ? [{ state: states[0] as DocumentStatus }] : [],
    compared ? [`${compared.by} đối chiếu ngày ${formatDay(compared.on)}`] : [],
    reviewed ? [`rà soát ngày ${formatDay(reviewed)}`] : [],
  ];
  const line = parts.filter((part) => part.length > 0);
  return line.flatMap((part, i) => (i > 0 ? [' · ', ...part] : part));
}

/** What the rest of the page says of itself, after the line. */
export const elsewhereWords = ({ sources }: Trust): string =>
  sources.length === 0
    ? 'Chỗ nào theo văn bản thì ghi ngay tại đó.'
    : sources.length > 1
      ? 'Mỗi điều ghi rõ theo văn bản nào.'
      : 'Ngoài phần gợi ý, điều nào không ghi nguồn thì theo văn bản nêu ở dòng này.';
