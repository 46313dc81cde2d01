/*
 * Cameras write into a picture where and when it was taken, and by whom; nobody sees that on the page, everybody in the
 * public folder. What the picture looks like is not touched, and a photograph keeps the word on which side is up.
 */

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A picture without remarks; as it is where its parts cannot be told apart. */
export function withoutRemarks(bytes: Uint8Array, ending: 'png' | 'jpg' | 'webp'): Uint8Array {
  if (ending === 'png') return cleanPng(bytes);
  return ending === 'jpg' ? cleanJpeg(bytes) : cleanWebp(bytes);
}

const pngRemarks = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

function cleanPng(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!pngRemarks.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
    // What stands behind the end is no picture.
    if (type === 'IEND') break;
  }
  return joined(kept);
}

function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    // From here on there is nothing but the picture.
    if (marker === 0xda) break;
    const end = at + 2 + viewOf(bytes).getUint16(at + 2);
    const segment = bytes.subarray(at, end);
    const upright = marker === 0xe1 ? orientationOf(segment) : undefined;
    if (upright !== undefined && upright > 1 && upright < 9) kept.push(orientation(upright));
    // Kept: JFIF, the colours (ICC) and how they are coded (Adobe).
    const isRemark =
      marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && !isColour(marker, segment));
    if (!isRemark) kept.push(segment);
    at = end;
  }
  kept.push(bytes.subarray(at));
  return joined(kept);
}

const isColour = (marker: number, segment: Uint8Array) =>
  marker === 0xee ||
  (marker === 0xe2 && String.fromCharCode(...segment.subarray(4, 15)) === 'ICC_PROFILE');

/** Which side is up, from the head of the remarks of a camera. */
function orientationOf(segment: Uint8Array): number | undefined {
  if (String.fromCharCode(...segment.subarray(4, 8)) !== 'Exif' || segment.length < 20)
    return undefined;
  const tiff = segment.subarray(10);
  const view = viewOf(tiff);
  const little = tiff[0] === 0x49;
  const first = view.getUint32(4, little);
  if (first + 2 > tiff.length) return undefined;
  const count = view.getUint16(first, little);
  for (let i = 0; i < count; i++) {
    const entry = first + 2 + i * 12;
    if (entry + 12 > tiff.length) return undefined;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
  }
  return undefined;
}

/** Remarks that say nothing but which side is up. */
const orientation = (value: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0],
    ...[0, 0, 0, 0],
  ]);

function cleanWebp(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const kept = [bytes.slice(0, 12)];
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    const chunk = bytes.slice(at, end);
    // The head says which remarks follow.
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0b1100;
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk);
    at = end;
  }
  const whole = joined(kept);
  viewOf(whole).setUint32(4, whole.length - 8, true);
  return whole;
}
