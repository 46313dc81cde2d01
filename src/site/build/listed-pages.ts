/** Pages for print, for frames and for editors; what is invented; short links and the page of unknown addresses. */
const unlisted = /\/(b|in|nhung|404|ra-soat|trinh-chieu|phat-tay|soan|mau-da-dien\/[^/]+)\//;

/** Whether the sitemap lists a page. Only the path below the base says so: the base itself may have any name. */
export const isListed = (address: string, base: string): boolean =>
  !unlisted.test(new URL(address).pathname.slice(base.length - 1));
