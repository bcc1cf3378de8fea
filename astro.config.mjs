import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { svelte as sveltePlugin } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'astro/config';
import { finish } from './scripts/build/finish.ts';
import { serverOnly } from './scripts/build/server-only.ts';

export default defineConfig({
  site: 'https://side-by-side.example',
  output: 'static',
  trailingSlash: 'always',
  integrations: [serverOnly(svelte()), mdx(), finish()],
  // The default eats the space between inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  // Shiki writes inline styles, which the content security policy drops.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types svelte-trusted-html',
      ],
    },
  },
  build: { inlineStylesheets: 'never' },
  // What readers try is bundled by itself, each with just the runtime it needs (src/reader/explore/start.ts).
  vite: { worker: { format: 'es', plugins: () => [sveltePlugin({ configFile: false })] } },
});
