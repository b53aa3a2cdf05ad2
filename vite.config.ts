import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { offlinePage } from './src/publish/offline.vite.ts'
import { trimVisTimeline } from './src/views/timeline/vis/trim.vite.ts'

/** The page's policy. Only the built page has it: Vite's dev server needs inline styles.
 *  `connect-src https:` is what lets a link name a dataset on another host. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
  "worker-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'"

const policy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

const resolve = {
  // vis-timeline filters HTML with `xss`, which lets remote images through. We give it none, so ours lets none pass.
  alias: { xss: fileURLToPath(new URL('./src/views/timeline/vis/escape.ts', import.meta.url)) },
}

const ours = () => [react(), trimVisTimeline()]

export default defineConfig({
  base: './',
  plugins: [...ours(), policy, offlinePage({ base: './', resolve }, ours)],
  resolve,
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        // Comments are hints for another bundler: none follows.
        comments: false,
        // WebKit runs a module worker's entry a second time when another chunk imports it, and the second run replaces
        // the engine by an empty one. So the entry holds nothing that other chunks need (tests/e2e/built.spec.ts).
        codeSplitting: { groups: [{ name: 'engine', test: /src[\\/]engine[\\/]memory[\\/]opener\.ts/ }] },
      },
    },
  },
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // An awkward zone on purpose: whatever depends on the machine's own time zone fails here.
    env: { TZ: 'America/St_Johns' },
    setupFiles: 'tests/setup.ts',
    // Left to itself it leaves one of two cores idle.
    maxWorkers: 2,
    // Two busy cores are no reason to fail.
    testTimeout: 30_000,
  },
})
