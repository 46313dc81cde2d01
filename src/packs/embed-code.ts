/**
 * What an embedding page runs so that its frames grow with their content. No address stands in it: Moodle turns every
 * address in the text of a page into a link, inside scripts too, and says nothing.
 */
export const embedScript = `<script>
  addEventListener('message', (event) => {
    if (event.data?.type !== 'so-tay:chieu-cao') return;
    for (const frame of document.querySelectorAll('iframe[data-so-tay]'))
      if (frame.contentWindow === event.source && event.origin === new URL(frame.src).origin)
        frame.height = event.data.height;
  });
</script>`;

/** A frame that shows an address, and the script. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${address}" title="${title}" data-so-tay width="100%" height="400"></iframe>\n${embedScript}`;
