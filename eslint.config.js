import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { baselineRules } from './eslint.baseline.js';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-usb/',
      'dist-hub/',
      '.astro/',
      'node_modules/',
      'tests/fixtures/',
      'bench/fixtures/',
    ],
  },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    // Text of a person meets these: none may take more than its length, whatever stands in it. A pattern that is put
    // together when the program runs cannot be looked at here: `base/word-pattern.ts` makes them, and its test looks at them.
    files: ['src/**'],
    ignores: ['src/**/*.test.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/base/word-pattern.ts', 'src/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(NewExpression, CallExpression)[callee.name="RegExp"]',
          message:
            'A pattern of parts cannot be analysed: use wordPattern, or a literal and a comparison.',
        },
      ],
    },
  },
  {
    // What reaches a browser; the same is asked of every shipped file by `tests/site/baseline.verify.ts`.
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/**/*.test.ts',
      'src/{documents,glossary,months,pages,procedures,samples,topic-packs,topics,usb}/**',
      'src/handbook/{check,graph,read,addresses}/**',
      'src/handbook/*.ts',
      'src/editing/{adopt,commands,fields,register,upgrade,word}/**',
      'src/editing/*.ts',
      'src/search/build/**',
      'src/site/{build,dev,hosting,shell,views,bodies,mdx}/**',
      'src/kit/data/build-data.ts',
      'src/offline/build-lists.ts',
      'src/hub/*.ts',
      'src/hub/{list,pages,sources,write}/**',
      'src/hub/search/{tables,vocabulary}.ts',
      'src/base/release.ts',
    ],
    ...baselineRules,
  },
);
