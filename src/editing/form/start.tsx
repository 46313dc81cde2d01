import './jitless.ts';
import { render } from 'preact';
import { tellFailure } from '#base/failure.ts';
import { fetchJson } from '#base/fetch-json.ts';
import { href } from '#base/href.ts';
import { today } from '#calendar/days.ts';
import type { FormData } from './form-data.ts';
import { Form } from './views/Form.tsx';

/** Draws the form into its place on the page. */
async function startForm(root: HTMLElement): Promise<void> {
  try {
    const data = await fetchJson<FormData>(href('/bien-tap/soan/du-lieu.json'));
    root.replaceChildren();
    render(<Form data={data} today={today()} />, root);
  } catch (error) {
    tellFailure(root, error);
  }
}

const root = document.querySelector<HTMLElement>('[data-soan]');
if (root) void startForm(root);
