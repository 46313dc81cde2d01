/**
 * Tells the page that frames this view how tall it is, now and whenever that changes:
 * `{ type: 'so-tay:chieu-cao', id, height }`, height in CSS pixels. Nothing else is sent and nothing is listened to.
 */
const id = document.body.dataset.embed ?? '';
let told = 0;

function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  // Any page may frame this view, and the message holds nothing but its height.
  window.parent.postMessage({ type: 'so-tay:chieu-cao', id, height }, '*');
}

if (window.parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  tell();
}
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
  link.target = '_self';
