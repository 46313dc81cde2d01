/** Hands a file to the reader; it is made in the browser and goes nowhere else. */
export function saveFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer> | string,
  type: string,
): void {
  saveBlob(name, new Blob([bytes], { type }));
}

/** The same for bytes that are at hand already. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
