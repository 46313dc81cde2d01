import { qrPath } from '#packs/qr.ts';
import { type Cited, citation } from './citation.ts';

/** Ids of things without an embed view: documents, lessons, guides. */
const noEmbed = /^(BG|TR)-|^[A-Z]{2,4}-\d{2,4}-\d{4}$/;

function button(label: string, value: string, said: HTMLElement): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = label;
  made.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(value);
      said.textContent = 'Đã sao chép.';
    } catch {
      // The browser gives no access to the clipboard: the text is shown, to be copied by hand.
      said.textContent = value;
    }
  });
  return made;
}

/** The frame to paste into a course or a site; how it resizes stands in docs/nhung.md. */
export function embedCode({ link, title }: Cited, id: string): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const source = new URL(`../../nhung/${id}/`, link).href;
  return `<iframe src="${source}" title="${name}" width="100%" height="400"></iframe>`;
}

/** Buttons that copy what they name, one click each, and the link to the embed view. */
export function buttons(cited: Cited, address: string, embed: boolean): HTMLElement[] {
  const row = document.createElement('div');
  row.className = 'actions';
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  row.append(button('Sao chép đường dẫn', address, said));
  if (cited.id) row.append(button('Sao chép đường dẫn ngắn', cited.link, said));
  row.append(button('Sao chép câu trích dẫn', citation(cited), said));
  if (cited.id && embed && !noEmbed.test(cited.id)) {
    const link = document.createElement('a');
    link.className = 'button';
    link.href = new URL(`../../nhung/${cited.id}/`, cited.link).pathname;
    link.textContent = 'Xem khung nhúng vào trang khác';
    row.append(link, button('Sao chép mã nhúng', embedCode(cited, cited.id), said));
  }
  const line = document.createElement('p');
  line.textContent = citation(cited);
  return [row, said, line];
}

/** The QR code of an address as a picture. */
export function codeOf(address: string): SVGSVGElement {
  const { size, path } = qrPath(address);
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', `0 -0.5 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'Mã QR');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('stroke', '#000');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
