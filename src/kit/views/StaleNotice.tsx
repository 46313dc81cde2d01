import { href } from '#base/href.ts';
import type { KitRule } from '../data/kit-data.ts';
import { staleAmong } from '../rules/stale.ts';

interface Props {
  /** The rules applied where this stands. */
  rules: readonly KitRule[];
}

/** Says, wherever rules are applied, that a document they rest on is no longer in force; nothing while all are. */
export function StaleNotice({ rules }: Props) {
  const { documents, resting } = staleAmong(rules);
  if (documents.length === 0) return null;
  return (
    <p class="banner" role="note">
      <strong>Căn cứ không còn là bản mới nhất:</strong> {documents.join('; ')}. Đối chiếu lại trước
      khi áp dụng:{' '}
      {resting.map(({ id, title, url }, i) => (
        <span key={id}>
          {i > 0 && '; '}
          <a href={href(url)}>{title.toLocaleLowerCase('vi')}</a>
        </span>
      ))}
      .
    </p>
  );
}
