import { isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { cleanText } from './clean-prose.ts';
import type { Local } from './local.ts';

/** Data of a page without what is local; comments and layout stay. */
export function cleanYaml(text: string, local: Local): string {
  if (!local.names(text)) return text;
  const document = parseDocument(text);
  if (isMap(document.contents)) cleanMap(document.contents, local);
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  // Lists stand close, groups apart, as in files written by hand.
  return written.replace(/^([ \t]*(?:- )?[\w-]+: )\[ (.*) \]$/gm, '$1[$2]');
}

/** False when what is left of a group says nothing any more. */
function cleanMap(map: YAMLMap, local: Local): boolean {
  const hasId = map.has('id');
  let whole = true;
  for (const pair of [...map.items]) {
    const key = String((pair.key as Scalar).value);
    if (isSeq(pair.value)) {
      const had = pair.value.items.length;
      const first = pair.value.items[0];
      cleanSeq(pair.value, local);
      // Without its right answer, which stands first, a question would teach what is wrong.
      if (key === 'answers' && pair.value.items[0] !== first) whole = false;
      // What all stood for is gone: a part of a lesson that shows nothing any more.
      if (key === 'items' && had > 0 && pair.value.items.length === 0) whole = false;
      if (key === 'basis' && had > 0 && pair.value.items.length === 0) {
        pair.value = new Scalar('suggestion');
        // A sentence that rested on the local source alone is that source's.
        if (map.has('text')) whole = false;
      }
    } else if (isMap(pair.value)) {
      if (!cleanMap(pair.value, local)) map.delete(key);
    } else if (
      key === 'question' ? namesLocal(pair.value, local) : !keepScalar(pair.value, local)
    ) {
      map.delete(key);
      whole = false;
    }
  }
  return hasId || whole;
}

function cleanSeq(seq: YAMLSeq, local: Local): void {
  seq.items = seq.items.filter((item) => {
    if (isMap(item)) return cleanMap(item, local);
    if (isSeq(item)) cleanSeq(item, local);
    return isScalar(item) ? keepScalar(item, local) : true;
  });
}

/** Half a question asks nothing. */
const namesLocal = (node: unknown, local: Local) =>
  isScalar(node) && local.names(String(node.value));

function keepScalar(node: unknown, local: Local): boolean {
  if (!isScalar(node) || typeof node.value !== 'string') return true;
  const left = cleanText(node.value, local);
  if (left === node.value) return true;
  node.value = left;
  return left !== '';
}
