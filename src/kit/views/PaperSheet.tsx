import { signers } from '#templates/signers.ts';
import { placeAndDate } from '#word/paper-date.ts';
import type { PaperHeader } from '#word/values.ts';
import type { Paper } from '../papers/papers.ts';
import { PaperBlock, Words } from './PaperBlock.tsx';

interface Props {
  paper: Paper;
  header: PaperHeader;
}

/** A paper as it will be printed. */
export function PaperSheet({ paper, header }: Props) {
  const { template, values } = paper;
  return (
    <div class="paper">
      {template.letterhead && (
        <div class="paper__head">
          <div>
            <p>{header.superior?.toLocaleUpperCase('vi')}</p>
            <p>
              <strong>{header.cell?.toLocaleUpperCase('vi')}</strong>
            </p>
            <p>*</p>
            {template.sign && <p>Số ……-{template.sign}/CB</p>}
          </div>
          <div>
            <p>
              <strong class="paper__party">ĐẢNG CỘNG SẢN VIỆT NAM</strong>
            </p>
            <p>
              <em>{placeAndDate(header.place, paper.date)}</em>
            </p>
          </div>
        </div>
      )}
      <p class="paper__title">
        <span>{template.heading}</span>
        {template.subject && (
          <span>
            <Words text={template.subject} paper={paper} />
          </span>
        )}
        {template.letterhead && <span aria-hidden="true">-----</span>}
      </p>
      {template.blocks.map((block, i) => (
        <PaperBlock key={i} block={block} paper={paper} />
      ))}
      {values.sections?.map(({ heading, isSub, text, items }, at) => (
        <div key={at}>
          <p class={isSub ? 'paper__h2' : 'paper__h'}>{heading}</p>
          {text && text.split('\n').map((line, i) => <p key={i}>{line}</p>)}
          {items?.map((item, i) => (
            <p key={i}>- {item}</p>
          ))}
        </div>
      ))}
      <Signatures paper={paper} header={header} />
    </div>
  );
}

function Signatures({ paper: { template, writer }, header }: Props) {
  const { signature, recipients } = template;
  if (signature === 'none') return null;
  if (signature === 'cell')
    return (
      <div class="paper__sign">
        <div>
          <p class="paper__to">Nơi nhận:</p>
          <small>
            {recipients.map((to) => (
              <span key={to} class="paper__recipient">
                - {to},
              </span>
            ))}
            <span class="paper__recipient">- Lưu Chi bộ.</span>
          </small>
        </div>
        <p class="is-center">
          <strong>T/M CHI BỘ</strong>
          <br />
          {header.signerRole}
          <strong class="kit-signer">{header.signer}</strong>
        </p>
      </div>
    );
  const [left, right] = signers[signature];
  const names = namesUnder(signature, header, writer);
  return (
    <div class="paper__sign">
      {[left, right].map((title, side) => (
        <p class="is-center" key={title}>
          {title && (
            <>
              <strong>{title}</strong>
              <strong class="kit-signer">{names[side]}</strong>
            </>
          )}
        </p>
      ))}
    </div>
  );
}

/** The names under the titles, where the meeting knows them. */
function namesUnder(
  signature: keyof typeof signers,
  { noteTaker, chair }: PaperHeader,
  writer: string,
): (string | undefined)[] {
  if (signature === 'minutes') return [noteTaker, chair];
  return signature === 'counting' ? [chair] : [undefined, writer];
}
