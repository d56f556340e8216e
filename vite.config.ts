import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const { version } = JSON.parse(readFileSync(path('./package.json'), 'utf8')) as { version: string }
process.env['VITE_VERSIE'] = version

/** Amsterdam's own logos are not ours to ship: the one module that holds them becomes empty. */
const withoutLogos: Plugin = {
  name: 'without-logos',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './brands' && importer?.includes('design-system-react/dist/Logo')
      ? path('./src/web/components/no-brands.ts')
      : undefined,
}

/**
 * The web application: one page, hashed assets, nothing inline, so that a strict
 * Content-Security-Policy (`default-src 'self'`) holds without exceptions.
 */
export default defineConfig({
  plugins: [withoutLogos, react()],
  resolve: {
    alias: [
      {
        find: /^@amsterdam\/design-system-react-icons$/,
        replacement: path('./src/web/components/ams-icons.tsx'),
      },
      {
        find: /^@amsterdam\/design-system-react$/,
        replacement: path('./node_modules/@amsterdam/design-system-react/dist/index.js'),
      },
    ],
  },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    sourcemap: false,
  },
  server: {
    proxy: { '/api': process.env['SCHAKEL_API'] ?? 'http://localhost:3000' },
  },
})
