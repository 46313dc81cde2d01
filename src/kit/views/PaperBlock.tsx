import { Fragment } from 'preact';
import { segments } from '#templates/blanks.ts';
import type { TemplateBlock } from '#templates/schema.ts';
import type { Paper } from '../papers/papers.ts';
import { spell } from '../papers/spell.ts';

interface WordsProps {
  text: string;
  paper: Paper;
}

/** A text of the form with its blanks filled, or dotted where nothing was entered. */
export function Words({ text, paper: { template, values } }: WordsProps) {
  return (
    <>
      {segments(text, template.fields).map((part, i) => {
        if ('text' in part) return <Fragment key={i}>{part.text}</Fragment>;
        const value = values.fields[part.field.name];
        return value ? (
          <span key={i}>{spell(part.field, value)}</span>
        ) : (
          <span key={i} class="kit-blank">
            <span class="sr-only">{part.field.label}: để trống</span>
          </span>
        );
      })}
    </>
  );
}

const Lines = ({ lines }: { lines: string[] }) => (
  <>
    {lines.map((line, i) => (
      <p key={i}>{line}</p>
    ))}
  </>
);

interface Props {
  block: TemplateBlock;
  paper: Paper;
}

/** One block of the paper. */
export function PaperBlock({ block, paper }: Props) {
  if (block.type === 'heading' || block.type === 'subheading')
    return (
      <p class={block.type === 'heading' ? 'paper__h' : 'paper__h2'}>
        <Words text={block.text} paper={paper} />
      </p>
    );
  if (block.type === 'text')
    return (
      <p>
        <Words text={block.text} paper={paper} />
      </p>
    );
  if (block.type === 'list')
    return (
      <ul class="paper__list">
        {block.items.map((item) => (
          <li key={item}>
            <Words text={item} paper={paper} />
          </li>
        ))}
      </ul>
    );
  if (block.type === 'lines') {
    const value = paper.values.fields[block.field];
    if (value) return <Lines lines={value.split('\n')} />;
    return (
      <div class="paper__lines" aria-hidden="true">
        {Array.from({ length: block.count }, (_, i) => (
          <span key={i} class="paper__line" />
        ))}
      </div>
    );
  }
  if (block.type === 'slot') return <Lines lines={paper.values.slots?.[block.name] ?? []} />;
  return <PaperTable block={block} paper={paper} />;
}

function PaperTable({
  block,
  paper,
}: {
  block: Extract<TemplateBlock, { type: 'table' }>;
  paper: Paper;
}) {
  const given = paper.values.tables?.[block.name];
  const rows = given ?? [...block.rows, ...Array.from({ length: block.blankRows }, () => [])];
  return (
    <div
      class="table-scroll"
      tabIndex={0}
      role="region"
      aria-label={`Bảng: ${block.columns.map(({ title }) => title).join(', ')}`}
    >
      <table>
        <colgroup>
          {block.columns.map((column) => (
            // An attribute, because the policy of the page forbids styles in the markup.
            <col key={column.title} width={`${column.width}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {block.columns.map((column) => (
              <th key={column.title} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {block.columns.map((column, c) => (
                <td key={column.title}>
                  {given ? row[c] : <Words text={row[c] ?? ''} paper={paper} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
