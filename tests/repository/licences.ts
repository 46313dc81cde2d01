import { readFileSync, writeFileSync } from 'node:fs';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
}

const file = 'docs/licences.md';

/** Every package of the lock file with its licence, as the page that is kept in the repository. */
export function licencesPage(lock: string): string {
  const { packages } = JSON.parse(lock) as { packages: Record<string, Locked> };
  const rows = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, found]) => ({ ...found, name: path.replace(/^.*node_modules\//, '') }))
    .map(({ name, version, license, dev }) => ({
      licence: license ?? 'none stated',
      line: `${name} ${version}${dev ? ' (build and tests only)' : ''}`,
    }));
  const groups = Object.entries(Object.groupBy(rows, ({ licence }) => licence)).sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  const sections = groups.map(([licence, list = []]) => {
    const lines = [...new Set(list.map(({ line }) => line))].sort((a, b) =>
      a.localeCompare(b, 'en'),
    );
    return `## ${licence}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
  });
  return `# Licences of all dependencies

Written by \`npx node tests/repository/licences.ts\` from \`package-lock.json\`; a test keeps the two alike. What reaches
readers is Preact, Pagefind, Zod, fflate and uqr (MIT), on the editors' form page yaml (ISC), and the font Source
Serif 4 (OFL-1.1); the rest builds and tests. A bill of materials: \`npm sbom --sbom-format cyclonedx\`.

${sections.join('\n')}`;
}

if (import.meta.main) writeFileSync(file, licencesPage(readFileSync('package-lock.json', 'utf8')));
