import type { HandbookConfig } from '#handbook/config.ts';

/** Where "Góp ý, báo chỗ sai" leads: a letter that names the page already, or the committee's own page. */
export function reportAddress(
  contact: HandbookConfig['contact'],
  title: string,
  link: string,
): string {
  if ('url' in contact) return contact.url;
  const subject = encodeURIComponent(`Góp ý, báo chỗ sai: ${title}`);
  const body = encodeURIComponent(`Trang: ${link}\n\nChỗ sai:\n\nNên sửa thành:\n`);
  return `mailto:${contact.email}?subject=${subject}&body=${body}`;
}
