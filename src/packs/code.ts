import { h, type Markup } from './markup.ts';
import { qrArea } from './qr.ts';

/** The QR code of an address as a picture. */
export function codeOf(address: string): Markup {
  const { size, path } = qrArea(address);
  return h(
    'svg',
    { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': 'Mã QR' },
    h('path', { d: path }),
  );
}

/** An address as text that breaks after its host, not inside a word. */
export function addressOf(address: string): (Markup | string)[] {
  const { origin } = new URL(address);
  return [origin, h('wbr'), address.slice(origin.length)];
}
