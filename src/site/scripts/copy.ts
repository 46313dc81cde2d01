/** Below each text marked with `data-copy` a button that copies it; the value of the mark is the button's label. */
export function copyButtons(): void {
  for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const row = document.createElement('div');
    row.className = 'actions';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = text.dataset.copy ?? '';
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => void copy(text, said));
    row.append(button, said);
    text.after(row);
  }
}

async function copy(text: HTMLElement, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.textContent?.trim() ?? '');
    said.textContent = 'Đã chép.';
  } catch {
    // The browser gives no access to the clipboard: the text is selected, to be copied by hand.
    getSelection()?.selectAllChildren(text);
    said.textContent =
      'Trình duyệt không cho chép tự động. Câu hỏi đã được chọn, đồng chí bấm giữ rồi chọn Sao chép.';
  }
}
