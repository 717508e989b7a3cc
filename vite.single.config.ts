import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { shippedPackages } from './scripts/build/shipped.ts';
import { singleFile } from './scripts/build/single-file.ts';
import { packedTitles } from './vite.config.ts';

/** The app in one file, which opens from disk without a server (docs/hosting.md). */
export default defineConfig({
  base: './',
  mode: 'single',
  plugins: [packedTitles(), svelte(), singleFile('permit-check.html'), shippedPackages()],
  build: {
    target: 'es2022',
    outDir: 'dist-single',
    copyPublicDir: false,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // All of it in one: every part is still only run when it is asked for.
    chunkSizeWarningLimit: 6000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
