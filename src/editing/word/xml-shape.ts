/** How much there is in some XML: readers make an object of every element, and call themselves for what lies inside. */
export interface XmlShape {
  elements: number;
  /** How deep elements lie in one another. */
  depth: number;
}

/** Counts the elements of some XML, well-formed or not, in one pass. */
export function xmlShape(xml: string): XmlShape {
  let elements = 0;
  let open = 0;
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const sign = xml[at + 1];
    const end = sign === '!' || sign === '?' ? at + 1 : endOfTag(xml, at + 1);
    if (sign === '/') open--;
    else if (sign !== '!' && sign !== '?') {
      elements++;
      if (xml[end - 1] !== '/') depth = Math.max(depth, ++open);
    }
    at = end + 1;
  }
  return { elements, depth };
}

/** The sign that ends a tag; one in quotes does not. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === '>') return at;
    if (sign === '"' || sign === "'") {
      const close = xml.indexOf(sign, at + 1);
      if (close < 0) return xml.length;
      at = close;
    }
  }
  return xml.length;
}
