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
  return written.replace(/^(\s*(?:- )?[\w-]+: )\[ (.*) \]$/gm, '$1[$2]');
}

/** False when what is left of a group says nothing any more. */
function cleanMap(map: YAMLMap, local: Local): boolean {
  const hasId = map.has('id');
  let whole = true;
  for (const pair of [...map.items]) {
    const key = String((pair.key as Scalar).value);
    if (isSeq(pair.value)) {
      const had = pair.value.items.length;
      cleanSeq(pair.value, local);
      if (key === 'basis' && had > 0 && pair.value.items.length === 0) {
        pair.value = new Scalar('suggestion');
        // A sentence that rested on the local source alone is that source's.
        if (map.has('text')) whole = false;
      }
    } else if (isMap(pair.value)) {
      if (!cleanMap(pair.value, local)) map.delete(key);
    } else if (!keepScalar(pair.value, local)) {
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

function keepScalar(node: unknown, local: Local): boolean {
  if (!isScalar(node) || typeof node.value !== 'string') return true;
  const left = cleanText(node.value, local);
  if (left === node.value) return true;
  node.value = left;
  return left !== '';
}
