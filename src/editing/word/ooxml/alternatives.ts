import { attribute, kids, nameOf } from './dom.ts';

/** What programs of today know; of other things they show the branch for older programs. */
const known =
  /^(?:http:\/\/schemas\.(?:microsoft|openxmlformats)\.com\/|http:\/\/purl\.oclc\.org\/ooxml\/|urn:schemas-microsoft-com:)/i;

/** The branches of something that is written several times, without those that need what no program knows. */
export function branchesShown(alternate: Element): Element[] {
  const branches = kids(alternate);
  const shown = branches.filter(
    (branch) =>
      nameOf(branch) !== 'mc:Choice' ||
      (attribute(branch, 'Requires') ?? '').split(/\s+/).every((prefix) => isKnown(branch, prefix)),
  );
  return shown.length > 0 ? shown : branches;
}

function isKnown(branch: Element, prefix: string): boolean {
  const address = prefix && branch.lookupNamespaceURI(prefix);
  return !address || known.test(address);
}
