import { file, node, text, type Xml } from '#base/xml.ts';

/*
 * IMS Common Cartridge 1.1, as far as this cartridge uses it. Moodle 4.5.6 converts 1.0 and 1.1 alone (backup/cc), and
 * Canvas, Sakai and Open edX read 1.1 too. What its importer does: docs/goi-moodle.md.
 * - manifest: identifier; metadata with schema “IMS Common Cartridge”, schemaversion 1.1.0 and a LOM title;
 * - one organization, structure “rooted-hierarchy”, one root item without a title, every item below it with one;
 * - an item either holds items or names a resource, never both;
 * - web content: `href` on the resource and one `file` with the same `href`;
 * - identifiers are XML names, unique in the file; every file of the archive but the manifest belongs to one resource.
 * Which of this is checked against what: docs/goi-moodle.md.
 */

const profile = 'http://www.imsglobal.org/profile/cc/ccv1p1';
const manifestNamespace = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const lomNamespace = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** One file of the cartridge as the manifest names it. */
export interface Resource {
  identifier: string;
  href: string;
}

/** One entry of the table of contents: a resource, or more entries. */
export type Entry =
  { title: string; resource: Resource } | { title: string; entries: readonly Entry[] };

interface Manifest {
  identifier: string;
  title: string;
  description: string;
  entries: readonly Entry[];
}

/** All resources of the entries, each once. */
export function resourcesOf(entries: readonly Entry[]): Resource[] {
  const found = entries.flatMap((entry) =>
    'resource' in entry ? [entry.resource] : resourcesOf(entry.entries),
  );
  return [...new Map(found.map((resource) => [resource.identifier, resource])).values()];
}

const words = (name: string, value: string) =>
  node(`lomimscc:${name}`, {}, node('lomimscc:string', { language: 'vi' }, text(value)));

function items(entries: readonly Entry[], prefix: string): Xml[] {
  return entries.map((entry, i) => {
    const identifier = `${prefix}-${i + 1}`;
    const title = node('title', {}, text(entry.title));
    if ('resource' in entry)
      return node('item', { identifier, identifierref: entry.resource.identifier }, title);
    return node('item', { identifier }, title, ...items(entry.entries, identifier));
  });
}

const resource = ({ identifier, href }: Resource): Xml =>
  node('resource', { identifier, type: 'webcontent', href }, node('file', { href }));

/** The text of `imsmanifest.xml`. The namespace comes first: Moodle looks for it in the first 500 bytes. */
export const manifest = ({ identifier, title, description, entries }: Manifest): string =>
  file(
    node(
      'manifest',
      {
        xmlns: manifestNamespace,
        'xmlns:lomimscc': lomNamespace,
        'xmlns:xsi': schemaInstance,
        identifier,
        'xsi:schemaLocation': `${manifestNamespace} ${profile}/ccv1p1_imscp_v1p2_v1p0.xsd ${lomNamespace} ${profile}/LOM/ccv1p1_lommanifest_v1p0.xsd`,
      },
      node(
        'metadata',
        {},
        node('schema', {}, text('IMS Common Cartridge')),
        node('schemaversion', {}, text('1.1.0')),
        node(
          'lomimscc:lom',
          {},
          node('lomimscc:general', {}, words('title', title), words('description', description)),
        ),
      ),
      node(
        'organizations',
        {},
        node(
          'organization',
          { identifier: 'noi-dung', structure: 'rooted-hierarchy' },
          node('item', { identifier: 'goc' }, ...items(entries, 'muc')),
        ),
      ),
      node('resources', {}, ...resourcesOf(entries).map(resource)),
    ),
  );
