const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function button(label: string, title = label): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = label;
  if (title !== label) made.setAttribute('aria-label', title);
  return made;
}

/** Gives each row of an ordering two buttons that move it; the row keeps the focus. */
function makeMovable(list: HTMLElement, moved: () => void): void {
  for (const row of list.querySelectorAll<HTMLElement>(':scope > li')) {
    const up = button('↑', `Đưa lên: ${words(row)}`);
    const down = button('↓', `Đưa xuống: ${words(row)}`);
    up.addEventListener('click', () => {
      row.previousElementSibling?.before(row);
      up.focus();
      moved();
    });
    down.addEventListener('click', () => {
      row.nextElementSibling?.after(row);
      down.focus();
      moved();
    });
    row.append(up, down);
  }
}

/** What is answered now, and what would be right; undefined where nothing is answered yet. */
function answered(question: Element): { given: string; right: string } | undefined {
  const right = question.querySelector('[data-right]');
  const order = question.querySelector('.quiz__order');
  if (order && right) {
    const texts = (list: Element, selector: string) =>
      [...list.querySelectorAll(selector)].map(words).join('\n');
    return { given: texts(order, 'span'), right: texts(right, 'li') };
  }
  const chosen = question.querySelector('input:checked');
  if (!chosen) return undefined;
  return { given: words(chosen.closest('label')), right: words(right) };
}

/** Questions that say whether the answer is right. Without this one answers in the head and opens “Đáp án”. Nothing is kept. */
export function answerQuiz(): void {
  for (const question of document.querySelectorAll<HTMLElement>('[data-question]')) {
    const details = question.querySelector('details');
    if (!details) continue;
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    said.className = 'quiz__said';
    const check = button('Kiểm tra');
    check.addEventListener('click', () => {
      const now = answered(question);
      const isRight = now?.given === now?.right;
      said.textContent = !now
        ? 'Chọn một câu trả lời trước.'
        : isRight
          ? '✓ Đúng.'
          : '✗ Chưa đúng.';
      said.dataset.state = now && isRight ? 'right' : 'wrong';
      if (now) details.open = true;
    });
    const forget = () => {
      said.textContent = '';
    };
    const order = question.querySelector<HTMLElement>('.quiz__order');
    if (order) makeMovable(order, forget);
    question.addEventListener('change', forget);
    const row = document.createElement('div');
    row.className = 'quiz__check';
    row.append(check, said);
    details.before(row);
  }
}
