/**
 * Foreign words of offices and computers. Some look like slips of Vietnamese words (`test`, `file`),
 * but whoever types them means them.
 */
const FOREIGN = new Set(
  (
    'admin android app backup blog browser camera chat chrome cloud code computer copy data desktop ' +
    'dev download email excel facebook fax file firefox folder font form google hello home html http ' +
    'https internet iphone laptop link linux login logout mail menu microsoft mobile mouse net news ' +
    'note office offline online outlook password pdf phone pin powerpoint print printer qr reset router ' +
    'scan search server setup sheet sms software spam tablet team teams telegram test tiktok update ' +
    'upload url usb user version video viber virus web webcam website wifi windows word youtube zalo ' +
    'zip zoom www com the and for with'
  ).split(' '),
);

/** True for a foreign word that must not be corrected into a Vietnamese one. */
export function isForeign(word: string): boolean {
  return FOREIGN.has(word);
}
