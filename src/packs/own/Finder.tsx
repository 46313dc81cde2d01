import { useState } from 'preact/hooks';
import { nameOfKind, pageKinds } from '#handbook/addresses/page-kinds.ts';
import { findItems } from './find.ts';
import type { ListedItem } from './pack-index.ts';

interface Props {
  items: readonly ListedItem[];
  chosen: ReadonlySet<string>;
  onAdd: (item: ListedItem) => void;
}

const most = 20;

/** A field that finds things by title or id, and what it found, each with a button that picks it. */
export function Finder({ items, chosen, onAdd }: Props) {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState('');
  const found = findItems(items, query, kind);
  const rest = found.length - most;
  const asked = query.trim() !== '' || kind !== '';
  return (
    <section>
      <h2>1. Chọn mục</h2>
      <div class="own-fields">
        <div>
          <label for="tu-soan-tim">Tên hoặc mã</label>
          <input
            id="tu-soan-tim"
            type="search"
            autocomplete="off"
            placeholder="Ví dụ: biên bản, TK-14"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
        <div>
          <label for="tu-soan-loai">Loại</label>
          <select
            id="tu-soan-loai"
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value)}
          >
            <option value="">Tất cả</option>
            {Object.entries(pageKinds).map(([value, { name }]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="own-hint" role="status">
        {!asked &&
          'Gõ vài chữ của tên, không dấu cũng được; hoặc chọn một loại để xem cả danh sách.'}
        {asked &&
          found.length === 0 &&
          'Không tìm thấy mục nào. Đồng chí gõ ít chữ hơn hoặc chọn loại khác.'}
        {asked && found.length > 0 && `${found.length} mục.`}
      </p>
      <ul class="own-found">
        {found.slice(0, most).map((item) => (
          <li key={item.id}>
            <span>
              {item.title}{' '}
              <small>
                {nameOfKind(item.kind)} · <span class="id">{item.id}</span>
              </small>
            </span>
            {chosen.has(item.id) ? (
              <small>đã chọn</small>
            ) : (
              <button
                type="button"
                class="button"
                aria-label={`Thêm ${item.id}: ${item.title}`}
                onClick={() => onAdd(item)}
              >
                Thêm
              </button>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="own-hint">Còn {rest} mục nữa. Gõ thêm chữ để thu hẹp.</p>}
    </section>
  );
}
