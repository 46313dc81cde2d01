import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import handbookConfig from './handbook.config.ts';
import { buildEnvironment } from './src/handbook/environment.ts';
import { offline } from './src/offline/integration.ts';
import { handbook } from './src/site/build/integration.ts';
import { keptAddresses } from './src/site/build/kept-addresses.ts';
import { isListed } from './src/site/build/listed-pages.ts';

const environment = buildEnvironment(handbookConfig.site);

export default defineConfig({
  ...environment,
  trailingSlash: 'always',
  // HTML's own rules for whitespace; the JSX rules glue words of neighbouring inline elements together.
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: 'tai-nguyen' },
  // Coloured code would need inline styles.
  markdown: { syntaxHighlight: false },
  // It speaks English and to programmers; the preview shows what readers get.
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    sitemap({
      entryLimit: 5000,
      filter: (page) => isListed(page, environment.base),
    }),
    handbook(),
    // After all that write, because it lists what they have written.
    offline(),
    keptAddresses(),
  ],
  // Editors complete and check front matter by the schemas.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [tailwindcss()],
    worker: { format: 'es' },
    build: {
      // Nothing is inlined: the content security policy allows no inline script and no data: font.
      assetsInlineLimit: 0,
      // The baseline: the last browser of Windows 7 and 8, phones that stayed at iOS 15, the oldest Firefox still kept.
      target: ['chrome109', 'firefox115', 'safari15.4'],
      cssTarget: ['chrome109', 'firefox115', 'safari15.4'],
      rolldownOptions: {
        // Every page names its fonts and styles; their long names would cost it bytes of its first round trip.
        output: { assetFileNames: 'tai-nguyen/[hash][extname]' },
        onLog(level, log, handle) {
          // A mark that Astro leaves in its own modules; bundling them is what it is for.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
