import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const xs = 'http://www.w3.org/2001/XMLSchema';
const schema = (target: string, content: string): string =>
  `<xs:schema xmlns:xs="${xs}" targetNamespace="${target}" elementFormDefault="qualified">${content}</xs:schema>`;
const words = (name: string): string => `<xs:element name="${name}" type="xs:string"/>`;

/** What the schemas of the standard name without holding it: as little of each as they ask for. */
const borrowed: Record<string, string> = {
  'http://www.w3.org/XML/1998/namespace': ['space', 'lang']
    .map((name) => `<xs:attribute name="${name}" type="xs:string"/>`)
    .join(''),
  'http://purl.org/dc/elements/1.1/': [
    ...['creator', 'description', 'identifier', 'language', 'subject', 'title'].map(words),
    '<xs:complexType name="SimpleLiteral" mixed="true"/><xs:element name="any" type="xs:string"/>',
  ].join(''),
  'http://purl.org/dc/terms/': ['created', 'modified'].map(words).join(''),
};

/** The schema files of a folder, whatever their names, by the namespace that each describes. */
function found(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((name) => name.endsWith('.xsd'))
      .map((name) => {
        const file = resolve(dir, name);
        const [, target = ''] = /targetNamespace="([^"]*)"/.exec(readFileSync(file, 'utf8')) ?? [];
        return [target, file] as const;
      })
      .filter(([target]) => !(target in borrowed)),
  );
}

/**
 * Writes, into a folder of its own, a schema for each namespace of the standard in `dir`; what they borrow comes first, so
 * that nothing is fetched. Gives the file of each by its namespace.
 */
export function schemasFrom(dir: string, into: string): Map<string, string> {
  const lent = Object.entries(borrowed).map(([target, content], i) => {
    const file = join(into, `borrowed-${i}.xsd`);
    writeFileSync(file, schema(target, content));
    return [target, file] as const;
  });
  const imports = (pairs: readonly (readonly [string, string])[]): string =>
    pairs.map(([ns, at]) => `<xs:import namespace="${ns}" schemaLocation="${at}"/>`).join('');
  return new Map(
    [...found(dir)].map(([target, own], i) => {
      const file = join(into, `driver-${i}.xsd`);
      writeFileSync(file, schema('urn:driver', imports([...lent, [target, own]])));
      return [target, file];
    }),
  );
}
