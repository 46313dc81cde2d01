/** Names and numbers that mean this machine or a network of one's own. */
const own =
  /^(?:localhost|127\.\d|10\.\d|192\.168\.\d|169\.254\.|0\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1?\]$|\[f[cde])/;
const ownEnding = /\.(?:localhost|local|internal|lan|home\.arpa)$/;

/** True of an address that does not lead into the public network, as far as its name tells. */
export function isPrivate(url: string): boolean {
  const { hostname } = new URL(url);
  return own.test(hostname) || ownEnding.test(hostname) || !/[.:]/.test(hostname);
}
