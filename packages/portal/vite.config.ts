import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const TRUSTED_DOCUMENTS = new URL('../client/dist/trusted-documents.json', import.meta.url);
const EXPLORER_STYLE = /\/graphiql\/dist\/style\.css$/;
const REMOVE_SCROLL = fileURLToPath(new URL('src/pages/explorer/remove-scroll.tsx', import.meta.url));
const COMPRESSIBLE = /\.(?:js|css)$/;

/** The documents that the gateway is to know, beside the pages that send their ids. */
function trustedDocuments(): Plugin {
  return {
    name: 'trusted-documents',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'trusted-documents.json',
        source: readFileSync(TRUSTED_DOCUMENTS, 'utf8'),
      });
    },
  };
}

/** The only style elements that the page may make by script: two of the DSFR’s, by their digest. */
const STYLES_OF_DSFR = [':root { color-scheme: light; }', ':root { color-scheme: dark; }'];

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    generateBundle() {
      const styleHashes = STYLES_OF_DSFR.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
      this.emitFile({
        type: 'asset',
        fileName: 'content-security-policy.json',
        source: JSON.stringify({ styleHashes }),
      });
    },
  };
}

/**
 * The explorer’s own fonts are left out: they are written into its style as data, which the content security policy
 * forbids, and weigh six times the rest of it. It takes those of the page.
 */
function withoutExplorerFonts(): Plugin {
  return {
    name: 'without-explorer-fonts',
    enforce: 'pre',
    transform(code, id) {
      return EXPLORER_STYLE.test(id) ? { code: code.replace(/@font-face\s*\{[^}]*\}/g, ''), map: null } : undefined;
    },
  };
}

/** Compressed once here rather than at each request, from the files as they are written: plugins change them until then. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    writeBundle({ dir = 'dist' }, bundle) {
      for (const fileName of Object.keys(bundle)) {
        if (!fileName.startsWith('assets/') || !COMPRESSIBLE.test(fileName)) continue;
        const path = join(dir, fileName);
        const bytes = readFileSync(path);
        const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, options));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  resolve: { alias: { 'react-remove-scroll': REMOVE_SCROLL } },
  plugins: [react(), withoutExplorerFonts(), trustedDocuments(), contentSecurityPolicy(), compressed()],
  build: {
    target: 'es2022',
    // An icon is fetched only by the page that shows it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
