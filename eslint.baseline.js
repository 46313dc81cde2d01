import { createRequire } from 'node:module';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';

/** The oldest browsers in which all of the site works: `README.md` promises them. */
export const baseline = { safari: 15.4, safari_ios: 15.4, firefox: 115, chrome: 109 };

/** The same as browserslist names them. */
const browsers = ['safari 15.4', 'ios_saf 15.4', 'firefox 115', 'chrome 109'];

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** Whether each browser of the baseline has a feature, without a flag or a prefix. */
function isThere({ support }) {
  return Object.entries(baseline).every(([browser, version]) =>
    [support[browser] ?? []]
      .flat()
      .some(
        ({ version_added: added, version_removed: removed, flags, prefix, alternative_name }) =>
          added &&
          added !== 'preview' &&
          !flags &&
          !prefix &&
          !alternative_name &&
          parseFloat(String(added).replace('≤', '')) <= version &&
          !(removed && parseFloat(removed) <= version),
      ),
  );
}

/** Members that no object of the baseline's browsers has, and static methods that theirs lack. */
function newerMembers() {
  const known = new Map();
  const statics = [];
  const all = { ...data.javascript.builtins, ...data.api };
  for (const [owner, members] of Object.entries(all))
    for (const [key, member] of Object.entries(members)) {
      if (key === '__compat' || !member.__compat) continue;
      const name = key.replace(/_(?:static|event)$/, '');
      const there = isThere(member.__compat) && (!members.__compat || isThere(members.__compat));
      if (key.endsWith('_static') && !there && owner in data.api)
        statics.push({ object: owner, property: name });
      // The language's own are judged by the other rules.
      known.set(name, known.get(name) || there || !(owner in data.api));
    }
  // A name of one common word (`level`, `share`) is too often a field of our own data.
  const members = [...known]
    .filter(([name, there]) => !there && /^[a-z]+[A-Z]/.test(name))
    .map(([property]) => ({ property }));
  return [...statics, ...members].map((one) => ({
    ...one,
    message: 'A browser of the baseline lacks it.',
  }));
}

/** Arrays have these too, and nothing in a bundle says which is meant. */
const ofArrays = ['map', 'filter', 'reduce', 'some', 'every', 'flatmap', 'foreach', 'find'];
const off = Object.fromEntries(
  ofArrays.map((name) => [`es-x/no-iterator-prototype-${name}`, 'off']),
);

/** What the baseline cannot run: syntax, patterns, library calls and what the browser offers. */
export const baselineRules = {
  plugins: { compat, 'es-x': esx },
  settings: { browsers, lintAllEsApis: true, 'es-x': { aggressive: true } },
  rules: {
    ...esx.configs['flat/restrict-to-es2022'].rules,
    ...off,
    // Of 2023, but in Safari 15.4.
    'es-x/no-array-prototype-findlast-findlastindex': 'off',
    // Of 2018 and 2022, but in Safari 16.4 only.
    'es-x/no-regexp-lookbehind-assertions': 'error',
    'es-x/no-class-static-block': 'error',
    'compat/compat': 'error',
    'no-restricted-properties': ['error', ...newerMembers()],
  },
};
