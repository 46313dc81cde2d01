import { deviceStorage } from '#base/device.ts';
import { figuresKey, figuresOf, keepFigure, longestFigure } from '#topic-packs/figures.ts';

const unkept =
  'Máy này không lưu được số liệu (hết chỗ hoặc trình duyệt không cho): số liệu chỉ còn khi trang này đang mở.';

/**
 * Lets a cell type its figures where the page has dots, and shows them in the draft decisions. They stay on this
 * device until they are taken out; where nothing may be stored, the dots stay.
 */
export function fillFigures(list: HTMLElement): void {
  const pack = list.dataset.pack ?? '';
  const hint = list.nextElementSibling;
  if (!deviceStorage()) return;
  const fields = [...list.querySelectorAll<HTMLElement>('[data-figure]')].map((place) => {
    const name = place.dataset.figure ?? '';
    const field = document.createElement('input');
    field.maxLength = longestFigure;
    field.autocomplete = 'off';
    field.setAttribute('aria-label', place.dataset.label ?? '');
    place.replaceChildren(field);
    const blanks = [...document.querySelectorAll(`[data-figure-of="${name}"]`)].map((blank) => ({
      blank,
      open: blank.textContent,
    }));
    const show = (value: string) => {
      for (const { blank, open } of blanks) blank.textContent = value.trim() || open;
    };
    field.addEventListener('input', () => {
      show(field.value);
      if (!keepFigure(pack, name, field.value) && hint) hint.textContent = unkept;
    });
    return { name, field, show };
  });
  const showKept = () => {
    const kept = figuresOf(pack);
    for (const { name, field, show } of fields) {
      if (field !== document.activeElement) field.value = kept[name] ?? '';
      show(field.value);
    }
  };
  showKept();
  // Another window typed or wiped, perhaps while the browser had laid this page away.
  addEventListener('storage', ({ key }) => [null, figuresKey].includes(key) && showKept());
  addEventListener('pageshow', ({ persisted }) => persisted && showKept());
  hint?.removeAttribute('hidden');
}
