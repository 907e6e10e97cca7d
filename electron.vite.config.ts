/**
 * One build for every host: main and preload as single CommonJS files for Node 16 (the oldest Electron we test with, 22)
 * and newer, the window for Chromium 108 and newer. Nothing is left to node_modules at run time except Electron itself
 * and, for the Chromium host, Playwright.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

const entry = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      target: 'node16.17',
      externalizeDeps: false,
      sourcemap: 'hidden',
      rolldownOptions: {
        input: {
          index: entry('src/main/electron/index.ts'),
          'chromium-host': entry('src/main/chromium-host/index.ts'),
          // The process that reads strangers' files, started by both hosts.
          'reader-process': entry('src/main/library/reading/reader-process.ts'),
          'open-chromium-host': entry('src/main/chromium-host/open-host.ts'),
        },
        // The canvases are optional dependencies of packages that are only asked for text: never loaded.
        external: ['playwright', 'canvas', '@napi-rs/canvas'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: 'node16.17',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: entry('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome108',
      cssTarget: 'chrome108',
      minify: true,
      sourcemap: 'hidden',
      // The CSP knows no data: addresses: fonts and icons stay files.
      assetsInlineLimit: 0,
      // Files come from the disk, in one go: a large one costs less than several.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: entry('src/renderer/index.html') },
    },
  },
});
