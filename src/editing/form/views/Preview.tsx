import { dataWithValues, proseWithValues } from '#handbook/graph/put-values.ts';
import type { ValueOf } from '#rules/mentions.ts';
import type { RawData } from '#editing/write-entry.ts';
import type { Field } from '#editing/fields/fields.ts';
import { fromBrackets } from '#editing/brackets.ts';
import { toLines } from '#editing/word/cells.ts';
import type { Draft } from '../draft.ts';
import { type Block, blocksOf, type Piece } from '../preview.ts';

interface Props {
  draft: Draft;
  fields: readonly Field[];
  /** Values of the rules of the handbook. */
  valueOf: ValueOf;
}

/** The page as a reader will see it, near enough to read it over. */
export function Preview({ draft, fields, valueOf }: Props) {
  const data = dataWithValues(draft.data, valueOf) as RawData;
  const body = proseWithValues(fromBrackets(draft.body).text, valueOf);
  const rows = fields.filter(
    ({ name }) => !/^(id|title|term|summary)$/.test(name) && data[name] !== undefined,
  );
  return (
    <section class="soan-xem" aria-label="Xem trước">
      <h2>Xem trước</h2>
      <h3>{String(data.title ?? data.term ?? data.question ?? 'Chưa có tên')}</h3>
      {data.summary !== undefined && <p class="lead">{String(data.summary)}</p>}
      <dl>
        {rows.map((field) => (
          <div key={field.name}>
            <dt>{field.label}</dt>
            {toLines(field, data[field.name]).map((line, i) => (
              <dd key={i}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      {blocksOf(body).map((block, i) => (
        <BlockView key={i} block={block} />
      ))}
    </section>
  );
}

function BlockView({ block }: { block: Block }) {
  if (block.type === 'list') {
    const items = block.items.map((item, i) => (
      <li key={i}>
        <Pieces list={item} />
      </li>
    ));
    return block.ordered ? <ol>{items}</ol> : <ul class="bullets">{items}</ul>;
  }
  if (block.type === 'table')
    return (
      <table>
        <tbody>
          {block.rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, n) => (
                <td key={n}>
                  <Pieces list={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  if (block.type === 'heading')
    return (
      <h4>
        <Pieces list={block.pieces} />
      </h4>
    );
  return (
    <p class={block.type === 'box' ? 'soan-goi-y' : undefined}>
      <Pieces list={block.pieces} />
    </p>
  );
}

function Pieces({ list }: { list: readonly Piece[] }) {
  return (
    <>
      {list.map(({ type, text }, i) => {
        if (type === 'strong') return <strong key={i}>{text}</strong>;
        if (type === 'em') return <em key={i}>{text}</em>;
        if (type === 'ref') return <u key={i}>{text}</u>;
        if (type === 'cite') return <small key={i}> [{text}]</small>;
        return text;
      })}
    </>
  );
}
