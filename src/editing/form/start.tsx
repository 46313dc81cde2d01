import './jitless.ts';
import { render } from 'preact';
import { href } from '#base/href.ts';
import { today } from '#calendar/days.ts';
import type { FormData } from './form-data.ts';
import { Form } from './views/Form.tsx';

/** Draws the form into its place on the page. */
async function startForm(root: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(href('/bien-tap/soan/du-lieu.json'));
    if (!answer.ok) throw new Error(`[soạn trang] dữ liệu: ${answer.status}`);
    const data = (await answer.json()) as FormData;
    root.replaceChildren();
    render(<Form data={data} today={today()} />, root);
  } catch (error) {
    console.error(error);
    root.querySelector('[data-waiting]')?.setAttribute('hidden', '');
    root.querySelector('[data-failed]')?.removeAttribute('hidden');
  }
}

const root = document.querySelector<HTMLElement>('[data-soan]');
if (root) void startForm(root);
