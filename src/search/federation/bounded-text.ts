/** The other side sent more than anybody needs. */
export class TooLarge extends Error {}

/** The text of an answer, read while it comes; one that gets too large is cut off, and nothing more of it is unpacked. */
export async function boundedText(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  bytes: number,
): Promise<string> {
  let text = '';
  const reader = body.pipeThrough(counted(bytes)).pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value;
  return text;
}

/** Passes bytes on until there are too many. */
function counted(limit: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let sum = 0;
  return new TransformStream({
    transform(chunk, out) {
      sum += chunk.length;
      if (sum > limit) throw new TooLarge(`more than ${limit} bytes`);
      out.enqueue(chunk);
    },
  });
}
