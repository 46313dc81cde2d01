import { decodedAddress } from '#base/decode.ts';

/** Where a link of a page may lead, from the address that Word has; undefined where it may not. */
export function linkTarget(written: string): string | undefined {
  const address = written.toWellFormed().trim();
  if (address.startsWith('#')) return undefined;
  const whole = /^www\./i.test(address) ? `https://${address}` : address;
  const scheme = /^(?:https?:\/\/|mailto:)(?=.)/i.exec(whole)?.[0];
  if (scheme === undefined) return undefined;
  return encodeURI(decodedAddress(scheme.toLowerCase() + whole.slice(scheme.length)));
}
