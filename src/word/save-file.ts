/** Hands a file to the reader; it is made in the browser and goes nowhere else. */
export function saveFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer> | string,
  type: string,
): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
