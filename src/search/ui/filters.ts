import type { FilterCounts, Filters } from '../engine/answer.ts';

/** The filter groups that the server rendered. */
export interface FilterForm {
  keys: string[];
  read(): Filters;
  write(filters: Filters): void;
  showCounts(counts: FilterCounts | undefined): void;
}

/** Takes over the checkboxes inside `[data-filter]`. */
export function filterForm(root: HTMLElement): FilterForm {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-filter] input[type=checkbox]')];
  return {
    keys: [...new Set(boxes.map((box) => box.name))],
    read() {
      const filters: Record<string, string[]> = {};
      for (const box of boxes) if (box.checked) (filters[box.name] ??= []).push(box.value);
      return filters;
    },
    write(filters) {
      for (const box of boxes) box.checked = filters[box.name]?.includes(box.value) ?? false;
    },
    showCounts(counts) {
      for (const box of boxes) {
        const label = box.closest('label')?.querySelector('[data-count]');
        const place = label ?? box.parentElement?.querySelector('[data-count]');
        if (place) place.textContent = counts ? `(${counts[box.name]?.[box.value] ?? 0})` : '';
      }
    },
  };
}
